import petrel = require('petrel');
import completions = require('petrel/resources/chat/completions');
import type errors = require('petrel/error');

const client = new petrel.OpenAI({ apiKey: 'none' });
export const other: petrel.OpenAI = new petrel.default({ apiKey: 'none' });
export const resource = new completions.Completions(client);

export function statusOf(error: unknown): number | undefined {
  const failure: errors.APIError | null = error instanceof petrel.APIError ? error : null;
  return failure?.status;
}

if (!(client.chat.completions instanceof completions.Completions)) {
  throw new Error('The package does not do what its types say.');
}
