/** Prints the members of an object as `console.log` would. */
type PrintMembers = (members: object) => string;

/**
 * Decides what `console.log` and `util.inspect` of Node print for instances of a class, whose
 * declaration could not name the symbol itself, as it is only looked up. Initialize a static field with
 * it, marked as pure: bundlers would keep a statement outside of the class, and all that the class needs.
 *
 * @param classOf gives the class, as bundlers take a mention of `this` for an effect
 * @returns true
 * @see https://nodejs.org/api/util.html#utilinspectcustom
 */
export function customInspect<Instance extends object>(
  classOf: () => { readonly prototype: Instance },
  print: (instance: Instance, members: PrintMembers) => string,
): true {
  Object.defineProperty(classOf().prototype, Symbol.for('nodejs.util.inspect.custom'), {
    value(
      this: Instance,
      _depth: number,
      options: object,
      inspect: (value: unknown, options: object) => string,
    ): string {
      return print(this, (members) => inspect(members, options));
    },
  });
  return true;
}
