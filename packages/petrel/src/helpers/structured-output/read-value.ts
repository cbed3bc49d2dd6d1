import { jsonValue } from '../../core/json-value.ts';
import { OpenAIError } from '../../core/errors/openai-error.ts';
import { kindOf } from '../arguments.ts';
import { PartialJSON } from '../json/partial-json.ts';
import { fieldsIn, isFields, textOf } from '../json/fields.ts';
import { StructuredOutputError, type Answer } from './structured-output-error.ts';

/** Parses a text. Throws what the schema library throws. */
export type Parser = (text: string) => unknown;

/** Where a text comes from. */
export interface TextSource {
  /** The answer that the text is part of. */
  answer: Answer;
  /** JSON Pointer of the text in the answer. */
  location: string;
}

/** Makes a text a value, of the type that its parser promises. */
export type ReadValue = <Value>(
  text: string,
  parser: Parser | undefined,
  source: TextSource,
) => Value;

/**
 * The value of a text: that of its parser, or of its JSON where it has none.
 *
 * @throws StructuredOutputError with the place, whatever the parser throws
 */
export function readValue<Value>(
  text: string,
  parser: Parser | undefined,
  source: TextSource,
): Value {
  try {
    if (parser === undefined) return JSON.parse(text) as Value;
    return checkedValue(parser(text)) as Value;
  } catch (error) {
    throw failureOf(error, text, source);
  }
}

function checkedValue(value: unknown): unknown {
  if (!(value instanceof Promise)) return value;
  // Its outcome is of no use, and must not become an unhandled rejection.
  value.catch(() => {});
  throw new OpenAIError('A parser must return the value itself, and not a promise of it.');
}

/** Reads each text of an answer once, although events and the whole answer need its value. */
export function readOnce(read: ReadValue): ReadValue {
  const texts = new Map<string, string>();
  const values = new Map<string, unknown>();
  return <Value>(text: string, parser: Parser | undefined, source: TextSource): Value => {
    const { location } = source;
    if (texts.get(location) !== text) {
      values.set(location, read(text, parser, source));
      texts.set(location, text);
    }
    return values.get(location) as Value;
  };
}

function failureOf(error: unknown, text: string, source: TextSource): StructuredOutputError {
  const { answer, location } = source;
  const subject = location === '' ? 'The text' : `The text at ${location}`;
  const problem = syntaxProblem(text);
  // The engine's own message quotes the text.
  if (problem !== null) {
    return new StructuredOutputError(`${subject} ${problem}.`, { ...answer, location });
  }
  const issues = isFields(error) ? fieldsIn(error.issues) : [];
  const details = { ...answer, location, cause: error, path: pointerOf(issues[0]?.path) };
  if (issues.length === 0) {
    return new StructuredOutputError(
      `${subject} was rejected by its parser: see \`cause\`.`,
      details,
    );
  }
  const at = details.path === '' ? '' : ` at ${details.path}`;
  const others = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  const message = `${subject} does not fit its schema${at}${others}: see \`cause\`.`;
  return new StructuredOutputError(message, details);
}

/** Characters that are read at once while the place of a mistake is looked for. */
const BLOCK = 4096;

/** Why a text is not JSON; null when it is. */
function syntaxProblem(text: unknown): string | null {
  if (typeof text !== 'string') return `is ${kindOf(text)}, and not JSON`;
  if (text.trim() === '') return 'is empty, and not JSON';
  if (jsonValue(text) !== undefined) return null;
  const whole = new PartialJSON();
  let start = 0;
  while (start < text.length && continues(whole, text.slice(start, start + BLOCK))) start += BLOCK;
  if (start >= text.length) return `is JSON that ends early, after ${text.length} characters`;
  const begun = new PartialJSON();
  begun.append(text.slice(0, start));
  let at = start;
  while (at < text.length && continues(begun, text.charAt(at))) at += 1;
  return `is not JSON from its character ${at + 1} on`;
}

function continues(json: PartialJSON, piece: string): boolean {
  json.append(piece);
  return json.valid;
}

/** The path of an issue of zod, or of Standard Schema, whose segments may be objects, as a JSON Pointer. */
export function pointerOf(path: unknown): string {
  if (!Array.isArray(path)) return '';
  return path
    .map((segment: unknown) => `/${escaped(isFields(segment) ? segment.key : segment)}`)
    .join('');
}

function escaped(key: unknown): string {
  return String(key).replaceAll('~', '~0').replaceAll('/', '~1');
}

/**
 * The value of a function call's arguments, which some servers leave empty when there are none, or send
 * as an object.
 */
export function readArguments(
  text: unknown,
  parser: Parser | undefined,
  read: ReadValue,
  source: TextSource,
): unknown {
  const json = isFields(text) ? JSON.stringify(text) : textOf(text);
  return read<unknown>(json === '' ? '{}' : json, parser, source);
}
