import { join } from 'node:path';
import type { Resource } from '../../../generator/model/resource-tree.ts';
import { PACKAGE } from '../../../packages/petrel/build/entries.ts';
import { REFERENCE } from '../names/reference-modules.ts';
import { classMethods, type Overload } from './class-methods.ts';
import { declaredTypes } from './declared-types.ts';

/** A line of the program that is compiled, and what it shows to be equal if it has no error. */
export interface Check {
  line: string;
  /** Nothing for a line that only prepares others. */
  group: string;
  name: string;
}

/** Where both clients keep a module of resources. */
function files(module: string): { reference: string; petrel: string } {
  return {
    reference: join(REFERENCE, 'resources', `${module}.d.ts`),
    petrel: join(PACKAGE, 'src/generated/resources', `${module}.ts`),
  };
}

/** Says of each operation of a resource that params and results can be exchanged, both ways. */
export function operationChecks({ module, className, operations }: Resource): Check[] {
  const { reference, petrel } = files(module);
  const theirs = classMethods(reference, className);
  const ours = classMethods(petrel, className);
  const [Theirs, Ours] = [importOf('openai', module), importOf('petrel', module)];
  return operations.flatMap(({ method, name }) => {
    const given = theirs.get(name) ?? [];
    const taken = ours.get(name) ?? [];
    const from = { class: `${Theirs}.${className}`, name, overloads: given };
    const to = { class: `${Ours}.${className}`, name, overloads: taken };
    return [...calls(method, from, to, 'petrel'), ...calls(method, to, from, 'reference')];
  });
}

interface Method {
  class: string;
  name: string;
  overloads: readonly Overload[];
}

/** Calls one client's method with what the other's takes, signature by signature. */
function calls(operation: string, from: Method, to: Method, client: string): Check[] {
  const params = { group: 'params', name: `${operation}, params` };
  const result = { group: 'results', name: `${operation}, result` };
  if (from.overloads.length === 0) return [{ line: missing(from), ...params }];
  const signatures = `Signatures_${client}_${operation.replaceAll('.', '_')}`;
  const checks: Check[] = [{ line: signaturesOf(signatures, from), group: '', name: '' }];
  for (const [index, overload] of from.overloads.entries()) {
    // Request options are compared once, not with each operation: petrel has more of them.
    if (overload.optionsAlone && client === 'reference') continue;
    const own = `${signatures}[${index}]`;
    const args = Array.from({ length: overload.arguments }, (_, at) => `of<${own}[0][${at}]>()`);
    const call = `call_${client}_${operation.replaceAll('.', '_')}_${index}`;
    checks.push(
      { line: `const ${call} = of<${to.class}>().${to.name}(${args.join(', ')});`, ...params },
      { line: assign(`Awaited<${own}[1]>`, `Awaited<typeof ${call}>`), ...result },
    );
    if (overload.arguments > 0) {
      checks.push({ line: `of<Telling<${own}[0][number]>>() satisfies true;`, ...params });
    }
  }
  return checks;
}

function missing({ class: owner, name }: Method): string {
  return `of<${owner}>().${name};`;
}

/** The parameters and the result of each signature of a method, as a type. */
function signaturesOf(name: string, { class: owner, name: method, overloads }: Method): string {
  const pairs = overloads.map((_, index) => `(...args: infer A${index}) => infer R${index}`);
  const type = `${owner}['${method}']`;
  const called = pairs.map((pair) => pair.replace(') => ', '): ')).join('; ');
  const read = overloads.map((_, index) => `[A${index}, R${index}]`).join(', ');
  return `type ${name} = ${type} extends { ${called} } ? [${read}] : never;`;
}

/** Says of each type that a module of the reference client exports that petrel has its equal. */
export function typeChecks(module: string): Check[] {
  const [Theirs, Ours] = [importOf('openai', module), importOf('petrel', module)];
  const [root = ''] = module.split('/');
  return declaredTypes(files(module).reference).flatMap(({ name, parameters }) => {
    const given = parameters === 0 ? '' : `<${Array(parameters).fill('unknown').join(', ')}>`;
    const [theirs, ours] = [`${Theirs}.${name}${given}`, `${Ours}.${name}${given}`];
    const fact = { group: `types of ${root}`, name: `${module}: ${name}` };
    return [
      { line: assign(theirs, ours), ...fact },
      { line: assign(ours, theirs), ...fact },
    ];
  });
}

/** A line that has an error where `from` cannot stand for `to`, or where there is nothing to tell. */
function assign(to: string, from: string): string {
  return (
    `of<Settled<${from}>>() satisfies Settled<${to}>; ` + `of<Telling<${from}>>() satisfies true;`
  );
}

/** The name under which a module of a client is imported. */
function importOf(client: string, module: string): string {
  return `${client}_${module.replaceAll(/[^a-z]/g, '_')}`;
}

/** The imports that checks of these modules need. */
export function importLines(modules: readonly string[]): string[] {
  return modules.flatMap((module) =>
    ['openai', 'petrel'].map((client) => {
      return `import type * as ${importOf(client, module)} from '${client}/resources/${module}';`;
    }),
  );
}
