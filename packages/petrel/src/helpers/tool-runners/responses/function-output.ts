import { configurationError } from '../../../core/errors/configuration-error.ts';
import { argumentError } from '../../arguments.ts';
import { copyOf, isFields, type Fields } from '../../json/fields.ts';
import type { ToolOutput } from '../../tools/loop/tool-call.ts';

/** The members of which a part needs one. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  input_image: ['image_url', 'file_id'],
  input_file: ['file_data', 'file_id', 'file_url'],
};

/**
 * A copy of the result of a function: a text, or parts.
 *
 * @throws OpenAIError for anything else
 */
export function readFunctionOutput(given: unknown, name: string): ToolOutput {
  if (typeof given === 'string') return given;
  if (!Array.isArray(given)) throw argumentError(name, 'a text or an array of parts', given);
  const wrong = given.findIndex((part: unknown) => !isFields(part) || !isPart(part));
  if (wrong < 0) return copyOf(given);
  throw configurationError(
    `\`/${wrong}\` of ${name} must be an \`input_text\`, an \`input_image\` or an \`input_file\`.`,
  );
}

function isPart(part: Fields): boolean {
  const { type } = part;
  if (type === 'input_text') return typeof part.text === 'string';
  if (typeof type !== 'string' || !Object.hasOwn(SOURCES, type)) return false;
  return SOURCES[type]?.some((member) => isFilled(part[member])) ?? false;
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
