import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator, type Emulator, type EmulatorOptions } from '@petrel/emulator';
import OpenAI from 'petrel';
import { onTestFinished } from 'vitest';
import type { BulkRequest } from '../src/index.ts';

/** An emulator, a client of it, and a folder for the files of a test. */
export interface Bench {
  emulator: Emulator;
  client: OpenAI;
  folder: string;
  output: string;
  /** Writes a file into the folder, and returns its path. */
  file(name: string, content: string | Uint8Array): Promise<string>;
  /** The lines of a file, by default of the output. */
  lines(path?: string): Promise<ReadLine[]>;
  /** The contents of the requests that arrived. */
  arrivals(): string[];
}

interface ReadLine {
  id: string;
  custom_id: string;
  response: { status_code: number; request_id: string | null; body: unknown } | null;
  error: { code: string; message: string } | null;
  crc32: string;
}

export async function openBench(options: EmulatorOptions = {}): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'petrel-bulk-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const emulator = createEmulator({ recordedRequests: 10_000, ...options });
  const output = join(folder, 'output.jsonl');
  return {
    emulator,
    client: new OpenAI({ apiKey: emulator.apiKey, fetch: emulator.fetch }),
    folder,
    output,
    file: async (name, content) => {
      await writeFile(join(folder, name), content);
      return join(folder, name);
    },
    lines: async (path = output) =>
      (await readFile(path, 'utf8'))
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line)),
    arrivals: () =>
      emulator.requests.map(({ body }) => {
        const { messages } = body as { messages: { content: string }[] };
        return messages[0]?.content ?? '';
      }),
  };
}

/** A request that is answered with its number. */
export function request(number: number): BulkRequest & { custom_id: string } {
  return {
    custom_id: `question-${number}`,
    url: '/v1/chat/completions',
    body: { model: 'gpt-4o', messages: [{ role: 'user', content: `Say ${number}` }] },
  };
}

/** As many requests, from 0. */
export function requests(count: number): (BulkRequest & { custom_id: string })[] {
  return Array.from({ length: count }, (_, number) => request(number));
}
