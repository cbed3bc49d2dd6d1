import { expectTypeOf, test } from 'vitest';
import type {
  ChatCompletion,
  ChatCompletionChunk,
} from '../../src/generated/models/chat/completions/completions.ts';
import type { FineTuningJob } from '../../src/generated/models/fine-tuning/jobs/jobs.ts';
import { OpenAI } from '../../src/generated/openai.ts';
import type { RawResponse } from '../../src/core/pages/raw-response.ts';
import type { Stream } from '../../src/openai/stream.ts';

const client = new OpenAI({ apiKey: 'sk-test' });
const body = { model: 'm', messages: [{ role: 'user', content: 'hi' }] } as const;

// Never called: what is proven here is proven by the compiler.
async function completions(): Promise<void> {
  const messages = [...body.messages];
  const plain = await client.chat.completions.create({ ...body, messages });
  expectTypeOf(plain).toExtend<ChatCompletion>();
  expectTypeOf(plain._request_id).toEqualTypeOf<string | null | undefined>();
  const stream = await client.chat.completions.create({ ...body, messages, stream: true });
  expectTypeOf(stream).toExtend<Stream<ChatCompletionChunk>>();
}

async function rawCompletions(): Promise<void> {
  const { withRawResponse } = client.chat.completions;
  const messages = [...body.messages];
  const plain = await withRawResponse.create({ ...body, messages });
  expectTypeOf(plain).toExtend<RawResponse<ChatCompletion>>();
  expectTypeOf((await plain.parse()).choices).toEqualTypeOf<ChatCompletion['choices']>();
  const stream = await withRawResponse.create({ ...body, messages, stream: true });
  expectTypeOf(await stream.parse()).toExtend<Stream<ChatCompletionChunk>>();
  // @ts-expect-error -- a model is a string
  await withRawResponse.create({ model: 1, messages });
}

async function lists(): Promise<void> {
  for await (const job of client.fineTuning.jobs.list({ limit: 2 })) {
    expectTypeOf(job).toExtend<FineTuningJob>();
  }
  const page = await client.fineTuning.jobs.list();
  expectTypeOf(page.data).toEqualTypeOf<FineTuningJob[]>();
  const raw = await client.fineTuning.jobs.withRawResponse.list();
  expectTypeOf((await raw.parse()).data).toEqualTypeOf<FineTuningJob[]>();
  const models = await client.models.withRawResponse.list();
  expectTypeOf((await models.parse()).data[0]?.id).toEqualTypeOf<string | undefined>();
}

test('results have the types their operations name', () => {
  expectTypeOf(completions).toBeFunction();
  expectTypeOf(rawCompletions).toBeFunction();
  expectTypeOf(lists).toBeFunction();
});
