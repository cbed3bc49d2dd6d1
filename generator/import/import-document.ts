import { canonicalJson } from '@petrel/spec/canonical-json';
import type { Json } from '@petrel/spec/json';
import { digest } from '../write-files.ts';
import { stripDocument } from './strip-document.ts';
import { readDocument } from './read-document.ts';
import { resourceFiles, type Places } from './resource-files.ts';
import { unifySchemas } from './unify-schemas.ts';

/** Name of the file that holds the digests of all others in `spec/api`. */
const LOCK = 'lock.json';

/**
 * Turns a published OpenAPI document into the files of `spec/api`: facts only, one file a resource,
 * the index that imports them, and the lock by which an edit by hand is found.
 *
 * @throws {ImportError} when the document cannot be read or holds an unknown construct.
 */
export function importDocument(file: string, places: Places): Map<string, string> {
  const stripped = stripDocument(readDocument(file));
  stripped.components['schemas'] = unifySchemas(stripped.components['schemas'] ?? {});
  const files = new Map<string, string>();
  const resources = resourceFiles(stripped, places);
  for (const [name, content] of resources) {
    files.set(`${name}.json`, canonicalJson(JSON.parse(JSON.stringify(content)) as Json));
  }
  files.set('security.json', canonicalJson(stripped.security));
  files.set('index.ts', index([...resources.keys()]));
  const digests = [...files].map(([path, text]): [string, string] => [path, digest(text)]);
  files.set(LOCK, canonicalJson(Object.fromEntries(digests)));
  return files;
}

function index(names: string[]): string {
  const identifier = (name: string): string =>
    name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const lines = [
    '// Written by `npm run spec:import`. Corrections belong in spec/overlay.',
    ...names.map(
      (name) => `import ${identifier(name)} from './${name}.json' with { type: 'json' };`,
    ),
    "import security from './security.json' with { type: 'json' };",
    '',
    `export const parts: readonly unknown[] = [${names.map(identifier).join(', ')}];`,
    'export { security };',
  ];
  return `${lines.join('\n')}\n`;
}
