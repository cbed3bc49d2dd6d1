import { expect, test } from 'vitest';
import { SurfaceReader } from './api-snapshot.ts';

function reader(files: Record<string, string>): SurfaceReader {
  return new SurfaceReader((path) => files[path] ?? '');
}

test('a declaration is printed as its user sees it: without comments and private members', () => {
  const text = `/** Flies. */
export declare class Bird extends Animal {
    #wings;
    private age;
    /** How high, in metres. */
    fly(height: number): void;
}
`;
  expect(reader({ 'index.d.cts': text }).section('index')).toBe(`# index
Bird: class Bird extends Animal {
    fly(height: number): void;
}
`);
});

test('names are followed through other files, whatever they are called there', () => {
  const files = {
    'index.d.cts': `import { Song } from './internal/song.cjs';
export { Song };
export { Bird as Petrel, type Nest } from './internal/bird.cjs';
export * from './internal/sea.cjs';
`,
    'internal/song.d.cts': 'export type Song = string;\n',
    'internal/bird.d.cts':
      'export declare const Bird: 1;\nexport interface Nest {}\ntype Egg = 1;\n',
    'internal/sea.d.cts': 'declare function dive(): void;\nexport { dive };\n',
  };
  expect(reader(files).section('index')).toBe(`# index
Nest: interface Nest {}
Petrel: const Bird: 1;
Song: type Song = string;
dive: function dive(): void;
`);
});

test('overloads and the namespace of a class belong to its declaration', () => {
  const text = `export declare class Bird {
}
export declare namespace Bird {
    type Egg = 1;
}
export declare function sing(): 1;
export declare function sing(loud: true): 2;
`;
  expect(reader({ 'index.d.cts': text }).section('index')).toBe(`# index
Bird: class Bird {
}
namespace Bird {
    type Egg = 1;
}
sing: function sing(): 1;
function sing(loud: true): 2;
`);
});

test('what another module has printed is named only', () => {
  const surface = reader({
    'index.d.cts': "export { Bird as Petrel } from './bird.cjs';\n",
    'bird.d.cts': 'export declare class Bird {\n}\n',
  });
  expect(surface.section('bird')).toBe('# bird\nBird: class Bird {\n}\n');
  expect(surface.section('index')).toBe('# index\nfrom bird: Bird as Petrel\n');
});

test('a generated declaration has a digest, which changes with it and not with its comments', () => {
  const section = (text: string): string =>
    reader({ 'resources/birds.d.cts': text }).section('resources/birds');
  const digest = section('export interface Bird {\n    age: number;\n}\n');
  expect(digest).toMatch(/^# resources\/birds\nBird [0-9a-f]{12}\n$/);
  expect(section('/** Flies. */\nexport interface Bird {\n    age: number;\n}\n')).toBe(digest);
  expect(section('export interface Bird {\n    age: string;\n}\n')).not.toBe(digest);
});

test('a name that nothing declares is an error', () => {
  const surface = reader({ 'index.d.cts': "export { Bird } from './bird.cjs';\n" });
  expect(() => surface.section('index')).toThrow('Bird');
});
