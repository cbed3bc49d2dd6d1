import { AzureOpenAI, BedrockOpenAI, OpenAI } from '../../index.ts';

/** The name of a class of clients, the same in both threads. */
export type ClientClass = 'AzureOpenAI' | 'BedrockOpenAI' | 'OpenAI';

/** The classes of clients that the worker makes. */
export const CLIENT_CLASSES: Readonly<Record<ClientClass, new (options: object) => OpenAI>> = {
  AzureOpenAI,
  BedrockOpenAI,
  OpenAI,
};

/** The class of a client, or the nearest one above that of a user. */
export function clientClassOf(client: OpenAI): ClientClass {
  if (client instanceof AzureOpenAI) return 'AzureOpenAI';
  return client instanceof BedrockOpenAI ? 'BedrockOpenAI' : 'OpenAI';
}
