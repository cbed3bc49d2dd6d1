import { configurationError } from '../core/errors/configuration-error.ts';
import { readVariable } from '../core/read-variable.ts';

/**
 * A text without white space around it; undefined for a blank one.
 *
 * @throws OpenAIError of code `configuration` for what is no text
 */
export function optionText(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw configurationError(`\`${name}\` must be a string.`);
  return value.trim() || undefined;
}

/** A variable of the environment; undefined for a blank one. */
export function variable(name: string): string | undefined {
  return readVariable(name)?.trim() || undefined;
}
