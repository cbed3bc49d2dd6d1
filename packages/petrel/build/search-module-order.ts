/**
 * Looks for an order of modules in which bundles are smaller, and writes it to `module-order.json`. Begins
 * with the order there is, so that each run improves it: `npm run search:order -- SECONDS`, after
 * `npm run build`. Worth some minutes when much has been added.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Rolldown } from 'tsdown';
import { bundleForBrowsers } from '../../../test/support/bundle-for-browsers.ts';
import { chunkModules, type ChunkModule } from './chunk-modules.ts';
import { PACKAGE } from './entries.ts';
import { evaluable } from './module-order.ts';

const ORDER = new URL('module-order.json', import.meta.url);
const CHUNKS = ['core.js', 'petrel.js'];
const PROGRAMS = [
  `import OpenAI from 'petrel'; export const client = new OpenAI();`,
  `import { Client } from 'petrel';
   import { Completions } from 'petrel/resources/chat/completions';
   export const completions = new Completions(new Client());`,
  `export { APIConnectionError, APIError, RateLimitError } from 'petrel/error';`,
];
/** How many modules are moved together, and how much larger a step may make bundles at first. */
const LENGTHS = [1, 1, 1, 2, 3, 5, 8, 13, 25];
const LOOSEST = 12;

const MARK = /globalThis\[`module (.+?)`\][,;]?/;

/** The modules of each chunk, as they follow each other. */
type Order = readonly (readonly ChunkModule[])[];

/** The text of each module in a bundle; what follows the modules of a chunk is called like the chunk. */
type Texts = ReadonlyMap<string, string>;

const modules = CHUNKS.map(
  (name) => chunkModules(readFileSync(join(PACKAGE, 'dist/internal', name), 'utf8')).modules,
);
const bundles = await Promise.all(PROGRAMS.map(textsOf));
const seconds = Number(process.argv[2] ?? 300);
const found = search(modules, seconds * 1000);
writeFileSync(
  ORDER,
  `${JSON.stringify(
    found.flat().map(({ path }) => path),
    null,
    2,
  )}\n`,
);

/** Simulated annealing: a step that makes bundles larger is taken less and less often. */
function search(start: Order, time: number): Order {
  let current = start;
  let size = sizeOf(current);
  let best = { order: current, size };
  console.log(`Begins with ${size} bytes.`);
  const begin = performance.now();
  for (let spent = 0; spent < time; spent = performance.now() - begin) {
    const tried = moved(current);
    const triedSize = sizeOf(tried);
    const looseness = LOOSEST * (1 - spent / time);
    if (triedSize > size && Math.random() > Math.exp((size - triedSize) / looseness)) continue;
    [current, size] = [tried, triedSize];
    if (size < best.size) best = { order: current, size };
  }
  console.log(`Ends with ${best.size} bytes.`);
  return best.order;
}

function moved(order: Order): Order {
  const chunk = Math.floor(Math.random() * order.length);
  const list = [...(order[chunk] ?? [])];
  const length = LENGTHS[Math.floor(Math.random() * LENGTHS.length)] ?? 1;
  const taken = list.splice(Math.floor(Math.random() * list.length), length);
  list.splice(Math.floor(Math.random() * (list.length + 1)), 0, ...taken);
  return order.map((before, nth) => (nth === chunk ? evaluable(list) : before));
}

function sizeOf(order: Order): number {
  const names = order.flatMap((list, nth) => [...list.map(({ path }) => path), CHUNKS[nth] ?? '']);
  const sizes = bundles.map(
    (texts) => gzipSync(names.map((name) => texts.get(name)).join('')).length,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function textsOf(program: string): Promise<Texts> {
  const code = await bundle(program);
  const [head = '', ...marked] = code.split(MARK);
  const texts = new Map<string, string>([[modules[0]?.[0]?.path ?? '', head]]);
  for (let at = 0; at < marked.length; at += 2) {
    const name = marked[at] ?? '';
    texts.set(name, (texts.get(name) ?? '') + (marked[at + 1] ?? ''));
  }
  return texts;
}

async function bundle(program: string): Promise<string> {
  const marks: Rolldown.Plugin = {
    name: 'marks',
    transform: (code, id) => {
      const chunk = CHUNKS.find((file) => id.endsWith(`/internal/${file}`));
      if (chunk === undefined) return null;
      const { before, modules: all, after } = chunkModules(code);
      const texts = all.map(({ path, text }) => `globalThis["module ${path}"];\n${text}`);
      return [before, ...texts, `globalThis["module ${chunk}"];\n`, after].join('');
    },
  };
  const codes = await bundleForBrowsers(program, { cwd: PACKAGE, plugins: [marks] });
  return codes.join('');
}
