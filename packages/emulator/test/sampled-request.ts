import type { JsonObject } from '@petrel/spec/json';
import type { Emulator } from '../src/index.ts';
import type { Operation } from '../src/operation.ts';
import { factsNeeded, fillTemplate } from './needed-facts.ts';
import { sampleAt, sendSample, type SampledRequest } from './send-sample.ts';

export { sampleOf, type SampledRequest } from './send-sample.ts';

/** Samples a request that leads somewhere: what its path and body name is made first. */
export async function sampleRequest(
  emulator: Emulator,
  operation: Operation,
  mediaType: string | undefined = [...operation.bodies.keys()][0],
  facts: JsonObject = {},
): Promise<SampledRequest> {
  const path = await fillTemplate(emulator, operation.path, operation.verb);
  const needed = await factsNeeded(emulator, operation, path, mediaType);
  return sampleAt(operation, path, mediaType, { ...needed, ...facts });
}

/** Calls an operation with a sampled request. */
export async function callOperation(
  emulator: Emulator,
  operation: Operation,
  mediaType?: string,
  facts?: JsonObject,
): Promise<Response> {
  const request = await sampleRequest(emulator, operation, mediaType, facts);
  return await sendSample(emulator, operation, request);
}
