import { lstatSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from '../packaging/pack.ts';
import { ROOT } from '../support/repository-root.ts';
import { runProgram } from '../support/run-program.ts';

/** Where the packages that depend on `openai` are. */
export const TOOLBOX: string = join(import.meta.dirname, 'toolbox');

/** What is in the place of `openai`. */
export type Variant = 'openai' | 'petrel';

const LINK = join(TOOLBOX, 'node_modules/openai');

/**
 * Prepares both variants: the folder of the installed `openai` is moved aside, and petrel with
 * `@petrel/openai` is unpacked beside it.
 */
export function prepareVariants(): void {
  const reference = folderOf('openai');
  mkdirSync(join(reference, '..'), { recursive: true });
  if (!lstatSync(LINK).isSymbolicLink()) {
    rmSync(reference, { recursive: true, force: true });
    renameSync(LINK, reference);
    selectVariant('openai');
  }
  const scratch = mkdtempSync(join(tmpdir(), 'petrel-dependents-'));
  unpack('packages/petrel', join(folderOf('petrel'), '../petrel'), scratch);
  unpack('packages/openai-alias', folderOf('petrel'), scratch);
  rmSync(scratch, { recursive: true });
}

/** Makes `openai` one of the two for all packages of the toolbox. */
export function selectVariant(variant: Variant): void {
  rmSync(LINK, { force: true });
  // Tools that trace `openai` recognize it by the folder that it is in, which is called `openai` in both.
  symlinkSync(folderOf(variant), LINK);
}

function folderOf(variant: Variant): string {
  return join(TOOLBOX, 'variants', variant, 'node_modules/openai');
}

function unpack(source: string, target: string, scratch: string): void {
  const { file } = pack(join(ROOT, source), scratch);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  runProgram('tar', ['-xzf', file, '-C', target, '--strip-components', '1'], ROOT);
}
