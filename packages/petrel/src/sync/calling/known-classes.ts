import * as petrel from '../../index.ts';

const BUILT_IN: readonly (new (...args: never[]) => object)[] = [
  Error,
  TypeError,
  RangeError,
  SyntaxError,
  ReferenceError,
  URIError,
  EvalError,
  AggregateError,
];

let known: ReadonlyMap<string, object> | undefined;

/** The prototypes of classes that things of the worker may be of, by the names of the classes. */
export function knownClasses(): ReadonlyMap<string, object> {
  known ??= new Map([
    ...BUILT_IN.map((found) => [found.name, found.prototype] as const),
    ...Object.values(petrel).flatMap((found) => namedPrototype(found)),
  ]);
  return known;
}

function namedPrototype(value: unknown): (readonly [string, object])[] {
  if (typeof value !== 'function') return [];
  const name: unknown = Object.getOwnPropertyDescriptor(value, 'petrelName')?.value ?? value.name;
  const prototype: unknown = value.prototype;
  return typeof name === 'string' && typeof prototype === 'object' && prototype !== null
    ? [[name, prototype]]
    : [];
}
