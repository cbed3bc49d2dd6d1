import { expect, test } from 'vitest';
import { plainExports } from './plain-exports.ts';

const getter = (exported: string, local: string): string =>
  `Object.defineProperty(exports, "${exported}", {\n\tenumerable: true,\n\tget: function() {\n\t\treturn ${local};\n\t}\n});`;

test.each([
  ['a function', 'function send() {}', 'send'],
  ['an asynchronous function', 'async function send() {}', 'send'],
  ['a generator', 'async function* send() {}', 'send'],
  ['a constant', 'const send = 1;', 'send'],
  ['a class', 'var Send = class {\n};', 'Send'],
  ['what was renamed', 'function send$1() {}', 'send$1', 'send$1'],
])('%s is a plain member', (_, declaration, local, exported = 'send') => {
  expect(plainExports(`${declaration}\n${getter(exported, local)}\n`)).toBe(
    `${declaration}\nexports.${exported} = ${local};\n`,
  );
});

test.each([
  ['a variable', 'let send;'],
  ['what only begins with its name', 'const sender = 1;'],
  ['a member of another module', 'const core = require("./core.cjs");'],
])('%s keeps its getter', (_, declaration) => {
  const code = `${declaration}\n${getter('send', 'send')}\n`;
  expect(plainExports(code)).toBe(code);
});
