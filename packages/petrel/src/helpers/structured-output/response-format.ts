import type { RequestOptions } from '../../core/call/request-options.ts';
import { OpenAIError } from '../../core/errors/openai-error.ts';
import type { ResponseFormatTextJSONSchemaConfig } from '../../generated/models/responses/responses.ts';
import { isFields, type Fields } from '../json/fields.ts';

/** Options of `client.responses.parse()` and `client.responses.stream()`. */
export type ResponseParseOptions = RequestOptions & {
  /**
   * Parses the text in this format, whatever the request's; null leaves it unparsed. It is not sent.
   * Default: the last format of the request.
   */
  parseAs?: ResponseFormatTextJSONSchemaConfig | null | undefined;
};

/** What the text of a response is. */
export type ResponseParserTextFormat = { readonly type: string } | null;

/**
 * The format in which the text of a response is parsed: `parseAs`, that of the last configuration update
 * in the input, or `text.format`. Null for text that is not parsed.
 *
 * @throws OpenAIError for `parseAs` where the last update asks for plain text
 */
export function formatOfText(
  body: unknown,
  parseAs?: ResponseParserTextFormat | undefined,
): ResponseParserTextFormat {
  if (parseAs === null || !isFields(body)) return parseAs ?? null;
  const update = lastUpdate(body.input);
  if (update?.type === 'text' && parseAs !== undefined) {
    throw new OpenAIError(
      '`parseAs` cannot be combined with a configuration update to plain text: leave out one of them.',
    );
  }
  return parseAs ?? update ?? formatIn(body.text);
}

function lastUpdate(input: unknown): ResponseParserTextFormat {
  const items: readonly unknown[] = Array.isArray(input) ? input : [];
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index];
    if (!isFields(item) || item.type !== 'configuration_update') continue;
    const format = formatIn(item.text);
    if (format !== null) return format;
  }
  return null;
}

function formatIn(text: unknown): ResponseParserTextFormat {
  const format = isFields(text) ? text.format : null;
  return isFormat(format) ? format : null;
}

function isFormat(value: unknown): value is Fields & { type: string } {
  return isFields(value) && typeof value.type === 'string';
}

/** The body that is sent, as far as the options of its call decide. */
export function sentBody(body: object, options: RequestOptions): unknown {
  const { body: other = body, extraBody } = options;
  return isFields(other) && extraBody != null ? { ...other, ...extraBody } : other;
}

/** What {@link resolveResponseParseOptions} returns. */
export interface ResolvedParseOptions {
  /** The format of the text, by what was sent. */
  getTextFormat: (prepared: RequestOptions) => ResponseParserTextFormat;
  /** The options without those for parsing. */
  requestOptions: RequestOptions;
}

/**
 * Separates options for parsing from those of the request.
 *
 * @throws OpenAIError for `parseAs` where the last configuration update asks for plain text
 */
export function resolveResponseParseOptions(
  params: object,
  options?: ResponseParseOptions | null,
): ResolvedParseOptions {
  const { parseAs, ...requestOptions } = { ...options };
  if (parseAs != null) formatOfText(params, parseAs);
  return { getTextFormat: ({ body }) => formatOfText(body, parseAs), requestOptions };
}
