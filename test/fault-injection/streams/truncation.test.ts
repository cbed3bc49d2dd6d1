import { createEmulator } from '@petrel/emulator';
import { isObject, type Json } from '@petrel/spec/json';
import { describe, expect, test } from 'vitest';
import { loadApi } from '../../../packages/emulator/src/api.ts';
import type { Operation } from '../../../packages/emulator/src/operation.ts';
import {
  flatten,
  isSchema,
  schemasIn,
  type Schema,
} from '../../../packages/emulator/src/schema/schema.ts';
import { sampleRequest } from '../../../packages/emulator/test/sampled-request.ts';
import { sendSample } from '../../../packages/emulator/test/send-sample.ts';
import { StreamTruncatedError } from '../../../packages/petrel/src/openai/errors.ts';
import { createEventStream } from '../../../packages/petrel/src/openai/stream.ts';
import { TERMINAL_MARKS } from './terminal-marks.ts';

const { operations, resolve } = loadApi();
const streaming = operations.filter(({ answers }) => answers.has('text/event-stream'));
const EVENTS = 'text/event-stream';

test('the table names every operation that streams', () => {
  expect(streaming.map(({ id }) => id).sort()).toEqual([...TERMINAL_MARKS.keys()].sort());
});

describe.each(streaming.map((operation) => [operation.id, operation] as const))(
  'the stream of %s',
  (id, operation) => {
    const marks = TERMINAL_MARKS.get(id) ?? [];

    test('is whole after its terminal events and cut after any other', async () => {
      const names = [...eventNames(operation.answers.get(EVENTS))];
      const whole: string[] = [];
      for (const name of names) if (!(await isCut([eventNamed(name)]))) whole.push(name);
      expect(whole.sort()).toEqual(marks);
    });

    test('throws StreamTruncatedError wherever it is cut, and only there', async () => {
      const blocks = await blocksOf(operation);
      const end = blocks.findIndex(isTerminal(marks));
      expect(end).toBeGreaterThan(0);
      for (let length = 0; length <= blocks.length; length++) {
        const cut = await isCut(blocks.slice(0, length));
        expect([length, cut]).toEqual([length, length <= end]);
      }
    });
  },
);

/** Whether a stream of these events ends with `StreamTruncatedError`. */
async function isCut(blocks: readonly string[]): Promise<boolean> {
  const bytes = new TextEncoder().encode(blocks.join(''));
  const source = (async function* () {
    yield bytes;
  })();
  const stream = createEventStream(source, {
    controller: new AbortController(),
    truncated: 'error',
    wrapError: (cause) => new Error('No transport is at work here.', { cause }),
  });
  try {
    for await (const _ of stream);
    return false;
  } catch (error) {
    if (error instanceof StreamTruncatedError) return true;
    throw error;
  }
}

function eventNamed(name: string): string {
  const data = name.startsWith('thread.') ? {} : { type: name };
  // An event of type error ends a stream; one of that name is thrown.
  const named = name === 'error' ? '' : `event: ${name}\n`;
  return `${named}data: ${JSON.stringify(data)}\n\n`;
}

/** What the emulator sends for an operation, one string an event. */
async function blocksOf(operation: Operation): Promise<string[]> {
  const emulator = createEmulator();
  const params = { stream: true, stream_format: 'sse', partial_images: 2 };
  const request = await sampleRequest(emulator, operation, undefined, params);
  if (operation.verb === 'get') request.query.stream = true;
  const response = await sendSample(emulator, operation, request);
  const text = await response.text();
  return text.split(/(?<=\n\n)/);
}

function isTerminal(marks: readonly string[]): (block: string) => boolean {
  if (marks.length === 0) return (block) => /"finish_reason":"/.test(block);
  return (block) => marks.includes(/^event: (.*)$/m.exec(block)?.[1] ?? typeOf(block));
}

function typeOf(block: string): string {
  const [, data = ''] = /^data: (\{.*)$/m.exec(block) ?? [];
  const event: Json = data === '' ? null : JSON.parse(data);
  return isObject(event) ? String(event.type) : '';
}

/** The names of the events a schema describes: values of `type`, or of `event`. */
function eventNames(schema: Schema | undefined, found = new Set<string>()): Set<string> {
  const flat = flatten(schema ?? true, resolve);
  for (const member of [...schemasIn(flat.oneOf), ...schemasIn(flat.anyOf)]) {
    eventNames(member, found);
  }
  const properties = isObject(flat.properties) ? flat.properties : {};
  for (const property of [properties.type, properties.event]) {
    for (const name of constants(property)) found.add(name);
  }
  return found;
}

function constants(property: Json | undefined): string[] {
  if (!isSchema(property)) return [];
  const { enum: values, const: value } = flatten(property, resolve);
  const all = Array.isArray(values) ? values : [value];
  return all.filter((one) => typeof one === 'string');
}
