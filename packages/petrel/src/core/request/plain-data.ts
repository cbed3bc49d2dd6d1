const HOLDERS: ReadonlySet<string> = new Set([
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'Promise',
  'Error',
  'RegExp',
  'ArrayBuffer',
  'SharedArrayBuffer',
  'Blob',
  'File',
  'FormData',
  'Headers',
  'Request',
  'Response',
  'ReadableStream',
  'URLSearchParams',
  'Generator',
  'AsyncGenerator',
]);

/**
 * What an object is whose contents are not its members, such as a `Map`: written as one of members, it
 * would be an empty object. Null for any other.
 */
export function holderKind(value: object): string | null {
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag === 'Promise') return 'a promise, which must be awaited first';
  if (tag === 'Map') return 'a Map; pass `Object.fromEntries(map)`';
  if (tag === 'Set') return 'a Set; pass `[...set]`';
  if (!HOLDERS.has(tag) && !ArrayBuffer.isView(value)) return null;
  return /^[AE]/.test(tag) ? `an ${tag}` : `a ${tag}`;
}
