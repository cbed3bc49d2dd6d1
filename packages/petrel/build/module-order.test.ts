import { expect, test } from 'vitest';
import { orderModules } from './module-order.ts';

/** A chunk as Rolldown writes it. */
function chunkOf(...modules: [path: string, code: string][]): string {
  const texts = modules.map(([path, code]) => `//#region src/${path}.ts\n${code}\n//#endregion\n`);
  return `import "./core.js";\n${texts.join('')}export { a };\n`;
}

function pathsOf(chunk: string): string[] {
  return [...chunk.matchAll(/^\/\/#region src\/(.+)\.ts$/gm)].map(([, path = '']) => path);
}

/** The order of three modules when the last one is wanted first. */
function reversed(...codes: string[]): string {
  const chunk = chunkOf(...codes.map((code, nth): [string, string] => ['abc'[nth] ?? '', code]));
  return pathsOf(orderModules(chunk, ['c.ts', 'b.ts', 'a.ts'])).join('');
}

test('modules that declare functions come in the order that is wanted', () => {
  const chunk = chunkOf(['a', 'function a() { b(); }'], ['b', 'function b() {}']);
  expect(orderModules(chunk, ['b.ts', 'a.ts'])).toBe(
    chunkOf(['b', 'function b() {}'], ['a', 'function a() { b(); }']),
  );
});

test('a module that the order does not name stays behind the one that it follows', () => {
  const chunk = chunkOf(['a', ''], ['new', ''], ['b', '']);
  expect(pathsOf(orderModules(chunk, ['b.ts', 'a.ts']))).toEqual(['b', 'a', 'new']);
});

test('a chunk without modules stays as it is', () => {
  expect(orderModules('export * from "./core.js";\n', ['a.ts'])).toBe(
    'export * from "./core.js";\n',
  );
});

test.each([
  ['a class before those that extend it', 'var A = class {};', '', 'var C = class extends A {};'],
  ['a static field', 'var A = class {};', '', 'var C = class { static A = A; };'],
  ['a computed name', 'const A = "a";', '', 'var C = class { [A]() {} };'],
  ['a constant', 'const a = 1;', '', 'const c = [a];'],
  ['a member', 'const a = {};', '', 'a.member = 1;'],
  ['what a called function reads', 'const a = 1;', 'function b() { return a; }', 'const c = b();'],
  [
    'what a called function calls',
    'let a;',
    'function b() { d(); } function d() { a = 1; }',
    'b();',
  ],
  ['what a function that is passed reads', 'const a = 1;', '', 'const c = [1].map(() => a);'],
  ['what a constructor reads', 'const a = 1;', 'var B = class { b = a; };', 'const c = new B();'],
])('%s is evaluated first', (_, ...codes) => {
  expect(reversed(...codes).indexOf('a')).toBeLessThan(reversed(...codes).indexOf('c'));
});

test.each([
  ['a function', 'const a = 1;', '', 'function c() { return a; }'],
  ['a method', 'const a = 1;', '', 'var C = class { c() { return a; } };'],
  ['a field of instances', 'const a = 1;', '', 'var C = class { c = a; };'],
  ['a name of a member', 'const a = 1;', '', 'const c = { a: 1 }.a;'],
  ['a function in a table', 'const a = 1;', '', 'const c = { c: () => a };'],
])('what %s mentions may be evaluated later', (_, ...codes) => {
  expect(reversed(...codes)).toBe('cba');
});
