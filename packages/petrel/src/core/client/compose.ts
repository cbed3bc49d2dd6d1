import type { Handler, Middleware } from '../call/call.ts';

/** One handler of several layers, the first being the outermost, around `innermost`. */
export function compose(layers: readonly Middleware[], innermost: Handler): Handler {
  return layers.reduceRight((next, layer) => layer(next), innermost);
}
