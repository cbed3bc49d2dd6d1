import { isFields, type Fields } from '../../json/fields.ts';
import { pointerTo, schemaError } from './schema-error.ts';

/** A part of a schema, and the JSON pointer to it. */
export interface Located {
  schema: unknown;
  at: string;
}

/** The `$ref`s of a schema: JSON pointers, anchors, and ids within it. Nothing is loaded. */
export class SchemaReferences {
  readonly #root: Fields;
  readonly #found = new Map<string, Located>();
  #named: Map<string, Located> | undefined;

  constructor(root: Fields) {
    this.#root = root;
  }

  /** What the `$ref` of the schema at `at` leads to. Fails if that is not in the schema. */
  resolve(ref: unknown, at: string): Located {
    if (typeof ref !== 'string') throw schemaError(pointerTo(at, '$ref'), 'is not a string.');
    const known = this.#found.get(ref);
    if (known !== undefined) return known;
    const target = this.#find(ref);
    if (target === undefined) {
      throw schemaError(
        pointerTo(at, '$ref'),
        `refers to ${JSON.stringify(ref)}, which is not in the schema. Add it to $defs.`,
      );
    }
    this.#found.set(ref, target);
    return target;
  }

  #find(ref: string): Located | undefined {
    const hash = ref.indexOf('#');
    const base = hash === -1 ? ref : ref.slice(0, hash);
    const fragment = hash === -1 ? '' : decoded(ref.slice(hash + 1));
    if (fragment === undefined) return undefined;
    const start = base === '' ? { schema: this.#root, at: '' } : this.#byName(base);
    if (start === undefined || fragment === '') return start;
    return fragment.startsWith('/') ? follow(start, fragment) : this.#byName(`#${fragment}`);
  }

  /** The part with an `$id`, or with an anchor, which begins with `#` here. */
  #byName(name: string): Located | undefined {
    this.#named ??= namedParts(this.#root);
    return this.#named.get(name);
  }
}

/** `undefined` for a fragment that is not properly percent-encoded. */
function decoded(fragment: string): string | undefined {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
}

function follow(start: Located, pointer: string): Located | undefined {
  let { schema } = start;
  for (const token of pointer.slice(1).split('/')) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof schema !== 'object' || schema === null || !Object.hasOwn(schema, name)) {
      return undefined;
    }
    schema = Reflect.get(schema, name);
  }
  return { schema, at: start.at + pointer };
}

function namedParts(root: Fields): Map<string, Located> {
  const named = new Map<string, Located>();
  const seen = new Set<object>();
  const open: Located[] = [{ schema: root, at: '' }];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const { schema, at } = part;
    if (typeof schema !== 'object' || schema === null || seen.has(schema)) continue;
    seen.add(schema);
    if (isFields(schema)) addNames(schema, { schema, at }, named);
    for (const [name, value] of Object.entries(schema)) {
      open.push({ schema: value, at: pointerTo(at, name) });
    }
  }
  return named;
}

function addNames(schema: Fields, part: Located, named: Map<string, Located>): void {
  const { $id: id, $anchor: anchor } = schema;
  // In draft-07 an anchor is an `$id` that begins with `#`.
  if (typeof id === 'string') named.set(id.replace(/(.)#$/, '$1'), part);
  if (typeof anchor === 'string') named.set(`#${anchor}`, part);
}
