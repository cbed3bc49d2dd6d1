import { isObject, type Json } from '@petrel/spec/json';
import { describe, expect, test } from 'vitest';
import { loadApi } from '../src/api.ts';
import { createEmulator } from '../src/index.ts';
import { pairOf, readEvents } from './read-events.ts';
import { sampleRequest } from './sampled-request.ts';
import { validationError } from './schema-validator.ts';
import { sendSample } from './send-sample.ts';

const { operations } = loadApi();
const streaming = operations.filter(({ answers }) => answers.has('text/event-stream'));

test('fifteen operations stream', () => {
  expect(streaming.map(({ id }) => id)).toHaveLength(15);
});

describe('every operation that can stream sends the events of its description', () => {
  const emulator = createEmulator();
  for (const operation of streaming) {
    test(`${operation.verb} ${operation.path} (${operation.id})`, async () => {
      const fields = { stream: true, stream_format: 'sse', partial_images: 2 };
      const request = await sampleRequest(emulator, operation, undefined, fields);
      if (operation.verb === 'get') request.query.stream = true;
      const response = await sendSample(emulator, operation, request);
      expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
      const events = await readEvents(response);
      const schema = operation.answers.get('text/event-stream') ?? true;
      const named = events.some(({ event }) => event?.startsWith('thread.'));
      expect(events.length).toBeGreaterThan(1);
      for (const event of events) {
        if (event.data === '[DONE]') continue;
        const value = named ? pairOf(event) : finished(event.data);
        expect(validationError(schema, value)).toBeUndefined();
      }
    });
  }
});

/**
 * The description of text completions knows whole ones only, which have ended for a reason. Pieces
 * have none yet, and the service sends null.
 */
function finished(value: Json): Json {
  if (!isObject(value) || value.object !== 'text_completion') return value;
  const choices = Array.isArray(value.choices) ? value.choices.filter(isObject) : [];
  return { ...value, choices: choices.map((choice) => ({ ...choice, finish_reason: 'stop' })) };
}
