import OpenAI from 'openai';
import type { Emulator } from '../src/create-emulator.ts';

/** Creates the reference client, with an emulator in place of the network. */
export function referenceClient({ apiKey, adminKey, fetch }: Emulator): OpenAI {
  const keys = { apiKey, adminAPIKey: adminKey };
  return new OpenAI({ ...keys, fetch, baseURL: 'https://emulator.test/v1', maxRetries: 0 });
}
