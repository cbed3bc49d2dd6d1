import OpenAI, { APIError, toFile, type ClientOptions, type Uploadable } from 'petrel';
import { makeParseableResponseFormat, makeParseableTextFormat } from 'petrel/lib/parser';
import { jsonSchemaTextFormat } from 'petrel/helpers/json-schema';
import { standardFunction, type StandardSchemaLike } from 'petrel/helpers/standard-schema';
import type { ChatCompletionMessageParam } from 'petrel/resources/chat/completions';
import type { Stream } from 'petrel/streaming';

// What a program uses of the client whatever it runs on.

const options: ClientOptions = {
  apiKey: async () => 'sk-none',
  timeout: { attempt: 60_000, read: 5_000 },
  defaultHeaders: { 'x-team': 'docs' },
};
const client: OpenAI = new OpenAI(options).withOptions({ maxRetries: 5 });
const messages: ChatCompletionMessageParam[] = [
  { role: 'developer', content: 'Be brief.' },
  { role: 'user', content: [{ type: 'text', text: 'Hello.' }] },
];

export async function text(): Promise<string | null | undefined> {
  const completion = await client.chat.completions.create({ model: 'gpt-4o', messages });
  return completion.choices[0]?.message.content;
}

export async function streamed(signal: AbortSignal): Promise<string> {
  const input = { model: 'gpt-4o', input: 'Hello.', stream: true } as const;
  const stream: Stream<OpenAI.Responses.ResponseStreamEvent> = await client.responses.create(
    input,
    { signal },
  );
  let result = '';
  for await (const event of stream) {
    if (event.type === 'response.output_text.delta') result += event.delta;
  }
  return result;
}

interface City {
  name: string;
}

const schema = { type: 'object', properties: { name: { type: 'string' } } };
const cityText = makeParseableTextFormat(
  { type: 'json_schema', name: 'city', schema },
  (json): City => JSON.parse(json),
);
const cityFormat = makeParseableResponseFormat(
  { type: 'json_schema', json_schema: { name: 'city', schema } },
  (json): City => JSON.parse(json),
);

export async function parsed(): Promise<(string | undefined)[]> {
  const params = { model: 'gpt-4o', input: 'Which city?', text: { format: cityText } };
  const response = await client.responses.parse(params, { structured: 'auto', maxReasks: 1 });
  const usages: number[] = response._previous_answers.map(({ usage }) => usage?.total_tokens ?? 0);
  const again = await client.responses.stream(params).finalResponse();
  const body = { model: 'gpt-4o', messages, response_format: cityFormat };
  const completion = await client.chat.completions.parse(body);
  const final = await client.chat.completions.stream(body).finalMessage();
  const names = [response.output_parsed, again.output_parsed, final.parsed];
  // @ts-expect-error -- a city has no mayor
  const mayor: unknown = response.output_parsed?.mayor;
  const first = completion.choices[0]?.message.parsed?.name;
  return [...names.map((city) => city?.name), first, `${usages.length} ${String(mayor)}`];
}

export async function listed(): Promise<string[]> {
  const ids: string[] = [];
  for await (const job of client.fineTuning.jobs.list({ limit: 2 })) ids.push(job.id);
  const page = await client.models.list();
  return [...ids, ...page.data.map(({ id }) => id)];
}

export async function uploaded(bytes: Uint8Array): Promise<OpenAI.FileObject> {
  const file: Uploadable = await toFile(bytes, 'notes.txt');
  return client.files.create({ file, purpose: 'user_data' });
}

export async function downloaded(id: string): Promise<ArrayBuffer> {
  const { data, response, request_id } = await client.files.content(id).withResponse();
  if (!response.ok || request_id === null) throw new Error('no contents');
  return data.arrayBuffer();
}

export async function webhookSummary(body: string, headers: Headers): Promise<string> {
  const event = await client.webhooks.unwrap(body, headers);
  return event.type === 'response.completed' ? event.data.id : event.type;
}

export function statusOf(error: unknown): number | undefined {
  if (error instanceof OpenAI.RateLimitError) return error.status;
  return error instanceof APIError ? error.status : undefined;
}

const citySchema = {
  type: 'object',
  properties: { name: { type: 'string' }, bridges: { type: 'integer' } },
  required: ['name'],
} as const;

export async function parsedBySchema(): Promise<string | undefined> {
  const format = jsonSchemaTextFormat(citySchema, 'city');
  const response = await client.responses.parse({
    model: 'gpt-4o',
    input: 'Hello.',
    text: { format },
  });
  const bridges: number | undefined = response.output_parsed?.bridges;
  return bridges === undefined ? response.output_parsed?.name : undefined;
}

export function toolOf(parameters: StandardSchemaLike<unknown, { city: string }>): string {
  const tool = standardFunction({ name: 'f', parameters, function: ({ city }) => city });
  // @ts-expect-error the name is a string
  jsonSchemaTextFormat(citySchema, 1);
  return tool.__arguments.city;
}

export async function wrong(): Promise<void> {
  // @ts-expect-error a field that does not exist
  await client.responses.create({ model: 'gpt-4o', input: 'Hello.', no_such_field: 1 });
  // @ts-expect-error a role that does not exist
  await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'nobody' }] });
}
