import { chunkModules, type ChunkModule } from './chunk-modules.ts';

/**
 * Puts the modules of a chunk into another order, as far as they can be evaluated in it. Compression
 * finds what repeats within 32 KiB, a tenth of the client, so that alike modules should be near each other.
 *
 * @param order paths below `src/`; others stay behind the module that they follow
 */
export function orderModules(code: string, order: readonly string[]): string {
  const { before, modules, after } = chunkModules(code);
  const places = new Map(order.map((path, place) => [path, place]));
  let place = -1;
  const wanted = modules.map((module) => {
    place = places.get(module.path) ?? place;
    return { module, place };
  });
  wanted.sort((one, other) => one.place - other.place);
  const texts = evaluable(wanted.map(({ module }) => module)).map(({ text }) => text);
  return [before, ...texts, after].join('');
}

/** The order that is nearest to the one given and has each module behind those it needs. */
export function evaluable(modules: readonly ChunkModule[]): ChunkModule[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const ordered = new Set<ChunkModule>();
  const add = (module: ChunkModule): void => {
    if (!byPath.delete(module.path)) return;
    for (const path of module.needs) {
      const needed = byPath.get(path);
      if (needed !== undefined) add(needed);
    }
    ordered.add(module);
  };
  for (const module of modules) add(module);
  return [...ordered];
}
