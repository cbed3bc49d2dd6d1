import { ValueWriter, type Replacement } from './value-writer.ts';
import type { MemberKey, Path, Written, WrittenError } from './written-value.ts';

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
  const members: [MemberKey, boolean, Written][] = [];
  for (const key of new Set([...Reflect.ownKeys(error), ...accessorsOf(error)])) {
    if (key === 'stack' || key === 'message') continue;
    const member: unknown = Reflect.get(error, key);
    const memberKey = typeof key === 'symbol' ? registered(key, member) : key;
    if (memberKey === undefined) continue;
    const isEnumerable = Object.prototype.propertyIsEnumerable.call(error, key);
    const data: unknown = typeof key === 'symbol' ? Object(member)() : member;
    const written = writeIfPossible(data, replace);
    if (written !== null) members.push([memberKey, isEnumerable, written]);
  }
  // Its name distinguishes it, and is no member of its own.
  if (error instanceof DOMException)
    members.push(['name', false, new ValueWriter(replace, 2).write(error.name)]);
  return { classNames: classNamesOf(error), message: String(error.message), members, origin };
}

/** Null for a member that cannot be written, such as cyclic data: the error matters more. */
function writeIfPossible(
  data: unknown,
  replace: (value: object, path: Path) => Replacement,
): Written | null {
  try {
    return new ValueWriter(replace, 2).write(data);
  } catch {
    return null;
  }
}

/** Accessors that may read what is private to the very object, such as `retryable`. */
function accessorsOf(error: Error): string[] {
  const names: string[] = [];
  for (let at: unknown = Object.getPrototypeOf(error); at !== Error.prototype;) {
    if (typeof at !== 'object' || at === null) break;
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (get !== undefined && !BUILT_ANEW.has(name)) names.push(name);
    }
    at = Object.getPrototypeOf(at);
  }
  return names;
}

/** Accessors that read nothing private. */
const BUILT_ANEW: ReadonlySet<string> = new Set(['name', 'response', 'request_id']);

/** The key of a function that returns data of the error, which an error of this package has below a symbol. */
function registered(symbol: symbol, member: unknown): MemberKey | undefined {
  const name = Symbol.keyFor(symbol);
  const isOwn = name?.startsWith('petrel.') === true && typeof member === 'function';
  return isOwn ? { symbol: name } : undefined;
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
  for (const [key, isEnumerable, written] of members) {
    const value = read(written);
    Object.defineProperty(error, typeof key === 'string' ? key : Symbol.for(key.symbol), {
      value: typeof key === 'string' ? value : () => value,
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
