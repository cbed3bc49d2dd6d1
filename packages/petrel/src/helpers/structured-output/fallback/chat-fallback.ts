import type { RequestOptions } from '../../../core/call/request-options.ts';
import { configurationError } from '../../../core/errors/configuration-error.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import type {
  ChatCompletion,
  ChatCompletionCreateParamsBase,
  ChatCompletionMessageParam,
  ParsedChatCompletion,
} from '../../../generated/models/chat/completions/completions.ts';
import type { Completions } from '../../../generated/resources/chat/completions/completions.ts';
import { fieldsIn, isFields, textOf } from '../../json/fields.ts';
import { makeParseableResponseFormat } from '../auto-parseable.ts';
import { parsedChatCompletion, type ChatParsing } from '../parse-chat-completion.ts';
import { StructuredOutputError } from '../structured-output-error.ts';
import { parserOf } from '../text-format.ts';
import { parserOfEmbedded } from './json-in-text.ts';
import { parseAttempts, type StructuredOperation } from './parse-attempts.ts';
import { reaskPrompt, schemaPrompt } from './schema-prompt.ts';
import type { PreviousAnswers, StructuredMode, StructuredPlan } from './structured-options.ts';

/** A body, however it is sent. */
export type ChatBody = Omit<ChatCompletionCreateParamsBase, 'stream'>;

/** The resource that sends chat completions, and the deadline of its client. */
export interface ChatTarget {
  resource: Pick<Completions, 'create'>;
  deadline: number | undefined;
}

/**
 * Parses a chat completion by a plan: in a mode, and more than once.
 *
 * @throws OpenAIError of code `configuration` when the body has no schema
 */
export function parseChatAttempts(
  { resource, deadline }: ChatTarget,
  body: ChatBody,
  plan: StructuredPlan,
  options: RequestOptions,
): APIPromise<ParsedChatCompletion<unknown> & PreviousAnswers<ChatCompletion>> {
  const parsing = chatParsingOf(body, plan);
  const operation: StructuredOperation<ChatBody, ChatCompletion, ParsedChatCompletion<unknown>> = {
    resource,
    deadline,
    send: (sent, mode, given) => resource.create(chatBodyIn(sent, mode), given).withResponse(),
    parse: (completion) => {
      const parsed = parsedChatCompletion(completion, parsing);
      checkChoices(parsed);
      return parsed;
    },
    bodyAfter: chatBodyAfter,
  };
  return parseAttempts(operation, body, plan, options);
}

/**
 * What parses the answer to a body, by the plan for it.
 *
 * @throws OpenAIError of code `configuration` when the body has no schema
 */
export function chatParsingOf(
  { response_format: format, tools }: ChatBody,
  { mode }: StructuredPlan,
): ChatParsing {
  if (format?.type !== 'json_schema') {
    throw configurationError('`structured` needs a `response_format` of the type `json_schema`.');
  }
  if (mode === 'native') return { response_format: format, tools };
  const parser = parserOfEmbedded(parserOf(format));
  return { response_format: makeParseableResponseFormat(format, parser), tools };
}

/** The same request in a mode: with the schema as a format, or as an instruction. */
export function chatBodyIn(body: ChatBody, mode: StructuredMode): ChatBody {
  if (mode === 'native') return body;
  const { response_format: format, ...rest } = body;
  const messages = withInstruction(body.messages, schemaPrompt(schemaOf(format)));
  if (mode === 'prompt') return { ...rest, messages };
  return { ...rest, messages, response_format: { type: mode } };
}

/** The body that asks the model again. */
function chatBodyAfter(
  body: ChatBody,
  { choices }: { choices: unknown },
  error: StructuredOutputError,
  mode: StructuredMode,
): ChatBody {
  const [, index = '0'] = /^\/choices\/(\d+)/.exec(error.location) ?? [];
  const choice = fieldsIn(choices)[Number(index)];
  const content = isFields(choice?.message) ? textOf(choice.message.content) : '';
  const answer: ChatCompletionMessageParam[] = content ? [{ role: 'assistant', content }] : [];
  // A server that ignores the format has not shown it to the model.
  const schema = mode === 'native' ? schemaOf(body.response_format) : undefined;
  const prompt = reaskPrompt(error, schema);
  return { ...body, messages: [...body.messages, ...answer, { role: 'user', content: prompt }] };
}

/** @throws StructuredOutputError for a choice that has neither a text nor calls nor a refusal */
export function checkChoices(completion: ParsedChatCompletion<unknown>): void {
  const choices = fieldsIn(completion.choices);
  const empty = choices.findIndex(({ message }) => !isFields(message) || isEmpty(message));
  if (empty === -1 && choices.length > 0) return;
  const location = empty === -1 ? '/choices' : `/choices/${empty}/message/content`;
  throw new StructuredOutputError(`The answer has no text at ${location}.`, {
    completion,
    location,
  });
}

function isEmpty({
  content,
  refusal,
  tool_calls,
  function_call,
}: Record<string, unknown>): boolean {
  const hasCalls = fieldsIn(tool_calls).length > 0 || isFields(function_call);
  return typeof content !== 'string' && !refusal && !hasCalls;
}

function schemaOf(format: ChatBody['response_format']): unknown {
  return format?.type === 'json_schema' ? format.json_schema.schema : undefined;
}

/** Adds to the first message if it has instructions, as many servers accept only one such message. */
function withInstruction(
  messages: readonly ChatCompletionMessageParam[],
  text: string,
): ChatCompletionMessageParam[] {
  const [first, ...rest] = messages;
  if (first?.role !== 'system' && first?.role !== 'developer') {
    return [{ role: 'system', content: text }, ...messages];
  }
  const content =
    typeof first.content === 'string'
      ? `${first.content}\n\n${text}`
      : [...first.content, { type: 'text' as const, text }];
  return [{ ...first, content }, ...rest];
}
