import type { AliasFile, Binding } from './bindings.ts';
import { missingArguments } from './print-es-module.ts';
import { petrelClass, printResourceClass } from './resource-class.ts';
import { fileBeside, HEADER, petrelModule } from './specifiers.ts';

/**
 * The exports of the main module, which are the client as well: `require('openai')` can be called with
 * `new` or without.
 */
const MAIN = `exports = module.exports = function OpenAI(...args) {
  return Reflect.construct(exports.default, args, new.target || exports.default);
};`;

const MAIN_END = `Object.setPrototypeOf(exports, exports.default);
exports.prototype = exports.default.prototype;
Object.defineProperty(exports, Symbol.hasInstance, {
  value: (value) => value instanceof exports.default,
});`;

/** The CommonJS of a file. */
export function printCommonJS(file: AliasFile, version: string): string {
  const { path, bindings, methods } = file;
  const beside = (other: string): string => fileBeside(path, other, '.js');
  const kinds = new Set([...bindings.values()].map(({ kind }) => kind));
  return [
    HEADER,
    "'use strict';",
    ...(path === 'index' ? [MAIN] : []),
    `Object.defineProperty(exports, '__esModule', { value: true });`,
    ...file.loads.map((other) => `require('${beside(other)}');`),
    ...(kinds.has('missing')
      ? [`const { missing } = require('${beside('internal/missing')}');`]
      : []),
    ...(methods.size > 0
      ? [`const { methodsOf, replaceMethods } = require('${beside('internal/methods')}');`]
      : []),
    ...[...bindings].flatMap(([name, binding]) => {
      const value = valueOf(name, binding, { path, version });
      const found = methods.get(name);
      if (found === undefined) return [`exports.${name} = ${value};`];
      return [
        `const ${petrelClass(name)} = ${value};`,
        printResourceClass(name, found),
        `exports.${name} = ${petrelClass(name)};`,
      ];
    }),
    ...(path === 'index' ? [MAIN_END] : []),
    '',
  ].join('\n');
}

function valueOf(
  name: string,
  binding: Binding,
  { path, version }: { path: string; version: string },
): string {
  switch (binding.kind) {
    case 'file':
      return `require('${fileBeside(path, binding.file, '.js')}').${binding.name}`;
    case 'petrel':
      return `require('${petrelModule(binding.path)}').${binding.name}`;
    case 'member':
      return `require('petrel').OpenAI.${binding.path}`;
    case 'version':
      return `'${version}'`;
    case 'missing':
      return `missing(${missingArguments(path, name, binding)})`;
  }
}
