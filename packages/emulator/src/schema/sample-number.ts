import type { JsonObject } from '@petrel/spec/json';

/** What a sampled number depends on. */
export interface NumberContext {
  /** Name of the property the number is for; empty at the top. */
  name: string;
  /** Seconds since the epoch. */
  now: number;
  /** Whether it must be a whole number. */
  whole: boolean;
}

/** A number within a schema's bounds, in keeping with the property's name. */
export function sampleNumber(schema: JsonObject, { name, now, whole }: NumberContext): number {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const step = typeof multipleOf === 'number' && multipleOf > 0 ? multipleOf : whole ? 1 : 0;
  const gap = step || 0.5;
  let value = schema.format === 'unixtime' || /(_at|created|time)$/.test(name) ? now : 1;
  if (typeof minimum === 'number') value = Math.max(value, minimum);
  if (typeof exclusiveMinimum === 'number') value = Math.max(value, exclusiveMinimum + gap);
  if (typeof maximum === 'number') value = Math.min(value, maximum);
  if (typeof exclusiveMaximum === 'number') value = Math.min(value, exclusiveMaximum - gap);
  if (step === 0) return value;
  const floor = Math.floor(value / step) * step;
  return typeof minimum === 'number' && floor < minimum ? floor + step : floor;
}
