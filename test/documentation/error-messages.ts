import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { ROOT } from '../support/repository-root.ts';

const SOURCES = join(ROOT, 'packages/petrel/src');

/**
 * The texts that the sources of the client hold, with `…` for what is only known when the program
 * runs. Those of less than two words are left out.
 */
export function textsInSource(): string[] {
  const paths = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  const written = paths.filter(
    (path) => path.endsWith('.ts') && !/\.test\.ts$|^generated/.test(path),
  );
  const texts = written.flatMap((path) => {
    return textsOf(parseSync(path, readFileSync(join(SOURCES, path), 'utf8')).program);
  });
  return [...new Set(texts.map((text) => text.trim()).filter((text) => wordsIn(text) > 1))];
}

/** Whether a text is a sentence: what errors and the log say. */
export function isMessage(text: string): boolean {
  return /^[A-Z`"…(]/.test(text) && /[.)]$/.test(text) && wordsIn(text) > 2;
}

function wordsIn(text: string): number {
  return (text.match(/[a-z]{2,}/gi) ?? []).length;
}

/** A pattern for the messages that a text with `…` stands for. */
export function patternOf(message: string): RegExp {
  const parts = message.split('…').map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(parts.join('.*'));
}

/** Every text below a node, concatenations and templates as one. */
function textsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== 'object' || node === null) return [];
  const text = textOf(node);
  if (text !== null) return [text];
  const type: unknown = Reflect.get(node, 'type');
  if (type === 'ImportDeclaration' || type === 'TSTypeAliasDeclaration') return [];
  return Object.values(node).flatMap(textsOf);
}

/** The text of a literal, a template or a concatenation; null for any other node. */
function textOf(node: object): string | null {
  const part = (name: string): unknown => Reflect.get(node, name);
  const type = part('type');
  if (type === 'Literal') return typeof part('value') === 'string' ? String(part('value')) : null;
  if (type === 'TemplateLiteral') {
    const quasis: unknown = part('quasis');
    return Array.isArray(quasis) ? quasis.map(({ value }) => value.cooked).join('…') : null;
  }
  if (type !== 'BinaryExpression' || part('operator') !== '+') return null;
  const sides = [part('left'), part('right')].map((side) => textOf(Object(side)));
  return sides.every((side) => side === null) ? null : sides.map((side) => side ?? '…').join('');
}
