import type {
  ChatCompletion,
  ChatCompletionMessage,
  ChatCompletionMessageToolCall,
  ParsedChatCompletion,
  ParsedChatCompletionMessage,
  ParsedChatCompletionMessageToolCall,
  ParsedChoice,
} from '../../generated/models/chat/completions/completions.ts';
import { checkObject } from '../arguments.ts';
import { fieldsIn, isFields, type Fields } from '../json/fields.ts';
import { isParseableTool } from './auto-parseable.ts';
import { ContentFilterFinishReasonError } from './content-filter-finish-reason-error.ts';
import { LengthFinishReasonError } from './length-finish-reason-error.ts';
import { readArguments, readValue, type ReadValue, type TextSource } from './read-value.ts';
import { isParseableResponseFormat, parserOf } from './text-format.ts';

/** What decides how a chat completion is parsed: members of the request's body. */
export interface ChatParsing {
  response_format?: unknown;
  tools?: unknown;
}

/**
 * A chat completion with the values of its texts, and of the arguments of its function calls.
 *
 * @throws LengthFinishReasonError, ContentFilterFinishReasonError when a choice was cut off, before
 * anything is parsed
 * @throws StructuredOutputError when a text is not JSON, or does not fit its schema
 */
export function parsedChatCompletion<Parsed>(
  completion: ChatCompletion,
  params: ChatParsing,
  read: ReadValue = readValue,
): ParsedChatCompletion<Parsed> {
  checkNotCutOff(completion);
  return {
    ...completion,
    choices: choicesOf(completion).map((choice, index): ParsedChoice<Parsed> => {
      const source = { answer: { completion }, location: `/choices/${index}/message` };
      return { ...choice, message: parsedMessage<Parsed>(choice?.message, params, read, source) };
    }),
  };
}

/** @throws LengthFinishReasonError, ContentFilterFinishReasonError when a choice was cut off */
export function checkNotCutOff(completion: ChatCompletion): void {
  for (const choice of choicesOf(completion)) {
    const reason = choice?.finish_reason;
    if (reason === 'length') throw new LengthFinishReasonError({ completion });
    if (reason === 'content_filter') throw new ContentFilterFinishReasonError({ completion });
  }
}

/** Whether a choice ended before its text was whole. */
export function isCutOff(reason: string | null): boolean {
  return reason === 'length' || reason === 'content_filter';
}

/** A chat completion whose texts and arguments are not parsed. */
export function unparsedChatCompletion<Parsed>(
  completion: ChatCompletion,
): ParsedChatCompletion<Parsed> {
  const choices = choicesOf(completion).map((choice) => ({
    ...choice,
    message: { ...choice?.message, parsed: null },
  }));
  return { ...completion, choices };
}

/** Whether a request has a format or a tool whose texts are parsed. */
export function hasParser({ response_format, tools }: ChatParsing): boolean {
  return (
    isParseableResponseFormat(response_format) || fieldsIn(tools).some((tool) => isParsedTool(tool))
  );
}

/** The function tool of a request that a call is about, if its arguments are parsed. */
export function parsedToolOf({ tools }: ChatParsing, name: string | undefined): Fields | undefined {
  const tool = fieldsIn(tools).find(
    (candidate) => isFields(candidate.function) && candidate.function.name === name,
  );
  return tool !== undefined && isParsedTool(tool) ? tool : undefined;
}

/** The members of a message that decide whether its text stands for a value. */
interface TextMessage {
  content?: string | null;
  refusal?: string | null;
  tool_calls?: readonly unknown[] | null;
  function_call?: unknown;
}

/** The value of a message's text; null when the text stands for none. */
export function parsedContent<Parsed>(
  message: TextMessage,
  { response_format: format }: ChatParsing,
  read: ReadValue,
  source: TextSource,
): Parsed | null {
  const { content, refusal, tool_calls, function_call } = { ...message };
  if (typeof content !== 'string' || refusal || !isParseableResponseFormat(format)) return null;
  // A message that calls tools may have an empty text beside the calls.
  const hasCalls = (tool_calls?.length ?? 0) > 0 || function_call != null;
  return content === '' && hasCalls ? null : read<Parsed>(content, parserOf(format), source);
}

/** The value of the arguments of a function call; null when they are not parsed. */
export function parsedArguments(
  called: { name: string; arguments: string },
  params: ChatParsing,
  read: ReadValue,
  source: TextSource,
): unknown {
  const tool = parsedToolOf(params, called.name);
  return tool === undefined ? null : readArguments(called.arguments, parserOf(tool), read, source);
}

function isParsedTool(tool: Fields): boolean {
  return isParseableTool(tool) || (isFields(tool.function) && tool.function.strict === true);
}

/** Some servers have null in place of the choices. */
function choicesOf(completion: ChatCompletion): ChatCompletion.Choice[] {
  checkObject(completion, 'completion', 'a chat completion');
  const { choices }: { choices: unknown } = completion;
  return Array.isArray(choices) ? choices : [];
}

function parsedMessage<Parsed>(
  message: ChatCompletionMessage,
  params: ChatParsing,
  read: ReadValue,
  { answer, location }: TextSource,
): ParsedChatCompletionMessage<Parsed> {
  const toCall = (call: ChatCompletionMessageToolCall, index: number) =>
    parsedCall(call, params, read, {
      answer,
      location: `${location}/tool_calls/${index}/function/arguments`,
    });
  const { tool_calls: calls }: { tool_calls?: unknown } = { ...message };
  const parsed = parsedContent<Parsed>(message, params, read, {
    answer,
    location: `${location}/content`,
  });
  return { ...message, ...(Array.isArray(calls) ? { tool_calls: calls.map(toCall) } : {}), parsed };
}

function parsedCall(
  call: ChatCompletionMessageToolCall,
  params: ChatParsing,
  read: ReadValue,
  source: TextSource,
): ParsedChatCompletionMessageToolCall {
  // Some servers leave out the type.
  if (!isFields(call) || call.type === 'custom' || !isFields(call.function)) return call;
  const parsed_arguments = parsedArguments(call.function, params, read, source);
  return { ...call, function: { ...call.function, parsed_arguments } };
}
