import { isFields } from '../json/fields.ts';
import { isAutoParsableResponseFormat } from './auto-parseable.ts';
import { readValue, type Parser } from './read-value.ts';

/**
 * Whether texts of a format are parsed: those of a JSON Schema, with or without a parser. This holds for
 * the `response_format` of chat completions and the `text.format` of responses.
 */
export function isParseableResponseFormat(format: unknown): boolean {
  return (
    isAutoParsableResponseFormat(format) || (isFields(format) && format.type === 'json_schema')
  );
}

/** The parser that a format or a tool carries; undefined when it is JSON only. */
export function parserOf(parseable: unknown): Parser | undefined {
  if (!isFields(parseable)) return undefined;
  const { $parseRaw: parse } = parseable;
  return typeof parse === 'function'
    ? (text) => Reflect.apply(parse, parseable, [text])
    : undefined;
}

/**
 * The value of a text in a format; null when texts of the format are not parsed.
 *
 * @throws StructuredOutputError when the text is not JSON, or does not fit
 */
export function parseResponseFormatContent<Parsed>(
  format: unknown,
  content: string,
): Parsed | null {
  if (!isParseableResponseFormat(format)) return null;
  return readValue<Parsed>(content, parserOf(format), { answer: {}, location: '' });
}
