/** How many events a stream has before its end mark. */
export const EVENTS_A_STREAM = 1_000;

/** How many events are written at once in a burst. */
export const EVENTS_A_BURST = 50;

/** How many events a stream has that is one of very many. */
export const EVENTS_A_TRICKLE = 40;

/** How many items the list has. */
export const LIST_ITEMS = 100_000;

/** How many vectors, and numbers in each, an answer with embeddings has. */
export const VECTORS = 64;
export const DIMENSIONS = 1_536;

const SENTENCE = 'Small birds stay out at sea in any weather, and come ashore to breed. ';

/** A chat completion of about 1 kB. */
export const COMPLETION: string = JSON.stringify({
  id: 'chatcmpl-0123456789abcdefghijklmnopqrs',
  object: 'chat.completion',
  created: 1_760_000_000,
  model: 'gpt-4o-mini-2024-07-18',
  choices: [
    {
      index: 0,
      message: { role: 'assistant', content: SENTENCE.repeat(7), refusal: null, annotations: [] },
      logprobs: null,
      finish_reason: 'stop',
    },
  ],
  usage: {
    prompt_tokens: 19,
    completion_tokens: 112,
    total_tokens: 131,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
  },
  service_tier: 'default',
  system_fingerprint: 'fp_0123456789',
});

/** The events of a stream, without the end mark. */
export const EVENTS: readonly string[] = Array.from({ length: EVENTS_A_STREAM }, (_, index) => {
  const last = index === EVENTS_A_STREAM - 1;
  const choice = {
    index: 0,
    delta: last ? {} : { ...(index === 0 ? { role: 'assistant' } : {}), content: ` word${index}` },
    logprobs: null,
    finish_reason: last ? 'stop' : null,
  };
  const chunk = {
    id: 'chatcmpl-0123456789abcdefghijklmnopqrs',
    object: 'chat.completion.chunk',
    created: 1_760_000_000,
    model: 'gpt-4o-mini-2024-07-18',
    service_tier: 'default',
    system_fingerprint: 'fp_0123456789',
    choices: [choice],
  };
  return `data: ${JSON.stringify(chunk)}\n\n`;
});

/** The events of a streamed response: pieces of its text, and the whole of it at the end. */
export const RESPONSE_EVENTS: readonly string[] = responseEvents();

function responseEvents(): string[] {
  const words = Array.from({ length: EVENTS_A_STREAM - 1 }, (_, index) => ` word${index}`);
  const common = { id: 'resp_0123456789abcdef', object: 'response', created_at: 1_760_000_000 };
  const item = { id: 'msg_0', type: 'message', role: 'assistant' };
  const text = { type: 'output_text', text: words.join(''), annotations: [], logprobs: [] };
  const output = [{ ...item, status: 'completed', content: [text] }];
  const place = { item_id: 'msg_0', output_index: 0, content_index: 0 };
  const events = [
    { type: 'response.created', response: { ...common, status: 'in_progress', output: [] } },
    { type: 'response.output_item.added', output_index: 0, item: { ...item, content: [] } },
    { type: 'response.content_part.added', ...place, part: { ...text, text: '' } },
    ...words.map((delta) => ({ type: 'response.output_text.delta', ...place, delta })),
    { type: 'response.completed', response: { ...common, status: 'completed', output } },
  ];
  return events.map((event, sequence_number) => {
    const data = JSON.stringify({ ...event, sequence_number });
    return `event: ${event.type}\ndata: ${data}\n\n`;
  });
}

/** An answer with embeddings, as base64 of 32-bit floats or as numbers. */
export function embeddings(format: 'base64' | 'float'): string {
  const data = Array.from({ length: VECTORS }, (_, index) => {
    const vector = Float32Array.from({ length: DIMENSIONS }, (_item, at) => Math.sin(index + at));
    const base64 = Buffer.from(vector.buffer).toString('base64');
    const embedding = format === 'base64' ? base64 : [...vector];
    return { object: 'embedding', index, embedding };
  });
  const usage = { prompt_tokens: 640, total_tokens: 640 };
  return JSON.stringify({ object: 'list', model: 'text-embedding-3-small', data, usage });
}

/** A page of the list: the items after the given one. */
export function listPage(after: string | null, limit: number): string {
  const start = after === null ? 0 : Number(after.slice('file-'.length)) + 1;
  const end = Math.min(start + limit, LIST_ITEMS);
  const data = Array.from({ length: end - start }, (_, offset) => ({
    id: `file-${start + offset}`,
    object: 'file',
    bytes: 120_000,
    created_at: 1_760_000_000 + offset,
    filename: 'answers.jsonl',
    purpose: 'batch',
    status: 'processed',
  }));
  return JSON.stringify({ object: 'list', data, has_more: end < LIST_ITEMS });
}
