import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadSpec } from '@petrel/spec';
import { readNames } from '@petrel/spec/names';
import { readOperations } from '../../../generator/model/operation.ts';
import { allResources, resourceTree } from '../../../generator/model/resource-tree.ts';
import type { Comparison } from '../comparison.ts';
import { REFERENCE } from '../../../packages/openai-alias/build/reference-modules.ts';
import { compile } from './compile.ts';
import { optionChecks } from './option-checks.ts';
import { importLines, operationChecks, typeChecks, type Check } from './write-checks.ts';

/** Compares params and results of every operation, and every type by its public name. */
export function* compareTypes(): Generator<Comparison> {
  const names = readNames();
  const operations = readOperations(loadSpec(), names);
  const resources = allResources(resourceTree(operations, names));
  const modules = referenceModules();
  const all = [...new Set([...modules, ...resources.map(({ module }) => module)])];
  const checks = [
    ...resources.flatMap(operationChecks),
    ...modules.flatMap(typeChecks),
    ...optionChecks(),
  ];
  const comparisons = compareChecks(all, checks);
  yield* comparisons;
  for (const group of ['params', 'results']) yield shareOfEqual(group, comparisons);
}

/** What share of all operations must agree, whatever reasons there are for the rest. */
const WANTED_PERCENT = 98;

/** Compares the share of a group without a difference with the one that is wanted. */
export function shareOfEqual(group: string, comparisons: readonly Comparison[]): Comparison {
  const own = comparisons.filter((comparison) => comparison.group === group);
  const equal = own.filter(({ difference }) => difference === null).length;
  const percent = own.length === 0 ? 0 : (100 * equal) / own.length;
  const name = `${group} of at least ${WANTED_PERCENT} % of the operations`;
  const difference = percent < WANTED_PERCENT ? `${percent.toFixed(1)} %` : null;
  return { group: 'share', name, difference };
}

/** Compiles checks and returns the first error of each name. */
export function compareChecks(modules: readonly string[], checks: readonly Check[]): Comparison[] {
  const imports = importLines(modules);
  const errors = compile([...imports, ...checks.map(({ line }) => line)]);
  const comparisons = new Map<string, Comparison>();
  for (const [index, { group, name }] of checks.entries()) {
    if (name === '') continue;
    const known = comparisons.get(name) ?? { group, name, difference: null };
    known.difference ??= errors.get(index + imports.length) ?? null;
    comparisons.set(name, known);
  }
  return [...comparisons.values()];
}

/** The modules of the reference client's resources that declare something. */
function referenceModules(): string[] {
  const folder = join(REFERENCE, 'resources');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.d.ts') && !/(^|\/)index\.d\.ts$/.test(file))
    .map((file) => file.slice(0, -'.d.ts'.length))
    .sort();
}
