/** A value that printing, serialising and cloning its holder do not show. */
export interface Secret<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
}

/** Hides a value in a closure, where neither `util.inspect` nor `JSON.stringify` looks. */
export function secret<T>(initial: T): Secret<T> {
  let held = initial;
  return {
    get: () => held,
    set: (value) => {
      held = value;
    },
  };
}
