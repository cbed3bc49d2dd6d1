import { createEmulator, type Emulator, type RecordedRequest } from '@petrel/emulator';
import OpenAI, { type ClientOptions } from 'petrel';
import { onTestFinished } from 'vitest';

/** An emulator on the loopback interface, and a client of it; both end with the test. */
export interface Emulated {
  emulator: Emulator;
  client: OpenAI;
  /** `http://127.0.0.1:41234/v1` */
  baseURL: string;
}

/** Opens an emulator, and a client of it with these options. */
export async function emulated(options: ClientOptions = {}): Promise<Emulated> {
  const emulator = createEmulator();
  const server = await emulator.listen();
  onTestFinished(() => server.close());
  const client = clientOf(server.url, { apiKey: emulator.apiKey, ...options });
  return { emulator, client, baseURL: server.url };
}

/** A client that is closed with the test. */
export function clientOf(baseURL: string, options: ClientOptions = {}): OpenAI {
  const client = new OpenAI({ apiKey: 'sk-test', baseURL, ...options });
  onTestFinished(() => client.close());
  return client;
}

/** The bodies of all requests so far. */
export function bodiesOf({ requests }: Emulator): unknown[] {
  return requests.map(({ body }: RecordedRequest) => body);
}

/** Gives an emulator so many fine-tuning jobs. */
export async function makeJobs({ client }: Emulated, count: number): Promise<void> {
  const file = new File(['{"messages":[]}\n'], 'train.jsonl');
  const { id } = await client.files.create({ file, purpose: 'fine-tune' });
  for (let made = 0; made < count; made += 1) {
    await client.fineTuning.jobs.create({ model: 'gpt-4o-mini', training_file: id });
  }
}
