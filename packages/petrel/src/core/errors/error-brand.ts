const BRAND: unique symbol = Symbol.for('petrel.error.brand');

interface BrandedClass {
  readonly prototype: object;
}

/**
 * Gives an error class its public name and a brand that survives duplicate installs, bundling and
 * minification: `instanceof` then compares brands, not constructor identity.
 */
export function brandError(errorClass: BrandedClass, name: string): void {
  Object.defineProperty(errorClass.prototype, BRAND, { value: name });
  Object.defineProperty(errorClass.prototype, 'name', {
    value: name,
    writable: true,
    configurable: true,
  });
}

/**
 * Whether `value` is an instance of the branded class `errorClass` from this or any other copy of
 * the package. A class without a brand of its own, such as a user's subclass, is compared by
 * identity.
 */
export function hasErrorBrand(errorClass: BrandedClass, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const wanted = ownBrand(errorClass.prototype);
  if (wanted === undefined) return Object.prototype.isPrototypeOf.call(errorClass.prototype, value);
  let prototype: object | null = Object.getPrototypeOf(value);
  while (prototype !== null) {
    if (ownBrand(prototype) === wanted) return true;
    prototype = Object.getPrototypeOf(prototype);
  }
  return false;
}

function ownBrand(prototype: object): unknown {
  return Object.getOwnPropertyDescriptor(prototype, BRAND)?.value;
}
