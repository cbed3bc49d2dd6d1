/** A part of the repository with rules on what it may import. */
export interface Room {
  name: string;
  /** Its folder, from the root of the repository. Rooms within a room are not part of it. */
  folder: string;
  /** Files elsewhere that belong to it. */
  files?: readonly string[];
  /** Rooms it may import from, types included. */
  mayImport: readonly string[];
  /** Packages it may import, types included. */
  packages: readonly string[];
  /** Names of the files that may import what is built into Node; `*` stands for any end. */
  builtins: readonly string[];
}

const CLIENT = 'packages/petrel/src';

/** The import rule. What is not listed here is an error. */
export const rooms: readonly Room[] = [
  {
    name: 'core',
    folder: `${CLIENT}/core`,
    mayImport: [],
    packages: [],
    builtins: [],
  },
  {
    name: 'platform',
    folder: `${CLIENT}/platform`,
    mayImport: ['core'],
    packages: ['undici'],
    builtins: ['node*', 'undici*'],
  },
  {
    name: 'generated',
    folder: `${CLIENT}/generated`,
    mayImport: ['core', 'webhooks'],
    packages: [],
    builtins: [],
  },
  {
    name: 'webhooks',
    folder: `${CLIENT}/webhooks`,
    mayImport: ['core'],
    packages: [],
    builtins: [],
  },
  {
    name: 'client',
    folder: CLIENT,
    // The generated half of the composition root: the client together with its resources.
    files: [`${CLIENT}/generated/openai.ts`],
    mayImport: ['core', 'platform', 'generated', 'webhooks'],
    packages: [],
    builtins: [],
  },
  {
    name: 'emulator',
    folder: 'packages/emulator/src',
    mayImport: ['spec'],
    packages: ['@noble/hashes', 'fast-png', 'fflate'],
    builtins: ['listen*'],
  },
  {
    name: 'spec',
    folder: 'spec',
    mayImport: [],
    packages: [],
    builtins: [],
  },
  {
    name: 'generator',
    folder: 'generator',
    mayImport: ['spec'],
    packages: ['oxc-parser', 'yaml'],
    builtins: ['*'],
  },
  {
    name: 'examples',
    folder: 'examples',
    mayImport: ['client', 'emulator'],
    packages: ['undici', 'express', 'hono'],
    builtins: ['*'],
  },
];

/** Rooms by the package name under which others import them. */
export const workspaces: Readonly<Record<string, string>> = {
  petrel: 'client',
  '@petrel/emulator': 'emulator',
  '@petrel/spec': 'spec',
};

/** The room a file belongs to; undefined for tests and what supports them. */
export function roomOf(file: string): Room | undefined {
  const named = rooms.find((room) => room.files?.includes(file));
  if (named !== undefined) return named;
  const around = rooms.filter((room) => file.startsWith(`${room.folder}/`));
  return around.sort((a, b) => b.folder.length - a.folder.length)[0];
}

/** Whether a room lets this file import what is built into Node. */
export function mayUseBuiltins(room: Room, file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return room.builtins.some((pattern) => name.startsWith(pattern.replace('*', '')));
}

/** The table of `docs/architecture.md`. */
export function roomsTable(): string {
  const lines = rooms.map(({ name, folder, mayImport, packages, builtins }) => {
    const imports = [...mayImport, ...packages.map((found) => `\`${found}\``)].join(', ') || '–';
    const files = builtins.map((pattern) => (pattern === '*' ? 'all files' : `\`${pattern}\``));
    return `| ${name} | \`${folder}\` | ${imports} | ${files.join(', ') || '–'} |`;
  });
  return ['| room | folder | may import | Node built-ins in |', '|---|---|---|---|', ...lines].join(
    '\n',
  );
}
