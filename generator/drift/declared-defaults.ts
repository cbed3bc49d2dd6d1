import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, type Comment } from 'oxc-parser';
import { digest } from '../write-files.ts';

/** The documented defaults: by property (`Agent.Compaction.async`), a digest and a value. */
export type Defaults = Record<string, string>;

/** Sentences about the default of a property. */
const SAYS_DEFAULT = /\b(default|defaults|defaulting|omission|omitted|omit|omitting)\b/i;

const VALUE =
  /\bdefaults?\b(?:\s+value)?(?:\s+to|\s+is|:)?\s+(?:`([^`]*)`|(true|false|null|\d+)\b)/i;

/** Reads documented defaults from the comments of a module of declarations. */
export function readDefaults(folder: string, module: string): Defaults {
  const file = join(folder, `${module}.d.ts`);
  const text = readFileSync(file, 'utf8');
  const { program, comments } = parseSync(file, text);
  const reader = new DefaultsReader(text, comments);
  reader.walk(program, []);
  return reader.found;
}

interface Node {
  type: string;
  start: number;
  id?: { name?: unknown } | null;
  key?: { name?: unknown; value?: unknown };
}

const NAMED = new Set([
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
  'TSModuleDeclaration',
  'TSPropertySignature',
]);

class DefaultsReader {
  readonly found: Defaults = {};
  readonly #text: string;
  readonly #comments: ReadonlyMap<number, string>;

  constructor(text: string, comments: readonly Comment[]) {
    this.#text = text;
    this.#comments = new Map(comments.map(({ end, value }) => [end, value]));
  }

  walk(value: unknown, path: readonly string[]): void {
    if (Array.isArray(value)) {
      for (const item of value) this.walk(item, path);
      return;
    }
    if (!isNode(value)) return;
    const inner = NAMED.has(value.type) ? [...path, nameOf(value)] : path;
    if (value.type === 'TSPropertySignature') this.#note(value, inner.join('.'));
    for (const child of Object.values(value)) this.walk(child, inner);
  }

  #note(node: Node, place: string): void {
    const before = this.#text.slice(0, node.start).trimEnd().length;
    const comment = this.#comments.get(before)?.replaceAll(/\s*\n\s*\*\s?/g, ' ') ?? '';
    const sentences = comment.split(/(?<=[.!?])\s+/).filter((one) => SAYS_DEFAULT.test(one));
    if (sentences.length === 0) return;
    const sentence = sentences.join(' ').replaceAll(/\s+/g, ' ').trim();
    const [, quoted, plain] = VALUE.exec(sentence) ?? [];
    const value = quoted ?? plain ?? '';
    this.found[place] = `${digest(sentence).slice(0, 8)} ${value}`.trim();
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function nameOf({ id, key }: Node): string {
  return String(id?.name ?? key?.name ?? key?.value ?? '');
}
