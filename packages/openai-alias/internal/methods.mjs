/** The methods of a class as they are now, those that it inherits included. */
export function methodsOf({ prototype }) {
  const methods = Object.create(null);
  for (let at = prototype; at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (typeof value === 'function') methods[name] ??= value;
    }
  }
  return methods;
}

/** Gives a class the methods of another. */
export function replaceMethods(target, { prototype }) {
  const { constructor: _, ...methods } = Object.getOwnPropertyDescriptors(prototype);
  Object.defineProperties(target.prototype, methods);
}
