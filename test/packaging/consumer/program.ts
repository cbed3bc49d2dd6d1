import { createEmulator, type Emulator } from '@petrel/emulator';
import OpenAI, { APIError, fromPath, type ClientOptions, type Uploadable } from 'petrel';
import type { ChatCompletionMessageParam } from 'petrel/resources/chat/completions';
import type { Stream } from 'petrel/core/streaming';
import { undiciTransport } from 'petrel/undici';

const emulator: Emulator = createEmulator({ seed: 1 });
const options: ClientOptions = { apiKey: emulator.apiKey, fetch: emulator.fetch };
const client = new OpenAI(options);
const messages: ChatCompletionMessageParam[] = [{ role: 'user', content: 'Hello.' }];

export const text: Promise<string | null | undefined> = client.chat.completions
  .create({ model: 'gpt-4o', messages })
  .then((completion: OpenAI.Chat.ChatCompletion) => completion.choices[0]?.message.content);

export const stream: PromiseLike<Stream<OpenAI.Chat.Completions.ChatCompletionChunk>> =
  client.chat.completions.create({ model: 'gpt-4o', messages, stream: true });

export async function jobs(): Promise<string[]> {
  const ids: string[] = [];
  for await (const job of client.fineTuning.jobs.list({ limit: 2 })) ids.push(job.id);
  return ids;
}

export function statusOf(error: unknown): number | undefined {
  return error instanceof APIError ? error.status : undefined;
}

export const file: Uploadable = fromPath('notes.txt');
export const other: OpenAI = new OpenAI({
  transport: undiciTransport({ connections: 2 }),
});
export const resource: OpenAI.Chat.Completions = client.chat.completions;
export const made = new OpenAI.Chat.Completions(client);
