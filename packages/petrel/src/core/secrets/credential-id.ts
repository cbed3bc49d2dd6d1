import type { HeaderRecord } from '../header-record.ts';

const functionIds = /* @__PURE__ */ new WeakMap<WeakKey, string>();
let functions = 0;

/**
 * Identifies the key in the headers of a request without showing it: 53 bits of a hash, far fewer than a
 * key has. Equal keys have equal ids, in other processes too; empty without a key.
 */
export function credentialId(headers: HeaderRecord): string {
  const key = headers['authorization'] ?? headers['api-key'];
  return key === undefined ? '' : hash(key);
}

/** Identifies a function that gives keys, which change while the account stays the same. */
export function functionId(giveKey: WeakKey): string {
  let id = functionIds.get(giveKey);
  if (id === undefined) {
    functions += 1;
    id = `function ${functions}`;
    functionIds.set(giveKey, id);
  }
  return id;
}

/** Two hashes of 32 bits, with the multipliers of FNV-1a and MurmurHash3, of which 53 bits are used. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9dc5811c;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13);
  }
  return ((high & 0x1fffff) * 2 ** 32 + (low >>> 0)).toString(36);
}
