import type { Schema } from '../../../packages/emulator/src/schema/schema.ts';
import { sampleOf } from '../../../packages/emulator/test/send-sample.ts';
import type { Operation } from '../../../generator/model/operation.ts';
import { withFiles } from '../with-files.ts';

/** How much of what an operation takes is given. */
export type Extent = 'required' | 'everything';

/** Sampled arguments of a method: its positional path parameter, then the params. */
export function callArguments(
  { positional, parameters, bodies: [body] }: Operation,
  extent: Extent,
  segment: (name: string) => string,
): unknown[] {
  const whole = extent === 'everything';
  const params: Record<string, unknown> = {};
  for (const { name, wire, place, pointer, required } of parameters) {
    if (place === 'path') params[name] = segment(wire);
    else if (required || whole) params[name] = sampleOf({ $ref: pointer }, undefined, whole);
  }
  if (body !== undefined) Object.assign(params, bodyParams({ $ref: body.pointer }, whole));
  const args: unknown[] = positional === undefined ? [] : [segment(positional.wire)];
  if (parameters.length > 0 || body !== undefined) args.push(params);
  return args;
}

function bodyParams(schema: Schema, whole: boolean): Record<string, unknown> {
  return withFiles(schema, sampleOf(schema, undefined, whole));
}
