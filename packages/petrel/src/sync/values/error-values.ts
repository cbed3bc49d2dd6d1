import { ValueWriter, type Replacement } from './value-writer.ts';
import type { Path, Written, WrittenError } from './written-value.ts';

/** The names of the class of an object and of those above it, the nearest first. */
export function classNamesOf(value: object): string[] {
  const names: string[] = [];
  for (let at: unknown = Object.getPrototypeOf(value); at !== null && at !== Object.prototype;) {
    if (typeof at !== 'object') break;
    const maker: unknown = Object.getOwnPropertyDescriptor(at, 'constructor')?.value;
    if (typeof maker === 'function') {
      const branded: unknown = Object.getOwnPropertyDescriptor(maker, 'petrelName')?.value;
      names.push(typeof branded === 'string' ? branded : maker.name);
    }
    at = Object.getPrototypeOf(at);
  }
  return names;
}

/** Writes an error with all of its own members, whether they enumerate or not. */
export function writeError(
  error: Error,
  replace: (value: object, path: Path) => Replacement,
  origin: number | null,
): WrittenError {
  const members: [string, boolean, Written][] = [];
  for (const name of Object.getOwnPropertyNames(error)) {
    if (name === 'stack' || name === 'message') continue;
    const isEnumerable = Object.prototype.propertyIsEnumerable.call(error, name);
    members.push([name, isEnumerable, new ValueWriter(replace, 2).write(Reflect.get(error, name))]);
  }
  // Its name distinguishes it, and is no member of its own.
  if (error instanceof DOMException)
    members.push(['name', false, { value: error.name, slots: null }]);
  return { classNames: classNamesOf(error), message: String(error.message), members, origin };
}

/** An error of the class that it was written from, or the nearest one above that there is. */
export function readError(
  { classNames, message, members }: WrittenError,
  classes: ReadonlyMap<string, object>,
  read: (written: Written) => unknown,
): Error {
  const [ownName] = classNames;
  if (ownName === 'DOMException') return new DOMException(message, domNameIn(members, read));
  const error = new Error(message);
  const known = classNames.find((name) => classes.has(name));
  const prototype = known === undefined ? undefined : classes.get(known);
  if (prototype !== undefined) Object.setPrototypeOf(error, prototype);
  for (const [name, isEnumerable, written] of members) {
    Object.defineProperty(error, name, {
      value: read(written),
      enumerable: isEnumerable,
      configurable: true,
      writable: true,
    });
  }
  // A class that is not known here still goes by its name.
  if (ownName !== undefined && error.name !== ownName && known !== ownName) {
    Object.defineProperty(error, 'name', { value: ownName, configurable: true, writable: true });
  }
  return error;
}

function domNameIn(members: WrittenError['members'], read: (written: Written) => unknown): string {
  const name = members.find(([member]) => member === 'name');
  return name === undefined ? 'Error' : String(read(name[2]));
}
