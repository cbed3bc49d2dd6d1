import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const PYTHON = join(import.meta.dirname, 'examples');
const TYPESCRIPT = join(import.meta.dirname, '../../../examples/seed');
const SESSIONS = join(import.meta.dirname, 'sessions');

/** An example in both languages. */
export interface Pair {
  /** `07-streaming (async)` */
  name: string;
  /** `07-streaming` */
  topic: string;
  number: string;
  python: string;
  typescript: string;
}

/**
 * All pairs, in their order. Where Python has a synchronous and an asynchronous form, both are held
 * against the same TypeScript.
 *
 * @throws Error when a file has no counterpart
 */
export function findPairs(): Pair[] {
  const ours = readdirSync(TYPESCRIPT).filter((file) => file.endsWith('.ts'));
  const alone = new Set(ours);
  const pairs = readdirSync(PYTHON)
    .filter((file) => file.endsWith('.py'))
    .sort()
    .map((file) => {
      const [, found = '', form] = /^(\d+_\w+?)(_async)?\.py$/.exec(file) ?? [];
      const topic = found.replaceAll('_', '-');
      const counterpart = `${topic}.ts`;
      if (!ours.includes(counterpart)) throw new Error(`${file} has no ${counterpart}`);
      alone.delete(counterpart);
      return {
        name: form === undefined ? topic : `${topic} (async)`,
        topic,
        number: file.slice(0, 2),
        python: join(PYTHON, file),
        typescript: join(TYPESCRIPT, counterpart),
      };
    });
  if (alone.size > 0) throw new Error(`${[...alone].join(', ')} without Python`);
  return pairs;
}

/** The program that holds sessions by script, with the synchronous and the asynchronous client of Python. */
export function sessionPairs(): Pair[] {
  return [
    ['session', 'session.py'],
    ['session (async)', 'session_async.py'],
  ].map(([name = '', file = '']) => ({
    name,
    topic: 'session',
    number: 'session',
    python: join(SESSIONS, file),
    typescript: join(SESSIONS, 'session.ts'),
  }));
}
