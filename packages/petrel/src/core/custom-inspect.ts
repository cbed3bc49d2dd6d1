/** Prints the members of an object as `console.log` would. */
type PrintMembers = (members: object) => string;

/**
 * Decides what `console.log` and `util.inspect` of Node print for instances of a class. It is called
 * outside of the class, whose declaration could not name a symbol that is only looked up.
 */
export function customInspect<Instance extends object>(
  prototype: Instance,
  print: (instance: Instance, members: PrintMembers) => string,
): void {
  Object.defineProperty(prototype, Symbol.for('nodejs.util.inspect.custom'), {
    value(
      this: Instance,
      _depth: number,
      options: object,
      inspect: (value: unknown, options: object) => string,
    ): string {
      return print(this, (members) => inspect(members, options));
    },
  });
}
