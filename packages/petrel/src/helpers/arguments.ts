import { configurationError } from '../core/errors/configuration-error.ts';
import type { OpenAIError } from '../core/errors/openai-error.ts';
import { isFields } from './json/fields.ts';

/**
 * The error for an argument of a helper that is not what its type requires.
 *
 * @param name the argument or member, as the caller writes it
 * @param expected what it must be, such as "an object"
 */
export function argumentError(name: string, expected: string, given: unknown): OpenAIError {
  return configurationError(`\`${name}\` must be ${expected}; it is ${kindOf(given)}.`);
}

/**
 * Checks an argument before its members are read.
 *
 * @throws OpenAIError for what is no object
 */
export function checkObject(given: unknown, name: string, expected: string = 'an object'): void {
  if (!isFields(given)) throw argumentError(name, expected, given);
}

/**
 * Checks an argument before it is called.
 *
 * @throws OpenAIError for what is no function
 */
export function checkFunction(given: unknown, name: string): void {
  if (typeof given !== 'function') throw argumentError(name, 'a function', given);
}

/**
 * Checks an argument before it is iterated.
 *
 * @throws OpenAIError for what cannot be iterated, and for a text, whose characters are no items
 */
export function checkIterable(given: unknown, name: string, expected: string): void {
  if (typeof given !== 'object' || given === null) throw argumentError(name, expected, given);
  if (Symbol.iterator in given || Symbol.asyncIterator in given) return;
  throw argumentError(name, expected, given);
}

/** What a value is, without quoting it. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
