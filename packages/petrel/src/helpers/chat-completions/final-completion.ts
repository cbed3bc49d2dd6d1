import { OpenAIError, StreamTruncatedError } from '../../core/errors/index.ts';
import type {
  ParsedChatCompletion,
  ParsedChatCompletionMessage,
  ParsedChoice,
} from '../../generated/models/chat/completions/completions.ts';
import { newCallID } from '../json/new-call-id.ts';
import type { ChatCompletionSnapshot } from './chat-completion-snapshot.ts';

type Choice = ChatCompletionSnapshot.Choice;

/**
 * The completion that a finished stream has brought, with a value for what its chunks left out.
 *
 * @param isWhole Whether a text without a reason of its end is whole
 * @throws OpenAIError when there was no chunk
 * @throws StreamTruncatedError when a choice has not ended
 */
export function finalCompletion<Parsed>(
  snapshot: ChatCompletionSnapshot | undefined,
  isWhole: (choice: Choice) => boolean,
): ParsedChatCompletion<Parsed> {
  if (snapshot === undefined) throw new OpenAIError('The stream ended without a chunk.');
  const { choices, usage, ...rest } = snapshot;
  return {
    ...rest,
    object: 'chat.completion',
    choices: choices.map((choice) => finalChoice<Parsed>(choice, isWhole)),
    ...(usage == null ? {} : { usage }),
  };
}

function finalChoice<Parsed>(
  choice: Choice,
  isWhole: (choice: Choice) => boolean,
): ParsedChoice<Parsed> {
  const { finish_reason } = choice;
  const message = finalMessage<Parsed>(choice);
  if (finish_reason !== null) return { ...choice, finish_reason, message };
  const final: ParsedChoice<Parsed> = { ...choice, finish_reason: 'stop', message };
  const { audio, tool_calls, function_call } = choice.message;
  const hasCall = tool_calls !== undefined || function_call !== undefined;
  // Audio ends with the time at which it expires.
  if (!hasCall && audio?.expires_at !== undefined) return final;
  // A call that may have been cut is never run.
  if (hasCall || !isWhole(choice)) {
    const problem = `The stream ended before choice ${choice.index} had a finish reason.`;
    throw new StreamTruncatedError({ message: problem });
  }
  Reflect.set(final, 'finish_reason', null);
  return final;
}

function finalMessage<Parsed>({ message }: Choice): ParsedChatCompletionMessage<Parsed> {
  const { audio, function_call, tool_calls, content, refusal, ...rest } = message;
  return {
    ...rest,
    role: 'assistant',
    content: content ?? null,
    refusal: refusal ?? null,
    parsed: null,
    ...(tool_calls === undefined ? {} : { tool_calls: tool_calls.map(withID) }),
    ...(function_call === undefined
      ? {}
      : { function_call: { name: '', arguments: '', ...function_call } }),
    ...(audio === undefined
      ? {}
      : { audio: { id: '', data: '', transcript: '', expires_at: 0, ...audio } }),
  };
}

type ToolCall = ChatCompletionSnapshot.Choice.Message.ToolCall;

/** The result of a call is sent back under its id, so that one that has none gets one. */
function withID(call: ToolCall): ToolCall {
  return call.id === '' ? { ...call, id: newCallID() } : call;
}
