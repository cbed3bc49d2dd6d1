import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Manifest, Package, Workspace } from './workspace.ts';

/** Files that are published and are missing, stale or wrong. */
export function fileProblems({ root, packages }: Workspace): string[] {
  return packages.flatMap((found) => [
    ...licenceProblems(root, found),
    ...readmeProblems(root, found),
    ...buildProblems(root, found),
  ]);
}

function licenceProblems(root: string, { folder }: Package): string[] {
  const file = join(root, folder, 'LICENSE');
  if (!existsSync(file)) return [`${folder}/LICENSE is missing.`];
  // What a build contains of other projects may follow.
  if (readFileSync(file, 'utf8').startsWith(readFileSync(join(root, 'LICENSE'), 'utf8'))) return [];
  return [`${folder}/LICENSE does not begin with the text of LICENSE.`];
}

function readmeProblems(root: string, { folder }: Package): string[] {
  const file = `${folder}/README.md`;
  if (!existsSync(join(root, file))) return [`${file} is missing.`];
  return relativeLinks(readFileSync(join(root, file), 'utf8'))
    .filter((link) => !existsSync(join(root, dirname(file), link)))
    .map((link) => `${file} links to ${link}, which does not exist.`);
}

function relativeLinks(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link.replace(/#.*$/, ''))
    .filter((link) => link !== '' && !/^[a-z]+:/i.test(link));
}

function buildProblems(root: string, { folder, manifest }: Package): string[] {
  const entries = entryFiles(manifest);
  const missing = entries.find((file) => !existsSync(join(root, folder, file)));
  if (missing !== undefined) {
    return [`${folder} is not built: ${missing} is missing. Run npm run build.`];
  }
  const built = Math.min(...entries.map((file) => statSync(join(root, folder, file)).mtimeMs));
  const changed = latestChange(join(root, folder, 'src'));
  return changed > built
    ? [`The build of ${folder} is older than its sources. Run npm run build.`]
    : [];
}

/** The built files that `package.json` names, without patterns and JSON. */
function entryFiles({ main, types, bin, exports }: Manifest): string[] {
  const named = [main, types, bin, exports].flatMap(stringsIn);
  const built = named.filter((path) => !path.includes('*') && !path.endsWith('.json'));
  return [...new Set(built.map((path) => path.replace(/^\.\//, '')))];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function latestChange(folder: string): number {
  if (!existsSync(folder)) return 0;
  const times = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(0, ...times);
}
