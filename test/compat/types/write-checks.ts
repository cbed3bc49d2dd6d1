import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Resource } from '../../../generator/model/resource-tree.ts';
import { PACKAGE } from '../../../packages/petrel/build/entries.ts';
import { REFERENCE } from '../../../packages/openai-alias/build/reference-modules.ts';
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

/** Writes checks for each operation of a resource: params and results must be assignable both ways. */
export function operationChecks({ module, className, operations }: Resource): Check[] {
  const { reference, petrel } = files(module);
  // The part `requests` reports each operation that only petrel has.
  if (!existsSync(reference)) return [];
  const theirs = classMethods(reference, className);
  const ours = classMethods(petrel, className);
  return operations.flatMap(({ method, name, bodies }) => {
    const uploads = bodies[0]?.encoding === 'multipart';
    const side = (client: Client, overloads: readonly Overload[] = []): Method => {
      const owner = `${importOf(client, module)}.${className}`;
      return { client, owner, name, overloads, operation: method, uploads };
    };
    const from = side('openai', theirs.get(name));
    const to = side('petrel', ours.get(name));
    return [...calls(from, to), ...calls(to, from)];
  });
}

type Client = 'openai' | 'petrel';

interface Method {
  client: Client;
  owner: string;
  name: string;
  overloads: readonly Overload[];
  operation: string;
  uploads: boolean;
}

/** Calls one client's method with what the other's takes, signature by signature. */
function calls(from: Method, to: Method): Check[] {
  const params = { group: 'params', name: `${from.operation}, params` };
  const result = { group: 'results', name: `${from.operation}, result` };
  if (from.overloads.length === 0) return [{ line: missing(from), ...params }];
  const id = `${from.client}_${from.operation.replaceAll('.', '_')}`;
  const checks: Check[] = [{ line: signaturesOf(`Of_${id}`, from), group: '', name: '' }];
  for (const [index, overload] of from.overloads.entries()) {
    // Petrel takes options in place of any query that need not be given, the other in most.
    if (overload.optionsAlone && from.client === 'petrel') continue;
    const own = `Of_${id}[${index}]`;
    const args = argumentsOf(from, overload, own);
    const call = `call_${id}_${index}`;
    checks.push(
      { line: `const ${call} = of<${to.owner}>().${to.name}(${args.join(', ')});`, ...params },
      { line: assign(`Awaited<${own}[1]>`, `Awaited<typeof ${call}>`), ...result },
    );
    if (overload.arguments > 0) {
      checks.push({ line: `of<Checkable<${own}[0][number]>>() satisfies true;`, ...params });
    }
  }
  return checks;
}

/** Values of the types that a signature takes. */
function argumentsOf({ client, uploads }: Method, overload: Overload, own: string): string[] {
  const args = Array.from({ length: overload.arguments }, (_, at) => {
    const last = at === overload.arguments - 1;
    if (last && overload.optionsAlone) return 'of<Options>()';
    const given = `${own}[0][${at}]`;
    // Some of petrel's params may be left out where the reference client wants an empty object.
    const type = client === 'petrel' ? `NonNullable<${given}>` : given;
    return uploads && last ? `of<Uploading<${type}>>()` : `of<${type}>()`;
  });
  // Names the arguments where the reference client's own signatures do not.
  return overload.optionsAlone ? args : [...args, 'undefined'];
}

function missing({ owner, name }: Method): string {
  return `of<${owner}>().${name};`;
}

/** The parameters and the result of each signature of a method, as a type. */
function signaturesOf(name: string, { owner, name: method, overloads }: Method): string {
  const pairs = overloads.map((_, index) => `(...args: infer A${index}) => infer R${index}`);
  const type = `${owner}['${method}']`;
  const called = pairs.map((pair) => pair.replace(') => ', '): ')).join('; ');
  const read = overloads.map((_, index) => `[A${index}, R${index}]`).join(', ');
  return `type ${name} = ${type} extends { ${called} } ? [${read}] : never;`;
}

/** Writes a check for each type that a module of the reference client exports: petrel must have its equal. */
export function typeChecks(module: string): Check[] {
  const [Theirs, Ours] = [importOf('openai', module), importOf('petrel', module)];
  const [root = ''] = module.split('/');
  return declaredTypes(files(module).reference).flatMap(({ name, parameters, uploads }) => {
    const given = parameters === 0 ? '' : `<${Array(parameters).fill('unknown').join(', ')}>`;
    const written = (owner: string): string => {
      const type = `${owner}.${name}${given}`;
      return uploads ? `Uploading<${type}>` : type;
    };
    const [theirs, ours] = [written(Theirs), written(Ours)];
    const fact = { group: `types of ${root}`, name: `${module}: ${name}` };
    return [
      { line: assign(theirs, ours), ...fact },
      { line: assign(ours, theirs), ...fact },
      { line: `of<Names<${theirs}>>() satisfies Names<${ours}>;`, ...fact },
    ];
  });
}

/** A line that has an error where `from` cannot stand for `to`, or where nothing can be checked. */
function assign(to: string, from: string): string {
  const assignable = `of<Settled<${from}>>() satisfies Settled<${to}>;`;
  return `${assignable} of<Checkable<${from}>>() satisfies true;`;
}

/** The name under which a module of a client is imported. */
function importOf(client: Client, module: string): string {
  return `${client}_${module.replaceAll(/[^a-z]/g, '_')}`;
}

/** The imports that checks of these modules need. */
export function importLines(modules: readonly string[]): string[] {
  return modules.flatMap((module) =>
    (['openai', 'petrel'] as const).map((client) => {
      return `import type * as ${importOf(client, module)} from '${client}/resources/${module}';`;
    }),
  );
}
