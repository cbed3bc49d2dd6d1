/** The CommonJS of a module in `internal/`, which has plain imports and exported functions only. */
export function toCommonJS(code: string): string {
  const required = code
    .replace(/^import (\{.+\}) from ('.+');$/gm, 'const $1 = require($2);')
    .replace(/^export function (\w+)/gm, 'exports.$1 = $1;\nfunction $1');
  if (/^(?:import|export) /m.test(required)) throw new Error(`unknown statement in:\n${code}`);
  return `'use strict';\n${required}`;
}
