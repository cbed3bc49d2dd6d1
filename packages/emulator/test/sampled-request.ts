import type { JsonObject } from '@petrel/spec/json';
import type { Emulator } from '../src/index.ts';
import type { Operation } from '../src/operation.ts';
import { requiredFields, fillTemplate } from './required-fields.ts';
import { sampleAt, sendSample, type SampledRequest } from './send-sample.ts';

export { sampleOf, type SampledRequest } from './send-sample.ts';

/** Samples a request that succeeds: the objects that its path and body name are created first. */
export async function sampleRequest(
  emulator: Emulator,
  operation: Operation,
  mediaType: string | undefined = [...operation.bodies.keys()][0],
  fields: JsonObject = {},
): Promise<SampledRequest> {
  const path = await fillTemplate(emulator, operation.path, operation.verb);
  const needed = await requiredFields(emulator, operation, path, mediaType);
  return sampleAt(operation, path, mediaType, { ...needed, ...fields });
}

/** Calls an operation with a sampled request. */
export async function callOperation(
  emulator: Emulator,
  operation: Operation,
  mediaType?: string,
  fields?: JsonObject,
): Promise<Response> {
  const request = await sampleRequest(emulator, operation, mediaType, fields);
  return await sendSample(emulator, operation, request);
}
