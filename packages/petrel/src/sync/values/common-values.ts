import type { Slot } from './written-value.ts';

/** What stands for headers, a URL or a file; null for other values. */
export function commonSlotOf(value: object): Slot | null {
  if (value instanceof Headers) return { kind: 'headers', entries: [...value] };
  if (value instanceof URL) return { kind: 'url', href: value.href };
  if (!isFile(value)) return null;
  return { kind: 'file', blob: value, name: value.name, lastModified: value.lastModified };
}

/** The value of a slot that means the same in both threads; undefined for others. */
export function readCommonSlot(slot: Slot): unknown {
  switch (slot.kind) {
    case 'clone':
      return slot.value;
    case 'numbers':
      return Array.from(slot.numbers);
    case 'headers':
      return new Headers(slot.entries.map(([name, value]): [string, string] => [name, value]));
    case 'url':
      return new URL(slot.href);
    case 'query':
      return new URLSearchParams(slot.text);
    case 'file': {
      const { blob, name, lastModified } = slot;
      return new File([blob], name, { type: blob.type, lastModified });
    }
    default:
      return undefined;
  }
}

/** Whether structured cloning copies an object, which is no view of a buffer. */
export function isCloneable(value: object): boolean {
  return (
    value instanceof ArrayBuffer ||
    value instanceof SharedArrayBuffer ||
    value instanceof Date ||
    value instanceof RegExp ||
    value instanceof Map ||
    value instanceof Set ||
    value instanceof Blob
  );
}

/** Whether a value has to be waited for. */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'then' in value &&
    typeof value.then === 'function'
  );
}

function isFile(value: object): value is File {
  return value instanceof Blob && 'name' in value && 'lastModified' in value;
}
