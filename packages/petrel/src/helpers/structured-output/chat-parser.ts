import { OpenAIError } from '../../core/errors/openai-error.ts';
import type {
  ChatCompletion,
  ChatCompletionFunctionTool,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionTool,
  ParsedChatCompletion,
} from '../../generated/models/chat/completions/completions.ts';
import { argumentError, checkObject, kindOf } from '../arguments.ts';
import { isFields, type Fields } from '../json/fields.ts';
import { isParseableTool, type AutoParseableTool, type ToolOptions } from './auto-parseable.ts';
import {
  hasParser,
  parsedChatCompletion,
  parsedToolOf,
  unparsedChatCompletion,
} from './parse-chat-completion.ts';
import type { ParsedBy } from './parsed-types.ts';

export {
  isAutoParsableResponseFormat,
  makeParseableResponseFormat,
  makeParseableTextFormat,
  makeParseableTool,
  type AutoParseableResponseFormat,
  type AutoParseableTextFormat,
  type AutoParseableTool,
} from './auto-parseable.ts';
export { isParseableResponseFormat, parseResponseFormatContent } from './text-format.ts';

/** The members of a chat completion's body that decide how its answer is parsed. */
export interface ParseableChatParams {
  model?: unknown;
  response_format?: unknown;
  tools?: readonly ChatCompletionTool[] | null | undefined;
}

/** The type of the parsed answer to a chat completion's body. */
export type ExtractParsedContentFromParams<Params extends ParseableChatParams> = ParsedBy<
  Params['response_format']
>;

/** Whether a tool is a function. */
export function isChatCompletionFunctionTool(
  tool: ChatCompletionTool | undefined,
): tool is ChatCompletionFunctionTool {
  return isFields(tool) && tool.function !== undefined;
}

/** Whether a tool of chat completions carries the parser of its arguments. */
export function isAutoParsableTool(tool: unknown): tool is AutoParseableTool<ToolOptions> {
  return isParseableTool(tool);
}

/**
 * Parses a chat completion as `client.chat.completions.parse()` does, when its request has a format or
 * a tool whose texts are parsed. Otherwise, `parsed` is null.
 *
 * @throws StructuredOutputError when the answer cannot be parsed
 */
export function maybeParseChatCompletion<
  Params extends ParseableChatParams | null,
  Parsed = Params extends null ? null : ExtractParsedContentFromParams<NonNullable<Params>>,
>(completion: ChatCompletion, params: Params): ParsedChatCompletion<Parsed> {
  return params == null || !hasParser(params)
    ? unparsedChatCompletion<Parsed>(completion)
    : parsedChatCompletion<Parsed>(completion, params);
}

/**
 * Parses a chat completion that another call has returned as `client.chat.completions.parse()` does: the
 * result of a batch, or a stored completion. `params` is the body of the request, or its `response_format` and
 * `tools`.
 *
 * ```ts
 * const completion = parseChatCompletion(result.body, { response_format });
 * ```
 *
 * @throws LengthFinishReasonError, ContentFilterFinishReasonError when a choice was cut off
 * @throws StructuredOutputError when a text is not JSON, or does not fit its schema
 */
export function parseChatCompletion<
  Params extends ParseableChatParams,
  Parsed = ExtractParsedContentFromParams<Params>,
>(completion: ChatCompletion, params: Params): ParsedChatCompletion<Parsed> {
  checkObject(params, 'params', 'the body of the request');
  return parsedChatCompletion<Parsed>(completion, params);
}

/** Whether the arguments of a call are parsed: those of strict functions, and of tools with a parser. */
export function shouldParseToolCall(
  params: ParseableChatParams | null | undefined,
  toolCall: {
    type?: ChatCompletionMessageToolCall['type'];
    function?: { name?: string };
  },
): boolean {
  if (params == null || toolCall?.type !== 'function') return false;
  return parsedToolOf(params, toolCall.function?.name) !== undefined;
}

/** Whether a body has a format or a tool whose texts are parsed. */
export function hasAutoParseableInput(params: ParseableChatParams): boolean {
  return hasParser({ ...params });
}

/**
 * Checks that all tool calls are calls of functions.
 *
 * @throws OpenAIError for a call of another tool
 */
export function assertToolCallsAreChatCompletionFunctionToolCalls(
  toolCalls: readonly ChatCompletionMessageToolCall[] | null | undefined,
): asserts toolCalls is ChatCompletionMessageFunctionToolCall[] {
  for (const [index, call] of listOf(toolCalls, 'toolCalls').entries()) {
    const { type }: Fields = { ...call };
    if (type === 'function') continue;
    throw new OpenAIError(
      `The tool call /tool_calls/${index} is ${shown(type)}, and not \`function\`.`,
    );
  }
}

/**
 * Checks, before a request is sent, that the arguments of all functions can be parsed.
 *
 * @throws OpenAIError for a function without `strict: true`, and for a tool that is neither a function
 * nor a custom tool
 */
export function validateInputTools(tools: readonly ChatCompletionTool[] | null | undefined): void {
  for (const [index, tool] of listOf(tools, 'tools').entries()) {
    const { type, function: declared }: Fields = { ...tool };
    if (type === 'custom') continue;
    if (type !== 'function' || !isFields(declared)) {
      const problem = `Only tools of the types \`function\` and \`custom\` can be parsed`;
      throw new OpenAIError(`${problem}; /tools/${index} is ${shown(type)}.`);
    }
    if (declared.strict === true) continue;
    const problem = `/tools/${index}/function/strict must be true`;
    const name = shown(declared.name);
    throw new OpenAIError(`${problem}, so that the arguments of ${name} can be parsed.`);
  }
}

function listOf<Item>(list: readonly Item[] | null | undefined, name: string): readonly Item[] {
  if (list == null) return [];
  if (!Array.isArray(list)) throw argumentError(name, 'an array', list);
  return list;
}

/** A name or a type, which may be anything. */
function shown(value: unknown): string {
  return `\`${typeof value === 'string' ? value : kindOf(value)}\``;
}
