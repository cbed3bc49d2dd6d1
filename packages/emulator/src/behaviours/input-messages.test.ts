import OpenAI from 'petrel';
import type { ResponseInput } from 'petrel/resources/responses/responses';
import { expect, test } from 'vitest';
import { createEmulator } from '../index.ts';

const emulator = createEmulator();
const client = new OpenAI({ apiKey: emulator.apiKey, fetch: emulator.fetch });
const model = 'gpt-5.1';

const text = { type: 'output_text', text: 'Blue.' } as const;
const refusal = { type: 'refusal', refusal: 'I would rather not.' } as const;
const message = { role: 'assistant', type: 'message', status: 'completed' } as const;

const history: [string, ResponseInput][] = [
  ['text', [{ role: 'assistant', content: [text] }]],
  ['a refusal', [{ role: 'assistant', content: [refusal] }]],
  ['both', [{ role: 'assistant', content: [text, refusal] }]],
  ['a type', [{ role: 'assistant', type: 'message', content: [text] }]],
  ['a status', [{ role: 'assistant', status: 'completed', content: [text] }]],
  ['annotations', [{ ...message, content: [{ ...text, annotations: [] }] }]],
  ['an id', [{ ...message, id: 'msg_1', content: [{ ...text, annotations: [] }] }]],
  ['a phase', [{ role: 'assistant', phase: 'final_answer', content: [text] }]],
  ['plain text', [{ role: 'assistant', content: 'Blue.' }]],
  ['no parts', [{ role: 'assistant', content: [] }]],
];

test.each(history)('H1: a response takes messages of the assistant: %s', async (_, input) => {
  const question = { role: 'user', content: 'Say it again.' } as const;
  const response = await client.responses.create({ model, input: [...input, question] });
  expect(response.status).toBe('completed');
});

test.each(history)('H1: a conversation keeps messages of the assistant: %s', async (_, items) => {
  const { id } = await client.conversations.create({ items });
  const [kept] = (await client.conversations.items.list(id)).data;
  const [sent] = items;
  if (sent === undefined || !('content' in sent)) throw new Error('no message was sent');
  const parts = typeof sent.content === 'string' ? [text] : sent.content;
  expect(kept).toMatchObject({ type: 'message', role: 'assistant', content: parts });
});

test('H1: an answer can be sent back as it came, and without what the service added', async () => {
  const first = await client.responses.create({ model, input: 'Name a colour.' });
  const [answer] = first.output;
  if (answer?.type !== 'message') throw new Error('the answer is no message');
  const bare: ResponseInput = answer.content.map((part) =>
    part.type === 'output_text'
      ? { role: 'assistant', content: [{ type: part.type, text: part.text }] }
      : { role: 'assistant', content: [part] },
  );
  for (const input of [[answer], bare]) {
    const next = await client.responses.create({ model, input });
    expect(next.status).toBe('completed');
  }
});

const inputText = { type: 'input_text', text: 'x' };
const picture = { type: 'input_image', image_url: 'https://example.com/a.png', detail: 'auto' };

test.each([
  ['assistant', [inputText]],
  ['assistant', [picture]],
  ['assistant', [text, inputText]],
  ['user', [text]],
  ['user', [refusal]],
  ['user', [inputText, text]],
  ['system', [text]],
  ['developer', [refusal]],
])('H1: parts of the other side are refused, by their place: %s %j', async (role, content) => {
  for (const extra of [{}, { type: 'message' }, { type: 'message', status: 'completed' }]) {
    for (const [path, field] of [
      ['/v1/responses', 'input'],
      ['/v1/responses/input_tokens', 'input'],
      ['/v1/conversations', 'items'],
    ] as const) {
      const items = [{ role, content, ...extra }];
      const body = path === '/v1/conversations' ? { items } : { model, [field]: items };
      const answer = await send(path, body);
      const wanted = role === 'assistant' ? "'output_text'" : "'input_text'";
      expect(answer).toMatchObject({ status: 400 });
      expect(answer.error.param).toBe(`${field}[0].content[${content.length - 1}].type`);
      expect(answer.error.message).toContain(wanted);
    }
  }
});

test.each([
  ['user', [inputText, picture]],
  ['system', [inputText]],
  ['developer', [inputText]],
])('H1: users, systems and developers take input: %s %j', async (role, content) => {
  const { status } = await send('/v1/responses', { model, input: [{ role, content }] });
  expect(status).toBe(200);
});

test('H1: the beta accepts messages of the assistant too', async () => {
  const input = [{ role: 'assistant', content: [text, refusal] }];
  expect(await send('/v1/responses?beta=true', { model, input })).toMatchObject({ status: 200 });
  const other = [{ role: 'assistant', content: [inputText] }];
  const refused = await send('/v1/responses?beta=true', { model, input: other });
  expect(refused).toMatchObject({ status: 400 });
});

async function send(
  path: string,
  body: object,
): Promise<{ status: number; error: { param: string; message: string } }> {
  const headers = {
    authorization: `Bearer ${emulator.apiKey}`,
    'content-type': 'application/json',
  };
  const answer = await emulator.fetch(`https://emulator.test${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  const { error } = await answer.json();
  return { status: answer.status, error };
}
