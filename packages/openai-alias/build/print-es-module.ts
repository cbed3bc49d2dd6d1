import type { AliasFile, Binding } from './bindings.ts';
import { petrelClass, printResourceClass } from './resource-class.ts';
import { fileBeside, HEADER, petrelModule, renamed } from './specifiers.ts';

/** The ES module of a file. */
export function printESModule(file: AliasFile, version: string): string {
  const { path, bindings, methods } = file;
  const beside = (other: string): string => fileBeside(path, other, '.mjs');
  const kinds = new Set([...bindings.values()].map(({ kind }) => kind));
  return [
    HEADER,
    ...file.loads.map((other) => `import '${beside(other)}';`),
    ...(kinds.has('member') ? [`import { OpenAI } from 'petrel';`] : []),
    ...(kinds.has('missing') ? [`import { missing } from '${beside('internal/missing')}';`] : []),
    ...(methods.size > 0
      ? [`import { methodsOf, replaceMethods } from '${beside('internal/methods')}';`]
      : []),
    ...[...bindings].flatMap(([name, binding]) => {
      const found = methods.get(name);
      if (found === undefined) return [exportLine(name, binding, { path, version })];
      return [
        classLine(name, binding),
        printResourceClass(name, found),
        `export { ${petrelClass(name)} as ${name} };`,
      ];
    }),
    ...(bindings.size === 0 ? ['export {};'] : []),
    '',
  ].join('\n');
}

function classLine(name: string, binding: Binding): string {
  const local = petrelClass(name);
  if (binding.kind === 'member') return `const ${local} = OpenAI.${binding.path};`;
  if (binding.kind !== 'petrel') throw new Error(`${name} is no class of petrel`);
  return `import { ${renamed(binding.name, local)} } from '${petrelModule(binding.path)}';`;
}

function exportLine(
  name: string,
  binding: Binding,
  { path, version }: { path: string; version: string },
): string {
  switch (binding.kind) {
    case 'file': {
      const from = fileBeside(path, binding.file, '.mjs');
      return `export { ${renamed(binding.name, name)} } from '${from}';`;
    }
    case 'petrel':
      return `export { ${renamed(binding.name, name)} } from '${petrelModule(binding.path)}';`;
    case 'member':
      return `export const ${name} = OpenAI.${binding.path};`;
    case 'version':
      return `export const ${name} = '${version}';`;
    case 'missing':
      return `export const ${name} = missing(${missingArguments(path, name, binding)});`;
  }
}

/** The arguments of `missing()`. */
export function missingArguments(
  path: string,
  name: string,
  { reason, statics }: Extract<Binding, { kind: 'missing' }>,
): string {
  const given = [`openai/${path}`, name, reason, ...(statics.length > 0 ? [statics] : [])];
  return given.map((value) => JSON.stringify(value)).join(', ');
}
