import type { ResourceClient } from '../../core/client/resource-client.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import { Batches } from '../../generated/resources/batches.ts';
import { Files } from '../../generated/resources/files.ts';

/** The operations that batches are made of. */
export interface BatchResources {
  batches: Batches;
  files: Files;
}

/** @throws OpenAIError of code `configuration` for what JavaScript passes in place of a client */
export function batchResources(client: ResourceClient): BatchResources {
  const given: unknown = client;
  const isObject = typeof given === 'object' && given !== null;
  if (!isObject || typeof client.getAPIList !== 'function') {
    throw configurationError('The first argument must be a client, such as `new OpenAI()`.');
  }
  return { batches: new Batches(client), files: new Files(client) };
}
