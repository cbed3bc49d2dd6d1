import { configurationError } from '../../../core/errors/configuration-error.ts';
import type { OpenAIError } from '../../../core/errors/openai-error.ts';

/**
 * The error for a schema that structured outputs cannot express.
 *
 * @param at A JSON pointer into the schema, such as `/properties/tags`; `''` for the schema itself.
 * @param reason What is wrong there and what to do, as a sentence without its subject.
 */
export function schemaError(at: string, reason: string, cause?: unknown): OpenAIError {
  const place = at.length > MOST_CHARACTERS ? `${at.slice(0, MOST_CHARACTERS)}…` : at;
  return configurationError(`Structured outputs cannot use the schema: #${place} ${reason}`, cause);
}

/** The error for a schema without restrictions. Libraries write one for types that JSON does not have. */
export function anyValueError(at: string): OpenAIError {
  return schemaError(
    at,
    'allows any value, or is of a type that JSON does not have, such as a date. Give it a "type" of JSON.',
  );
}

/** Characters of a pointer in a message. */
const MOST_CHARACTERS = 500;

/** A JSON pointer to a member of what another pointer leads to. */
export function pointerTo(at: string, ...tokens: readonly (string | number)[]): string {
  const escaped = tokens.map((token) => String(token).replaceAll('~', '~0').replaceAll('/', '~1'));
  return [at, ...escaped].join('/');
}
