import { basename, dirname } from 'node:path';
import { mayUseBuiltins, roomOf, rooms, workspaces, type Room } from './rooms.ts';

/** A part of `.oxlintrc.json` that holds for some files. */
export interface LintOverride {
  files: string[];
  excludeFiles: string[];
  rules: { 'no-restricted-imports': ['error', { patterns: { regex: string; message: string }[] }] };
}

/**
 * The import rule in the linter's words, so that editors show it too. A relative path leaves its
 * room after as many `../` as the file lies deep, so there is an override for each depth.
 */
export function lintOverrides(files: readonly string[]): LintOverride[] {
  return rooms.flatMap((room) => {
    const own = files.filter((file) => roomOf(file) === room);
    const plain = own.filter((file) => !mayUseBuiltins(room, file));
    const special = own.filter((file) => mayUseBuiltins(room, file));
    return [...overridesOf(room, plain, false), ...overridesOf(room, special, true)];
  });
}

function overridesOf(room: Room, files: string[], builtins: boolean): LintOverride[] {
  const names = builtins ? room.builtins : ['*'];
  const inFolder = files.filter((file) => !room.files?.includes(file));
  const depths = new Set(inFolder.map((file) => depthIn(room.folder, file)));
  const excluded = excludedFiles(room);
  return [...depths].sort().map((depth) => ({
    files: names.map((name) => `${room.folder}/${'*/'.repeat(depth)}${name}.ts`),
    excludeFiles: excluded,
    rules: { 'no-restricted-imports': ['error', { patterns: patterns(room, depth, builtins) }] },
  }));
}

/** Tests, and files in the folder of a room that belong to another one. */
function excludedFiles(room: Room): string[] {
  const others = rooms.flatMap((other) => (other === room ? [] : (other.files ?? [])));
  return ['**/*.test.ts', ...others.filter((file) => file.startsWith(`${room.folder}/`))];
}

function depthIn(folder: string, file: string): number {
  return file.slice(folder.length + 1).split('/').length - 1;
}

function patterns(
  room: Room,
  depth: number,
  builtins: boolean,
): { regex: string; message: string }[] {
  const allowed = room.mayImport.join(', ') || 'nothing outside';
  const message = `${room.name} may import ${allowed}; see docs/architecture.md`;
  const regexes = [relativePattern(room, depth), packagePattern(room)];
  if (!builtins) regexes.push('^node:');
  return regexes.map((regex) => ({ regex, message }));
}

function relativePattern(room: Room, depth: number): string {
  const siblings = rooms.filter(
    (other) => other !== room && dirname(other.folder) === dirname(room.folder),
  );
  const climb = `^(?:\\.\\./){${depth + 1}}`;
  if (!siblings.some(({ name }) => room.mayImport.includes(name))) return climb;
  const refused = siblings.filter(({ name }) => !room.mayImport.includes(name));
  const folders = refused.map(({ folder }) => `${basename(folder)}/`);
  return `${climb}(?:${[...folders, '[^/]+$', '\\.\\./'].join('|')})`;
}

function packagePattern(room: Room): string {
  const known = [...Object.keys(workspaces), ...rooms.flatMap(({ packages }) => packages)];
  const refused = new Set(known.filter((name) => !isAllowed(room, name)));
  return `^(?:${[...refused].join('|')})(?:/|$)`;
}

function isAllowed(room: Room, name: string): boolean {
  const workspace = workspaces[name];
  if (workspace === undefined) return room.packages.includes(name);
  return workspace === room.name || room.mayImport.includes(workspace);
}
