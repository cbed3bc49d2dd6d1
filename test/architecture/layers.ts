/** A folder of the repository, or some of its files, with rules on what it may import. */
export interface Layer {
  name: string;
  /** Its folder, from the root of the repository. Layers within it are not part of it. */
  folder: string;
  /** Whether there is no code of it yet. */
  isPlanned?: boolean;
  /** Files elsewhere that belong to it. */
  files?: readonly string[];
  /** Layers it may import from, types included. */
  mayImport: readonly string[];
  /** Layers it may import types from. */
  mayImportTypes?: readonly string[];
  /** Packages it may import, types included. */
  packages?: readonly string[];
  /** Where in the folder files may import Node's built-in modules: starts of paths, `''` for all. */
  builtins?: readonly string[];
}

const CLIENT = 'packages/petrel/src';
const API: readonly string[] = ['core', 'openai', 'generated'];

/** The import rule. What is not listed here is an error. */
export const layers: readonly Layer[] = [
  { name: 'core', folder: `${CLIENT}/core`, mayImport: [] },
  { name: 'openai', folder: `${CLIENT}/openai`, mayImport: ['core'] },
  {
    name: 'platform',
    folder: `${CLIENT}/platform`,
    mayImport: ['core'],
    packages: ['undici', 'ws'],
    builtins: ['node/', 'undici/'],
  },
  { name: 'webhooks', folder: `${CLIENT}/webhooks`, mayImport: ['core', 'openai'] },
  {
    name: 'generated',
    folder: `${CLIENT}/generated`,
    mayImport: ['core', 'openai', 'webhooks'],
  },
  {
    // Resources with their helpers, for the class with all resources.
    name: 'composed',
    folder: `${CLIENT}/generated/composed`,
    mayImport: [...API, 'helpers', 'realtime'],
  },
  { name: 'helpers', folder: `${CLIENT}/helpers`, mayImport: API, packages: ['zod'] },
  { name: 'realtime', folder: `${CLIENT}/realtime`, mayImport: API, packages: ['ws'] },
  {
    name: 'auth',
    folder: `${CLIENT}/auth`,
    mayImport: [...API, 'platform'],
    packages: ['undici'],
  },
  {
    name: 'providers',
    folder: `${CLIENT}/providers`,
    mayImport: API,
    packages: ['@aws-sdk/credential-providers', 'google-auth-library'],
  },
  { name: 'limits', folder: `${CLIENT}/limits`, mayImport: API },
  { name: 'telemetry', folder: `${CLIENT}/telemetry`, isPlanned: true, mayImport: API },
  {
    name: 'sync',
    folder: `${CLIENT}/sync`,
    // It stands beside the module that the built package has in its place.
    files: [`${CLIENT}/sync-worker.js`],
    packages: ['tsx'],
    mayImport: ['entries'],
    mayImportTypes: ['core', 'generated', 'helpers'],
    builtins: [''],
  },
  {
    name: 'entries',
    folder: CLIENT,
    // The class with all resources, on top of `client.ts`, and the classes of clouds on top of that.
    files: [
      `${CLIENT}/generated/openai.ts`,
      `${CLIENT}/auth/workload-identity.ts`,
      `${CLIENT}/auth/workload-identity-auth.ts`,
      `${CLIENT}/providers/azure/azure-openai.ts`,
      `${CLIENT}/providers/azure/azure-options.ts`,
      `${CLIENT}/providers/bedrock/bedrock-openai.ts`,
    ],
    mayImport: [
      ...API,
      'composed',
      'webhooks',
      'platform',
      'helpers',
      'realtime',
      'auth',
      'providers',
      'limits',
      'telemetry',
      'sync',
    ],
  },
  {
    name: 'emulator',
    folder: 'packages/emulator/src',
    mayImport: ['spec'],
    mayImportTypes: ['entries'],
    packages: ['@noble/hashes', 'fast-png', 'fflate', 'ws'],
    builtins: ['listen'],
  },
  {
    name: 'bulk',
    folder: 'packages/bulk/src',
    mayImport: ['entries', 'emulator'],
    packages: ['bullmq', 'csv-parse', 'ioredis'],
    builtins: [''],
  },
  {
    name: 'cli',
    folder: 'packages/cli/src',
    mayImport: ['entries', 'emulator', 'bulk'],
    packages: ['commander'],
    builtins: [''],
  },
  { name: 'spec', folder: 'spec', mayImport: [] },
  {
    name: 'generator',
    folder: 'generator',
    mayImport: ['spec'],
    packages: ['oxc-parser', 'yaml'],
    builtins: [''],
  },
  {
    name: 'examples',
    folder: 'examples',
    mayImport: ['entries', 'emulator', 'bulk'],
    packages: ['undici', 'esbuild', 'express', 'hono', 'zod'],
    builtins: [''],
  },
];

/** The folders of `core`, each of which may import those before it and the files beside them. */
export const coreFolders: readonly string[] = [
  'errors',
  'call',
  'secrets',
  'abort',
  'retry',
  'request',
  'response',
  'stream',
  'pages',
  'client',
];

/** Layers by the package name under which others import them. */
export const workspaces: Readonly<Record<string, string>> = {
  petrel: 'entries',
  '@petrel/emulator': 'emulator',
  '@petrel/bulk': 'bulk',
  '@petrel/cli': 'cli',
  '@petrel/spec': 'spec',
};

/** The layer a file belongs to; undefined for tests and what supports them. */
export function layerOf(file: string): Layer | undefined {
  const named = layers.find((layer) => layer.files?.includes(file));
  if (named !== undefined) return named;
  const around = layers.filter((layer) => file.startsWith(`${layer.folder}/`));
  return around.sort((a, b) => b.folder.length - a.folder.length)[0];
}

/** Where a file of `core` stands in its order: -1 for a file in no folder, null outside of `core`. */
export function rankInCore(file: string): number | null {
  const core = `${CLIENT}/core/`;
  if (!file.startsWith(core)) return null;
  const [folder = '', ...rest] = file.slice(core.length).split('/');
  if (rest.length === 0) return -1;
  const rank = coreFolders.indexOf(folder);
  return rank < 0 ? coreFolders.length : rank;
}

/** Whether a file may import Node's built-in modules. */
export function mayUseBuiltins({ folder, builtins = [] }: Layer, file: string): boolean {
  const path = file.slice(folder.length + 1);
  return builtins.some((start) => path.startsWith(start));
}

/** The table of `docs/architecture.md`. */
export function layersTable(): string {
  const lines = layers.map((layer) => {
    const { name, folder, isPlanned, mayImport, mayImportTypes = [], packages = [] } = layer;
    const imports = [
      ...(name === 'entries' ? ['all folders of the package'] : mayImport),
      ...mayImportTypes.map((found) => `types of ${found}`),
      ...packages.map((found) => `\`${found}\``),
    ];
    const files = (layer.builtins ?? []).map((start) => (start === '' ? 'all' : `\`${start}*\``));
    const planned = isPlanned === true ? ' (planned)' : '';
    return `| ${name} | \`${folder}\`${planned} | ${imports.join(', ') || '–'} | ${files.join(', ') || '–'} |`;
  });
  return [
    '| layer | folder | may import | Node built-ins in |',
    '|---|---|---|---|',
    ...lines,
  ].join('\n');
}

/** The order of `core` in `docs/architecture.md`. */
export function coreOrder(): string {
  return ['files beside the folders', ...coreFolders].join(' ← ');
}
