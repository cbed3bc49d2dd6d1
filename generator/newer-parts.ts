import { SpecError } from '@petrel/spec/spec-error';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file of `spec/overlay/newer` that changes what the document has. */
export const CORRECTIONS = 'corrections.json';

/** Names of the files that add to the document, in a folder `spec/overlay/newer`. */
export function newerFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== CORRECTIONS)
    .sort();
}

/**
 * What the files of a folder `spec/overlay/newer` add to the document.
 *
 * @throws {SpecError} naming the file that holds no JSON.
 */
export function readNewerParts(folder: string): unknown[] {
  return newerFiles(folder).map((name): unknown => {
    try {
      return JSON.parse(readFileSync(join(folder, name), 'utf8'));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new SpecError(`spec/overlay/newer/${name}: ${reason.split('\n')[0]}`);
    }
  });
}

/** The module that lists the files, for those who cannot read a folder. */
export function newerIndex(files: readonly string[]): string {
  const parts = files.map((file) => {
    const name = file.replace(/\.json$/, '');
    return {
      file,
      identifier: name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    };
  });
  const lines = [
    '// What the published document does not have yet, by resource. Written by `npm run generate`.',
    ...parts.map(
      ({ file, identifier }) => `import ${identifier} from './${file}' with { type: 'json' };`,
    ),
    '',
    'export const newer: readonly unknown[] = [',
    ...parts.map(({ identifier }) => `  ${identifier},`),
    '];',
  ];
  return `${lines.join('\n')}\n`;
}
