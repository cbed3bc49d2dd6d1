interface BrandedClass {
  readonly prototype: object;
}

/**
 * Whether `value` is an instance of `brandedClass` from this or any other copy of the package, such as
 * the CommonJS build beside the ES modules. What counts is the `petrelName`, which survives duplicate
 * installs, bundling and minification. A class without one of its own, such as a user's subclass, is
 * compared by identity.
 */
export function isInstanceOf(brandedClass: BrandedClass, value: unknown): boolean {
  const wanted = ownName(brandedClass);
  let at = Object.getPrototypeOf(Object(value));
  for (; at !== null; at = Object.getPrototypeOf(at)) {
    if (at === brandedClass.prototype) return true;
    if (wanted !== undefined && ownName(at.constructor) === wanted) return true;
  }
  return false;
}

function ownName(brandedClass: unknown): unknown {
  // A prototype need not have a constructor.
  return Object.getOwnPropertyDescriptor(Object(brandedClass), 'petrelName')?.value;
}
