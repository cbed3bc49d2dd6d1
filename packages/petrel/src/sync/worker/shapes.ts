import { AbstractPage, Stream } from '../../index.ts';
import { classNamesOf } from '../values/error-values.ts';
import type { Shape } from '../values/written-value.ts';

/** Describes classes to the calling thread, each once. */
export class Shapes {
  readonly #known = new Map<object, number>();

  /** The shape of an object, or its number if the calling thread has it. */
  of(value: object): Shape | number {
    const isCallable = typeof value === 'function';
    const key = isCallable ? Function.prototype : Object(Object.getPrototypeOf(value));
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const id = this.#known.size + 1;
    this.#known.set(key, id);
    return {
      id,
      classNames: classNamesOf(value),
      methods: isCallable ? [] : methodsOf(value),
      isCallable,
      iteration: iterationOf(value),
    };
  }
}

function iterationOf(value: object): Shape['iteration'] {
  if (value instanceof AbstractPage) return 'pages';
  // What helpers and sessions have read belongs to their state, so they read no further than requested.
  if (value instanceof Stream) return 'ahead';
  return Symbol.asyncIterator in value || Symbol.iterator in value ? 'single' : 'none';
}

function methodsOf(value: object): string[] {
  const names = new Set<string>();
  for (let at: unknown = Object.getPrototypeOf(value); at !== null && at !== Object.prototype;) {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(Object(at)))) {
      if (name !== 'constructor' && typeof property.value === 'function') names.add(name);
    }
    at = Object.getPrototypeOf(at);
  }
  return [...names];
}
