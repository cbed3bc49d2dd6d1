/** Gives an object a member of its own that nothing else changes, even where its class has an accessor. */
export function defineMember(
  target: object,
  name: string,
  value: unknown,
  enumerable: boolean = false,
): void {
  Object.defineProperty(target, name, { value, enumerable, writable: true, configurable: true });
}
