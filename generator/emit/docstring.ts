import { isObject, type Json, type JsonObject } from '@petrel/spec/json';

const WIDTH = 96;

/** A word, or a Markdown link, which must stay on one line. */
const WORD = /\[[^\]]*\]\(\S+\)\S*|\S+/g;

/** The content of a docstring, before it is laid out. */
export interface Docstring {
  /** Paragraphs, first the summary. */
  text: string[];
  deprecated?: boolean;
}

/** Lays a docstring out as JSDoc at an indentation; no lines when it is empty. */
export function docstring({ text, deprecated }: Docstring, indent: string): string[] {
  const paragraphs = text.filter((paragraph) => paragraph !== '');
  if (deprecated === true) paragraphs.push('@deprecated');
  const [only] = paragraphs;
  if (only === undefined) return [];
  if (paragraphs.length === 1 && indent.length + only.length + 7 <= WIDTH)
    return [`${indent}/** ${only} */`];
  const lines = paragraphs.flatMap((paragraph, index) => [
    ...(index === 0 ? [] : ['']),
    ...wrap(paragraph, WIDTH - indent.length - 3),
  ]);
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`];
}

/** The limits of a schema's values, as a sentence: bounds, lengths, default. */
export function factSentence(schema: JsonObject): string {
  const parts = [
    bounds(schema['minimum'] ?? schema['exclusiveMinimum'], schema['maximum'], ''),
    bounds(schema['minLength'], schema['maxLength'], ' characters'),
    bounds(schema['minItems'], schema['maxItems'], ' items'),
    bounds(schema['minProperties'], schema['maxProperties'], ' keys'),
    defaultValue(schema['default']),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function bounds(low: Json | undefined, high: Json | undefined, unit: string): string {
  const least = low === 0 && unit !== '' ? undefined : low;
  if (typeof least === 'number' && typeof high === 'number') {
    return least === high ? `Exactly ${least}${unit}.` : `From ${least} to ${high}${unit}.`;
  }
  if (typeof least === 'number') return `At least ${least}${unit}.`;
  return typeof high === 'number' ? `At most ${high}${unit}.` : '';
}

function defaultValue(value: Json | undefined): string {
  if (
    value === undefined ||
    value === null ||
    value === '' ||
    isObject(value) ||
    Array.isArray(value)
  ) {
    return '';
  }
  return `Default: \`${String(value)}\`.`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [word] of text.replaceAll('*/', '* /').matchAll(WORD)) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
