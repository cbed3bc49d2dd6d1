import { OpenAIError } from '../../error.ts';
import type { Path, Slot, Written } from './written-value.ts';

/** An object or a function. */
export type Holder = object;

/** What takes the place of a value: a slot, another value, or a structured clone of it. */
export type Replacement = { readonly slot: Slot } | { readonly instead: unknown } | 'clone';

/**
 * Prepares a value for the other thread. Plain data crosses as JSON, so that it is of the realm that reads it, of
 * any depth. A slot holds what stands for anything else, and the objects around that are copied.
 */
export class ValueWriter {
  readonly #replace: (value: Holder, path: Path) => Replacement;
  readonly #hiddenDepth: number;
  readonly #path: (string | number)[] = [];
  /** The objects around the one that is being written. */
  readonly #around = new Set<Holder>();
  #slots: [Path, Slot][] | null = null;

  /** @param hiddenDepth how deep in a value members are looked for that do not enumerate */
  constructor(replace: (value: Holder, path: Path) => Replacement, hiddenDepth: number) {
    this.#replace = replace;
    this.#hiddenDepth = hiddenDepth;
  }

  /** @throws OpenAIError for cyclic data and for what {@link Replacement} refuses */
  write(value: unknown): Written {
    // A text of its own, which may be long, need not be quoted.
    const written = typeof value === 'string' ? this.#clone(value) : this.#write(value);
    return { text: JSON.stringify(written), slots: this.#slots };
  }

  #write(value: unknown): unknown {
    if (isJSONScalar(value)) return value;
    if (typeof value === 'function') return this.#place(value);
    if (typeof value === 'symbol') throw this.#unwritable('a symbol');
    if (typeof value !== 'object' || value === null) return this.#clone(value);
    if (!Array.isArray(value) && !isRecord(value)) return this.#place(value);
    if (hasToJSON(value)) return this.#place(value);
    if (this.#around.has(value)) throw this.#unwritable('an object that contains itself');
    this.#around.add(value);
    const written = Array.isArray(value) ? this.#writeItems(value) : this.#writeMembers(value);
    this.#around.delete(value);
    return written;
  }

  #writeItems(items: readonly unknown[]): readonly unknown[] | null {
    if (areManyNumbers(items))
      return this.#add({ kind: 'numbers', numbers: Float64Array.from(items) });
    let copy: unknown[] | null = null;
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at];
      if (isJSONScalar(item)) continue;
      const written = this.#writeAt(at, item);
      if (written === item) continue;
      copy ??= items.slice();
      copy[at] = written;
    }
    if (this.#path.length <= this.#hiddenDepth) this.#writeHidden(items);
    return copy ?? items;
  }

  #writeMembers(members: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    let copy: Record<string, unknown> | null = null;
    for (const name of Object.keys(members)) {
      const member = members[name];
      if (isJSONScalar(member)) continue;
      const written = this.#writeAt(name, member);
      if (written === member) continue;
      copy ??= { ...members };
      // Also for a member that is called `__proto__`.
      Object.defineProperty(copy, name, {
        value: written,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    if (this.#path.length <= this.#hiddenDepth) this.#writeHidden(members);
    return copy ?? members;
  }

  #writeAt(key: string | number, value: unknown): unknown {
    this.#path.push(key);
    const written = this.#write(value);
    this.#path.pop();
    return written;
  }

  #writeHidden(holder: object): void {
    const names = Object.getOwnPropertyNames(holder);
    const enumerable = Object.keys(holder).length + (Array.isArray(holder) ? 1 : 0);
    if (names.length === enumerable) return;
    for (const name of names) {
      if (Object.prototype.propertyIsEnumerable.call(holder, name) || name === 'length') continue;
      this.#path.push(name);
      const inner = new ValueWriter(this.#replace, this.#hiddenDepth);
      inner.#path.push(...this.#path);
      const value = inner.write(Reflect.get(holder, name));
      this.#path.pop();
      this.#add({ kind: 'hidden', name, value: relative(value, this.#path.length + 1) });
    }
  }

  #place(value: Holder): unknown {
    const replacement = this.#replace(value, this.#path);
    if (replacement === 'clone') return this.#clone(value);
    if ('instead' in replacement) return this.#write(replacement.instead);
    return this.#add(replacement.slot);
  }

  #clone(value: unknown): null {
    return this.#add({ kind: 'clone', value });
  }

  /** Adds a slot, and returns what keeps its place among the members. */
  #add(slot: Slot): null {
    this.#slots ??= [];
    this.#slots.push([[...this.#path], slot]);
    return null;
  }

  #unwritable(what: string): OpenAIError {
    return unwritable(this.#path, what);
  }
}

/** The error for a value that has no meaning in another thread. */
export function unwritable(path: Path, what: string): OpenAIError {
  const place = path.length === 0 ? 'The value' : `\`${path.join('.')}\``;
  return new OpenAIError(`${place} is ${what}, which the synchronous client cannot pass on.`, {
    code: 'configuration',
  });
}

/** The error for what the other thread cannot be sent, such as data that is nested too deeply. */
export function unsendable(cause: unknown): OpenAIError {
  if (cause instanceof OpenAIError) return cause;
  return new OpenAIError('The result cannot be passed between threads; see the cause.', { cause });
}

/** Reads a value that the other thread has written. */
export function readValue({ text, slots }: Written, read: (slot: Slot) => unknown): unknown {
  const value: unknown = JSON.parse(text);
  if (slots === null) return value;
  const root = { value };
  for (const [path, slot] of slots) {
    const place = ['value', ...path];
    if (slot.kind === 'hidden') {
      const holder: unknown = memberAt(root, place);
      Object.defineProperty(holder, slot.name, {
        value: readValue(slot.value, read),
        enumerable: false,
        configurable: true,
        writable: true,
      });
    } else {
      const name = place.pop();
      Reflect.set(Object(memberAt(root, place)), name ?? '', read(slot));
    }
  }
  return root.value;
}

function memberAt(root: object, path: Path): unknown {
  let at: unknown = root;
  for (const key of path) at = Reflect.get(Object(at), key);
  return at;
}

/** The slots of a value with their paths from a member of it on. */
function relative({ text, slots }: Written, depth: number): Written {
  return { text, slots: slots?.map(([path, slot]) => [path.slice(depth), slot] as const) ?? null };
}

/** Whether JSON has a value as it is, which is neither an array nor an object. */
function isJSONScalar(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  return typeof value === 'string' || typeof value === 'boolean' || value === null;
}

/** How many numbers cross faster as bytes than as text. */
const MANY = 32;

/** Whether an array is one of many numbers, such as an embedding. */
function areManyNumbers(items: readonly unknown[]): items is readonly number[] {
  return items.length >= MANY && items.every((item) => typeof item === 'number');
}

/** Whether a value decides itself what JSON has of it. */
export function hasToJSON(value: object): value is { toJSON: (key: string) => unknown } {
  return 'toJSON' in value && typeof value.toJSON === 'function';
}

/** Whether a value is an object of members only, of any realm. */
export function isRecord(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  return (
    Object.getPrototypeOf(prototype) === null && Object.hasOwn(Object(prototype), 'hasOwnProperty')
  );
}
