import type { AliasFile, Binding } from './bindings.ts';
import { fileBeside, HEADER, petrelModule, renamed } from './specifiers.ts';

/** The declarations of a file; `suffix` is that of the JavaScript next to them. */
export function printDeclarations(
  { path, inPetrel, bindings }: AliasFile,
  suffix: '.js' | '.mjs',
  version: string,
): string {
  const values = [...bindings.values()];
  return [
    HEADER,
    ...(values.some(({ kind }) => kind === 'member') ? [`import { OpenAI } from 'petrel';`] : []),
    ...(inPetrel ? [`export * from '${petrelModule(path)}';`] : []),
    ...[...bindings].flatMap(([name, binding]) => {
      // Everything that petrel exports from there is exported here.
      const isSame = binding.kind === 'petrel' && binding.path === path && binding.name === name;
      return isSame ? [] : [declare(name, binding, { path, suffix, version })];
    }),
    ...(inPetrel || bindings.size > 0 ? [] : ['export {};']),
    '',
  ].join('\n');
}

function declare(
  name: string,
  binding: Binding,
  { path, suffix, version }: { path: string; suffix: string; version: string },
): string {
  switch (binding.kind) {
    case 'file': {
      const from = fileBeside(path, binding.file, suffix);
      return `export { ${renamed(binding.name, name)} } from '${from}';`;
    }
    case 'petrel':
      return `export { ${renamed(binding.name, name)} } from '${petrelModule(binding.path)}';`;
    case 'member':
      return `export import ${name} = OpenAI.${binding.path};`;
    case 'version':
      return `export declare const ${name} = '${version}';`;
    case 'missing':
      return [
        `/** Not in petrel: ${binding.reason} */`,
        `export declare const ${name}: never;`,
        `export type ${name} = never;`,
      ].join('\n');
  }
}
