import type { ChatCompletionTool } from '../../generated/models/chat/completions/completions.ts';
import type {
  ParsedResponse,
  Response,
  ResponseCreateParamsBase,
  ResponseFunctionToolCall,
  ResponseInputItem,
  Tool,
} from '../../generated/models/responses/responses.ts';
import { checkObject } from '../arguments.ts';
import {
  isParseableTool,
  type AutoParseableResponseTool,
  type ToolOptions,
} from './auto-parseable.ts';
import { validateInputTools as validateTools } from './chat-parser.ts';
import {
  hasResponseParser,
  parsedResponse,
  parsedResponseToolOf,
  unparsedResponse,
} from './parse-response.ts';
import type { ParsedBy, ParsedByBody } from './parsed-types.ts';
import { formatOfText, type ResponseParserTextFormat } from './response-format.ts';

export { makeParseableResponseTool, type AutoParseableResponseTool } from './auto-parseable.ts';
export {
  resolveResponseParseOptions,
  type ResolvedParseOptions,
  type ResponseParseOptions,
  type ResponseParserTextFormat,
} from './response-format.ts';
export { addOutputText } from '../../openai/output-text.ts';

/** Tools of a response; a tool of chat completions is accepted where code is written for both. */
export type ParseableToolsParams = Tool[] | ChatCompletionTool | null;

/** The input of a response. The types of a list written in place keep its order. */
export interface ResponseParsingInput {
  input?: ResponseCreateParamsBase['input'] | [ResponseInputItem, ...ResponseInputItem[]];
}

/** The body of a request for a response that is parsed. */
export type ResponseCreateParamsWithTools = ResponseCreateParamsBase & {
  tools?: ParseableToolsParams;
} & ResponseParsingInput;

/** The members of a response's body that decide how its answer is parsed. */
export interface ParseableResponseParams {
  model?: unknown;
  text?: { format?: unknown } | null;
  tools?: unknown;
  input?: unknown;
}

/** The type of the parsed text of a response, by the body of its request. */
export type ExtractParsedContentFromParams<Params extends ParseableResponseParams> =
  ParsedByBody<Params>;

/** The type of the parsed text by the option `parseAs`, else by the body of the request. */
export type ParsedWithOptions<Options, Fallback> = Options extends { parseAs?: unknown }
  ? 'parseAs' extends keyof Options
    ? ParsedOr<Options['parseAs'], Fallback>
    : Fallback
  : Fallback;

type ParsedOr<Format, Fallback> = Format extends undefined ? Fallback : ParsedBy<Format>;

/**
 * Parses a response as `client.responses.parse()` does, when its request has a format or a tool whose texts
 * are parsed. Otherwise, `output_parsed` is null.
 *
 * @throws StructuredOutputError when a text is not JSON, or does not fit its schema
 */
export function maybeParseResponse<
  Params extends ParseableResponseParams | null,
  Parsed = Params extends null ? null : ExtractParsedContentFromParams<NonNullable<Params>>,
>(
  response: Response,
  params: Params,
  format: ResponseParserTextFormat = formatOfText(params),
): ParsedResponse<Parsed> {
  const parsing = { format, tools: params?.tools };
  return params == null || !hasResponseParser(parsing)
    ? unparsedResponse<Parsed>(response)
    : parsedResponse<Parsed>(response, parsing);
}

/**
 * Parses a response that another call has returned as `client.responses.parse()` does: the result of a batch,
 * a background response, a response from a webhook's event or a file. `params` is the body of the request, or
 * its `text` and `tools`.
 *
 * ```ts
 * const { output_parsed } = parseResponse(result.body, { text: { format } });
 * ```
 *
 * What was cut off, and comments on the way to the final answer, are not parsed. `output_parsed` is the first
 * value; null where there is none.
 *
 * @throws StructuredOutputError when a text is not JSON, or does not fit its schema
 */
export function parseResponse<
  Params extends ParseableResponseParams,
  Parsed = ExtractParsedContentFromParams<Params>,
>(
  response: Response,
  params: Params,
  format: ResponseParserTextFormat = formatOfText(params),
): ParsedResponse<Parsed> {
  checkObject(params, 'params', 'the body of the request');
  return parsedResponse<Parsed>(response, { format, tools: params.tools });
}

/** Whether a body has a format or a tool whose texts are parsed. */
export function hasAutoParseableInput(
  params: ParseableResponseParams,
  format: ResponseParserTextFormat = formatOfText(params),
): boolean {
  return hasResponseParser({ format, tools: params?.tools });
}

/** Whether a tool of responses carries the parser of its arguments. */
export function isAutoParsableTool(tool: unknown): tool is AutoParseableResponseTool<ToolOptions> {
  return isParseableTool(tool);
}

/** Whether the arguments of a call are parsed: those of strict functions, and of tools with a parser. */
export function shouldParseToolCall(
  params: ParseableResponseParams | null | undefined,
  toolCall: ResponseFunctionToolCall,
): boolean {
  return (
    params != null && toolCall != null && parsedResponseToolOf(params.tools, toolCall) !== undefined
  );
}

/**
 * Checks that the arguments of tools of chat completions can be parsed.
 *
 * @throws OpenAIError for a tool that is not a strict function
 */
export function validateInputTools(tools: ChatCompletionTool[] | undefined): void {
  validateTools(tools);
}
