import { pointerSegments, isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { ApiError } from '../http/api-error.ts';
import type { Random } from '../random.ts';
import { SchemaChecker } from '../schema/schema-checker.ts';
import { Sampler } from '../schema/sampler.ts';
import { typesOf, type Resolve, type Schema } from '../schema/schema.ts';

/** What structured values depend on. */
export interface StructuredContext {
  random: Random;
  /** Seconds since the epoch. */
  now: number;
  /** The text of the conversation, in which names, numbers and choices are searched. */
  text: string;
}

/**
 * A value of a caller's schema, which may have `$defs`, such as the parameters
 * of a tool. Falls back to an empty object when the schema allows nothing.
 *
 * @throws {ApiError} 400 when the schema requires more than {@link MOST_VALUES} values.
 */
export function structuredValue(schema: Schema, context: StructuredContext): Json {
  let spent = 0;
  const spend = (values: number): void => {
    spent += values;
    if (spent > MOST_VALUES) throw tooMuch();
  };
  const resolve: Resolve = (pointer) => {
    spend(1);
    return lookUp(schema, pointer);
  };
  const sampler = new Sampler(resolve, new SchemaChecker(resolve, false));
  const { random, now, text } = context;
  const hint = hintsFrom(text.slice(0, 4096));
  const options = { random, now, optional: true, preferNull: false, hint, spend };
  try {
    return sampler.sample(schema, options) ?? {};
  } catch (error) {
    // References that refer to each other end with a stack overflow.
    throw error instanceof RangeError ? tooMuch() : error;
  }
}

/** The most parts that a value of a schema may have, with the references that are followed. */
const MOST_VALUES = 50_000;

function tooMuch(): ApiError {
  return new ApiError(
    'The JSON schema requires more values than the emulator generates, or refers to itself without end.',
    {
      status: 400,
      code: 'invalid_json_schema',
    },
  );
}

function lookUp(root: Schema, pointer: string): Json | undefined {
  let value: Json | undefined = root;
  for (const segment of pointerSegments(pointer)) {
    if (Array.isArray(value)) value = value[Number(segment)];
    else value = isObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
  }
  return value;
}

/** Finds values for properties in the text of a conversation. */
function hintsFrom(text: string): (name: string, schema: JsonObject) => Json | undefined {
  const names = [...text.matchAll(/(?<=[\p{L},]\s)\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*/gu)];
  const quoted = /["“]([^"”]+)["”]/.exec(text)?.[1];
  const number = /(?<![\d.])-?\d+(?:\.\d+)?/.exec(text)?.[0];
  return (name, schema) => {
    if (Array.isArray(schema.enum)) {
      return schema.enum.find(
        (item) => typeof item === 'string' && text.toLowerCase().includes(item.toLowerCase()),
      );
    }
    const types = typesOf(schema);
    if (types.includes('number') || types.includes('integer')) {
      return number === undefined ? undefined : Number(number);
    }
    const isFree = schema.format === undefined && schema.pattern === undefined;
    if (!types.includes('string') || !isFree) return undefined;
    if (/(city|location|place|name|person|country)/i.test(name)) return names[0]?.[0] ?? quoted;
    return /(query|search|text|title)/i.test(name) ? (quoted ?? undefined) : undefined;
  };
}
