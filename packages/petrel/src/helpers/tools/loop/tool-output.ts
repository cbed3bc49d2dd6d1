import { OpenAIError } from '../../../core/errors/openai-error.ts';
import { encodeJSON } from '../../../core/request/json-encoder.ts';
import { isFields } from '../../json/fields.ts';
import type { ToolOutput } from './tool-call.ts';
import { ToolError } from './tool-error.ts';

/** Characters of text that the API accepts as one result. */
const MOST_CHARACTERS = 10_485_760;

/**
 * What a tool has returned as the model receives it: a text as it is, parts of content as they are, other
 * values as JSON.
 *
 * @throws OpenAIError for what JSON cannot hold, and for a text that is longer than the API accepts
 */
export function toolOutputOf(value: unknown, name: string): ToolOutput {
  if (isContent(value)) return value;
  const what = `The result of \`${name}\``;
  // As the reference client writes it.
  const text =
    typeof value === 'string' ? value : value === undefined ? 'undefined' : encodeJSON(value, what);
  if (text.length <= MOST_CHARACTERS) return text;
  const problem = `${what} has ${text.length} characters; the API accepts ${MOST_CHARACTERS}.`;
  throw new OpenAIError(problem);
}

/** What the model receives in place of the result of a call that failed. */
export function errorOutputOf(error: unknown): ToolOutput {
  if (error instanceof ToolError) return error.content;
  // An error of another copy of this package, or one whose class is not known.
  const message = isFields(error) ? readText(() => error.message) : '';
  if (message !== '') return message;
  return error instanceof Error ? readText(() => error.name) || FAILED : textOfThrown(error);
}

const FAILED = 'The tool failed.';

/** A text that may be behind a getter, which may throw anything. */
function readText(read: () => unknown): string {
  try {
    const value = read();
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}

function textOfThrown(thrown: unknown): string {
  if (typeof thrown === 'string' && thrown !== '') return thrown;
  try {
    return encodeJSON(thrown);
  } catch {
    return FAILED;
  }
}

const PARTS: ReadonlySet<unknown> = new Set(['input_text', 'input_image', 'input_file']);

/** Whether a value is a list of parts, as responses take them. */
export function isContent(value: unknown): value is Exclude<ToolOutput, string> {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every((part: unknown) => isFields(part) && PARTS.has(part.type));
}
