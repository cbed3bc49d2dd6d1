import type { JsonObject } from '@petrel/spec/json';
import type { Random } from '../random.ts';
import { samplePattern } from './sample-pattern.ts';

/** What a sampled text depends on. */
export interface TextContext {
  /** Name of the property the text is for; empty at the top. */
  name: string;
  random: Random;
  /** Seconds since the epoch. */
  now: number;
}

/** A text that fits a schema of type string, in keeping with the property's name. */
export function sampleText(schema: JsonObject, context: TextContext): string {
  const { pattern, format, minLength, maxLength } = schema;
  if (typeof pattern === 'string') {
    const text = samplePattern(pattern);
    if (text !== undefined) return text;
  }
  const text =
    (typeof format === 'string' ? byFormat(format, context) : undefined) ?? byName(context);
  const padded = typeof minLength === 'number' ? pad(text, minLength) : text;
  return typeof maxLength === 'number' ? [...padded].slice(0, maxLength).join('') : padded;
}

function pad(text: string, length: number): string {
  const filler = `${text || 'sample'} `;
  return text.length >= length
    ? text
    : filler.repeat(Math.ceil(length / filler.length)).slice(0, length - 1) + '.';
}

function byFormat(format: string, { random, now }: TextContext): string | undefined {
  const stamp = new Date(now * 1000).toISOString();
  switch (format) {
    case 'date':
      return stamp.slice(0, 10);
    case 'date-time':
      return stamp;
    case 'time':
      return stamp.slice(11);
    case 'duration':
      return 'P1D';
    case 'email':
      return 'robin@example.com';
    case 'hostname':
      return 'example.com';
    case 'uri':
      return 'https://example.com/';
    case 'ipv4':
      return '192.0.2.1';
    case 'ipv6':
      return '2001:db8::1';
    case 'uuid':
      return uuid(random);
    default:
      return undefined;
  }
}

function uuid(random: Random): string {
  const hex = (length: number): string => random.letters(length, '0123456789abcdef');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
}

/** What texts of well-known properties look like, by the end of the property's name. */
const namedTexts: readonly (readonly [RegExp, string])[] = [
  [/model$/, 'gpt-5.1'],
  [/email$/, 'robin@example.com'],
  [/(^|_)url$|uri$/, 'https://example.com/'],
  [/(city|location|place)$/, 'Paris'],
  [/country$/, 'France'],
  [/(^|_)unit(s)?$/, 'celsius'],
  [/currency$/, 'USD'],
  [/language$/, 'en'],
  [/timezone$/, 'Europe/Paris'],
  [/date$/, '2026-01-15'],
  [/filename$/, 'sample.txt'],
  [/path$/, '/mnt/data/sample.txt'],
  [/user_?name$/, 'robin'],
  [/name$/, 'Robin'],
  [/title$/, 'A sample'],
  [/(query|question)$/, 'What is a storm petrel?'],
  [/(answer|final_answer)$/, 'A small bird of the open sea.'],
  [/explanation$/, 'Each step follows from the one before.'],
  [/(description|summary|text|content)$/, 'A short sample text.'],
  [/memory_limit$/, '1g'],
  [/status$/, 'active'],
  [/role$/, 'member'],
];

function byName({ name, random }: TextContext): string {
  if (name === 'id' || name.endsWith('_id')) {
    return `${name === 'id' ? '' : name.slice(0, -2)}${random.letters(24)}`;
  }
  if (/redacted/.test(name)) return 'sk-************abcd';
  const known = namedTexts.find(([ending]) => ending.test(name.toLowerCase()));
  return known ? known[1] : name ? `sample ${name.replaceAll('_', ' ')}` : 'sample';
}
