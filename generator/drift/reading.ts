import { isObject } from '@petrel/spec/json';
import { canonicalJson } from '@petrel/spec/canonical-json';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../write-files.ts';
import { readDefaults } from './declared-defaults.ts';

/** What no schema describes and a person has to read, as digests by place. */
export interface Reading {
  /** The documented defaults: by property and module, a digest and the value. */
  defaults: Record<string, string>;
  /** Modules that hold more than types and requests, by path. */
  code: Record<string, string>;
}

/** Folders and files whose content is no behaviour of the client's own. */
const OTHER = /^(_vendor|src|bin)\/|(^|\/)(index|version|resources)\.(d\.ts|mjs)$/;

/** Reads a client's package for what people have to read when it changes. */
export function readClient(folder: string): Reading {
  const reading: Reading = { defaults: {}, code: {} };
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files.filter((name) => /\.(d\.ts|mjs)$/.test(name) && !OTHER.test(name))) {
    const module = file.replace(/\.d\.ts$/, '');
    if (!file.startsWith('resources/') || file.endsWith('.mjs')) {
      reading.code[file] = digest(readFileSync(join(folder, file), 'utf8')).slice(0, 12);
    } else {
      for (const [place, text] of Object.entries(readDefaults(folder, module))) {
        reading.defaults[`${place} of ${module}`] = text;
      }
    }
  }
  return reading;
}

/** What was read before, from its file; nothing when there is none. */
export function lastReading(file: string): Reading {
  const held: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const { defaults, code } = isObject(held) ? held : {};
  return { defaults: texts(defaults), code: texts(code) };
}

/** Remembers what has been read. */
export function keepReading(file: string, { defaults, code }: Reading): void {
  writeFileSync(file, canonicalJson({ defaults, code }));
}

/** What is to be read: what has changed since, a line each. */
export function describeReading(last: Reading, now: Reading): string[] {
  return [
    ...changes(last.defaults, now.defaults).map((place) => {
      const [before, after] = [valueOf(last.defaults[place]), valueOf(now.defaults[place])];
      return `to read: the default of ${place}${before === after ? '' : `: ${before}, now ${after}`}`;
    }),
    ...changes(last.code, now.code).map((file) => `to read: ${file}`),
  ];
}

function changes(last: Record<string, string>, now: Record<string, string>): string[] {
  const places = new Set([...Object.keys(last), ...Object.keys(now)]);
  return [...places].filter((place) => last[place] !== now[place]).sort();
}

function valueOf(text = ''): string {
  return text.split(' ').slice(1).join(' ') || 'none';
}

function texts(value: unknown): Record<string, string> {
  const entries = Object.entries(isObject(value) ? value : {});
  return Object.fromEntries(entries.map(([key, text]) => [key, String(text)]));
}
