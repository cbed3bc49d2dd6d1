import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Emulator, RecordedRequest } from '@petrel/emulator';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createRepeatableEmulator } from '../emulator.ts';
import { answers as referenceAnswers } from './openai/answers.ts';
import { openClient as openReferenceClient } from './openai/client.ts';
import { collections as referenceCollections } from './openai/collections.ts';
import { conduct as referenceConduct } from './openai/conduct.ts';
import { answers } from './petrel/answers.ts';
import { openClient } from './petrel/client.ts';
import { collections } from './petrel/collections.ts';
import { conduct } from './petrel/conduct.ts';

const calls = { ...answers, ...collections, ...conduct };
const referenceCalls = { ...referenceAnswers, ...referenceCollections, ...referenceConduct };

/** Opens an emulator that answers both clients alike. */
async function openEmulator(): Promise<{
  emulator: Emulator;
  options: { apiKey: string; baseURL: string };
}> {
  const emulator = createRepeatableEmulator();
  const server = await emulator.listen();
  onTestFinished(() => server.close());
  return { emulator, options: { apiKey: emulator.apiKey, baseURL: server.url } };
}

/** A request without its headers, which are each client's own. */
function onTheWire({ method, path, query, body, status }: RecordedRequest): object {
  return { method, path, query, body, status };
}

/** The value that petrel must return, given the reference client's: some differ on purpose. */
function withKnownDifferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKnownDifferences);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withKnownDifferences(member)]),
  );
  if (copy.type === 'application/octet-stream' && 'size' in copy) {
    // petrel derives the media type from the name of a file.
    return { ...copy, type: expect.stringMatching(/^\w+\/[\w-]+$/) };
  }
  if (!Array.isArray(copy.classes)) return copy;
  if (copy.name === 'APIError') {
    // A status without a class of its own still has one for all statuses.
    return { ...copy, name: 'APIStatusError' };
  }
  if (copy.status !== undefined) return copy;
  // Errors of the client itself have codes too, and say more.
  const start = String(copy.message).replace(/\.$/, '');
  return { ...copy, code: expect.any(String), message: expect.stringContaining(start) };
}

describe('the same code with either client gives the same results and sends the same', () => {
  test.each(Object.keys(calls))('%s', async (name) => {
    const petrel = await openEmulator();
    const openai = await openEmulator();
    const client = openClient(petrel.options);
    onTestFinished(() => client.close());
    const got = await calls[name]?.(client, petrel.emulator);
    const wanted = await referenceCalls[name]?.(
      openReferenceClient(openai.options),
      openai.emulator,
    );
    expect(wanted).toBeDefined();
    expect(got).toEqual(withKnownDifferences(wanted));
    expect(petrel.emulator.requests.map(onTheWire)).toEqual(
      withKnownDifferences(openai.emulator.requests.map(onTheWire)),
    );
  });
});

test('the code is the same but for where the client comes from', async () => {
  const folder = (name: string): string => fileURLToPath(new URL(`./${name}/`, import.meta.url));
  const files = await readdir(folder('petrel'));
  expect(files.length).toBeGreaterThan(3);
  expect(await readdir(folder('openai'))).toEqual(files);
  let changed = 0;
  for (const file of files) {
    const petrel = await readFile(`${folder('petrel')}${file}`, 'utf8');
    const openai = await readFile(`${folder('openai')}${file}`, 'utf8');
    expect(openai).toBe(petrel.replaceAll(" from 'petrel';", " from 'openai';"));
    if (openai !== petrel) changed += 1;
  }
  expect(changed).toBeGreaterThan(2);
});
