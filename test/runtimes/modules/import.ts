import { createEmulator, type Emulator, type EmulatorServer } from '@petrel/emulator';
import OpenAI, { APIError, fromPath, type ClientOptions, type Uploadable } from 'petrel';
import { Stream } from 'petrel/core/streaming';
import { RateLimitError } from 'petrel/error';
import { Completions } from 'petrel/resources/chat/completions';
import { Responses } from 'petrel/resources/responses/responses.js';
import { undiciTransport } from 'petrel/undici';

const emulator: Emulator = createEmulator();
const options: ClientOptions = { apiKey: emulator.apiKey, fetch: emulator.fetch };
const client = new OpenAI(options);

export const file: Uploadable = fromPath('notes.txt');
export const server: () => Promise<EmulatorServer> = () => emulator.listen();
export const other: OpenAI = new OpenAI({ apiKey: 'none', transport: undiciTransport() });

async function main(): Promise<void> {
  const messages: OpenAI.Chat.ChatCompletionMessageParam[] = [{ role: 'user', content: 'Hello.' }];
  const stream = await new Completions(client).create({ model: 'gpt-4o', messages, stream: true });
  check(stream instanceof Stream);
  const deltas: (string | null | undefined)[] = [];
  for await (const chunk of stream) deltas.push(chunk.choices[0]?.delta.content);
  check(deltas.length > 1);
  const response = await new Responses(client).create({ model: 'gpt-4o', input: 'Hello.' });
  check(response.output_text !== '');
  emulator.inject({ status: 429 });
  const error: unknown = await client.models.list({ maxRetries: 0 }).catch((reason) => reason);
  check(error instanceof RateLimitError && error instanceof APIError && error.status === 429);
}

function check(holds: boolean): void {
  if (!holds) throw new Error('The package does not do what its types say.');
}

void main();
