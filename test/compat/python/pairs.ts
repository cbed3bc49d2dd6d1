import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const PYTHON = join(import.meta.dirname, 'examples');
const TYPESCRIPT = join(import.meta.dirname, '../../../examples/seed');
const SYNCHRONOUS = join(TYPESCRIPT, 'sync');
const SESSIONS = join(import.meta.dirname, 'sessions');

/** What has no synchronous form: `await` itself, and transports, whose functions run in the thread that waits. */
const ONLY_ASYNCHRONOUS: ReadonlySet<string> = new Set(['05-await', '06-transport']);

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
 * All pairs, in their order. What Python has in a synchronous and an asynchronous form is compared with both
 * clients of petrel; what it has in one form as well, as both clients do the same.
 *
 * @throws Error when a file has no counterpart
 */
export function findPairs(): Pair[] {
  const pythonFiles = programsIn(PYTHON, '.py');
  const asynchronous = pythonFiles.map((file) => pairOf(file, TYPESCRIPT));
  // Of two forms, the synchronous one comes first.
  const forms = new Map<string, string>();
  for (const file of pythonFiles) {
    const { topic } = readName(file);
    if (!forms.has(topic) && !ONLY_ASYNCHRONOUS.has(topic)) forms.set(topic, file);
  }
  const synchronous = [...forms.values()].map((file) => pairOf(file, SYNCHRONOUS));
  expectAllPaired(TYPESCRIPT, asynchronous);
  expectAllPaired(SYNCHRONOUS, synchronous);
  return [...asynchronous, ...synchronous].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The program that holds sessions by script, with both clients of Python, and both of petrel. */
export function sessionPairs(): Pair[] {
  return [
    ['session', 'session.py', 'session.ts'],
    ['session (async)', 'session_async.py', 'session.ts'],
    ['session (sync)', 'session.py', 'session-sync.ts'],
  ].map(([name = '', python = '', typescript = '']) => ({
    name,
    topic: 'session',
    number: 'session',
    python: join(SESSIONS, python),
    typescript: join(SESSIONS, typescript),
  }));
}

function pairOf(python: string, folder: string): Pair {
  const { topic, isAsync } = readName(python);
  const counterpart = `${topic}.ts`;
  if (!programsIn(folder, '.ts').includes(counterpart))
    throw new Error(`${python} has no ${join(folder, counterpart)}`);
  const form = folder === SYNCHRONOUS ? ' (sync)' : isAsync ? ' (async)' : '';
  return {
    name: `${topic}${form}`,
    topic,
    number: topic.slice(0, 2),
    python: join(PYTHON, python),
    typescript: join(folder, counterpart),
  };
}

function expectAllPaired(folder: string, pairs: readonly Pair[]): void {
  const paired = new Set(pairs.map(({ typescript }) => typescript));
  const alone = programsIn(folder, '.ts').filter((file) => !paired.has(join(folder, file)));
  if (alone.length > 0) throw new Error(`${alone.join(', ')} without Python`);
}

function readName(file: string): { topic: string; isAsync: boolean } {
  const [, topic = '', form] = /^(\d+_\w+?)(_async)?\.py$/.exec(file) ?? [];
  return { topic: topic.replaceAll('_', '-'), isAsync: form !== undefined };
}

function programsIn(folder: string, extension: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(extension))
    .sort();
}
