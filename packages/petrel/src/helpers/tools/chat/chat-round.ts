import { OpenAIError } from '../../../core/errors/openai-error.ts';
import type {
  ChatCompletion,
  ChatCompletionMessageToolCall,
  ParsedChatCompletion,
} from '../../../generated/models/chat/completions/completions.ts';
import { checkAnswer } from '../../json/check-answer.ts';
import { fieldsIn, isFields } from '../../json/fields.ts';
import { newCallID } from '../../json/new-call-id.ts';
import { LengthFinishReasonError } from '../../structured-output/length-finish-reason-error.ts';
import {
  parsedChatCompletion,
  type ChatParsing,
} from '../../structured-output/parse-chat-completion.ts';
import { StructuredOutputError } from '../../structured-output/structured-output-error.ts';
import type { ToolCall, ToolOutput } from '../loop/tool-call.ts';

/**
 * A completion of a run with the values of its texts and arguments. Arguments that cannot be read are not parsed: the
 * model receives the reason when their tool is run.
 *
 * @throws LengthFinishReasonError, ContentFilterFinishReasonError when it was cut off
 * @throws StructuredOutputError when the text does not fit its format
 */
export function parsedRound<Parsed>(
  completion: ChatCompletion,
  params: ChatParsing,
): ParsedChatCompletion<Parsed> {
  try {
    return parsedChatCompletion<Parsed>(completion, params);
  } catch (error) {
    const isOfCall =
      StructuredOutputError.isInstance(error) && error.location.includes('/tool_calls/');
    if (!isOfCall) throw error;
    return parsedChatCompletion<Parsed>(completion, { response_format: params.response_format });
  }
}

/**
 * Gives each call of a completion the members that some servers leave out, so that its result can refer to it.
 *
 * @throws OpenAIError for what is no completion, or has no message
 */
export function completeCalls(completion: ChatCompletion): void {
  checkAnswer(completion, 'a chat completion');
  if (!isFields(fieldsIn(completion.choices)[0]?.message)) throw new OpenAIError(NO_MESSAGE);
  for (const choice of fieldsIn(completion.choices)) {
    const calls = isFields(choice.message) ? fieldsIn(choice.message.tool_calls) : [];
    for (const call of calls) {
      if (!call.id) call.id = newCallID();
      if (call.type === undefined && isFields(call.function)) call.type = 'function';
    }
  }
}

/** The calls of a completion that is complete. */
export function callsOf(completion: ChatCompletion): ToolCall[] {
  const [choice] = completion.choices;
  if (choice === undefined) throw new OpenAIError(NO_MESSAGE);
  const calls = choice.message.tool_calls ?? [];
  // The arguments of a call that was cut off are never run.
  if (choice.finish_reason === 'length' && calls.length > 0) {
    throw new LengthFinishReasonError({ completion });
  }
  return calls.map(callOf);
}

const NO_MESSAGE = 'The completion has no message.';

function callOf(call: ChatCompletionMessageToolCall): ToolCall {
  if (call.type === 'custom') {
    return { id: call.id, name: call.custom.name, arguments: call.custom.input };
  }
  return { id: call.id, name: call.function.name, arguments: call.function.arguments };
}

/** A result as chat completions take it: as text. */
export function chatContentOf(output: ToolOutput): string {
  if (typeof output === 'string') return output;
  return output
    .map((part) => (part.type === 'input_text' ? part.text : leftOut(part.type)))
    .join('\n');
}

function leftOut(type: 'input_image' | 'input_file'): string {
  const what = type === 'input_image' ? 'An image' : 'A file';
  return `[${what} was left out: results of tools are text only in chat completions.]`;
}
