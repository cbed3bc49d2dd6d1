import { OpenAI } from 'petrel';
import { describe, expect, test } from 'vitest';
import type { Quirk } from './quirk.ts';
import { responseQuirks } from './response-quirks.ts';
import { textQuirks } from './text-quirks.ts';
import { toolCallQuirks } from './tool-call-quirks.ts';

const cut = (body: string, size: number): ReadableStream<Uint8Array> => {
  const bytes = new TextEncoder().encode(body);
  let start = 0;
  return new ReadableStream({
    pull(controller) {
      if (start >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(start, (start += size)));
    },
  });
};

function clientOf({ body }: Quirk, size: number): OpenAI {
  const headers = { 'content-type': 'text/event-stream' };
  const fetch = (): Promise<Response> =>
    Promise.resolve(new Response(cut(body, size), { headers }));
  return new OpenAI({ apiKey: null, baseURL: 'http://localhost/v1', maxRetries: 0, fetch });
}

const chat = { model: 'm', messages: [{ role: 'user' as const, content: 'Hi' }] };
const input = { model: 'm', input: 'Hi' };
const title = '$origin: $what';

/** Reads all events; returns how many there were. */
async function count(stream: AsyncIterable<unknown>): Promise<number> {
  let read = 0;
  for await (const _ of stream) read++;
  return read;
}

/** The events that a body has, without its end. */
function eventsIn({ body }: Quirk): number {
  return body.match(/^data:(?! ?\[DONE\])/gm)?.length ?? 0;
}

describe('plain streams give every event of', () => {
  test.each([...toolCallQuirks, ...textQuirks])(title, async (quirk) => {
    const { completions } = clientOf(quirk, 50).chat;
    const reading = completions.create({ ...chat, stream: true }).then(count);
    if (quirk.error === undefined) expect(await reading).toBe(eventsIn(quirk));
    else await expect(reading).rejects.toThrow(quirk.error);
  });

  test.each(responseQuirks)(title, async (quirk) => {
    const reading = clientOf(quirk, 50)
      .responses.create({ ...input, stream: true })
      .then(count);
    // An event of type `error` is an item of a plain stream, which it ends.
    expect(await reading).toBe(eventsIn(quirk));
  });
});

describe('stream helpers understand', () => {
  test.each([...toolCallQuirks, ...textQuirks])(title, async (quirk) => {
    const stream = clientOf(quirk, 7).chat.completions.stream(chat);
    const final = stream.finalChatCompletion();
    if (quirk.error !== undefined) {
      await expect(final).rejects.toThrow(quirk.error);
      return;
    }
    const { choices, ...completion } = await final;
    expect(choices).toMatchObject([{ index: 0, ...quirk.result }]);
    if (quirk.body.includes('"id":"c1"')) expect(completion.id).toBe('c1');
    if (quirk.body.includes('"model":"m"')) expect(completion.model).toBe('m');
    if (quirk.usage !== undefined) expect(completion.usage).toMatchObject(quirk.usage);
  });

  test.each(responseQuirks)(title, async (quirk) => {
    const final = clientOf(quirk, 7).responses.stream(input).finalResponse();
    if (quirk.error === undefined) expect(await final).toMatchObject({ ...quirk.result });
    else await expect(final).rejects.toThrow(quirk.error);
  });
});

test('what a server wants back is in the message of the helper', async () => {
  for (const quirk of textQuirks.filter(({ what }) => what.includes('reasoning'))) {
    const message = await clientOf(quirk, 7).chat.completions.stream(chat).finalMessage();
    const sent = JSON.stringify(message);
    expect(sent).toContain('Think');
  }
});
