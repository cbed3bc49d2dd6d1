interface ErrorClass {
  readonly prototype: object;
}

/**
 * Whether `value` is an instance of `errorClass` from this or any other copy of the package: what
 * counts is the `petrelName`, which survives duplicate installs, bundling and minification. A class
 * without one of its own, such as a user's subclass, is compared by identity.
 */
export function isErrorOf(errorClass: ErrorClass, value: unknown): boolean {
  const wanted = ownName(errorClass);
  try {
    let at = Object.getPrototypeOf(Object(value));
    for (; at !== null; at = Object.getPrototypeOf(at)) {
      if (at === errorClass.prototype) return true;
      if (wanted !== undefined && ownName(at.constructor) === wanted) return true;
    }
  } catch {
    // A proxy that cannot be looked into is no error of ours.
  }
  return false;
}

function ownName(errorClass: unknown): unknown {
  // A prototype need not have a constructor.
  return Object.getOwnPropertyDescriptor(Object(errorClass), 'petrelName')?.value;
}
