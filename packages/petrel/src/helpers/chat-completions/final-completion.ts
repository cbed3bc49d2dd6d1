import { OpenAIError, StreamTruncatedError } from '../../core/errors/index.ts';
import type {
  ParsedChatCompletion,
  ParsedChatCompletionMessage,
  ParsedChoice,
} from '../../generated/models/chat/completions/completions.ts';
import type { ChatCompletionSnapshot } from './chat-completion-snapshot.ts';

type Choice = ChatCompletionSnapshot.Choice;

/**
 * The completion that a finished stream has brought, with a value for what its chunks left out.
 *
 * @param complete Whether the server has marked the end of the stream, so that a choice may lack the
 * reason of its end
 * @throws OpenAIError when there was no chunk
 * @throws StreamTruncatedError when a choice has not ended
 */
export function finalCompletion<Parsed>(
  snapshot: ChatCompletionSnapshot | undefined,
  complete: boolean,
): ParsedChatCompletion<Parsed> {
  if (snapshot === undefined) throw new OpenAIError('The stream ended without a chunk.');
  const { choices, usage, ...rest } = snapshot;
  return {
    ...rest,
    object: 'chat.completion',
    choices: choices.map((choice) => finalChoice<Parsed>(choice, snapshot.id, complete)),
    ...(usage == null ? {} : { usage }),
  };
}

function finalChoice<Parsed>(choice: Choice, id: string, complete: boolean): ParsedChoice<Parsed> {
  const { finish_reason } = choice;
  const message = finalMessage<Parsed>(choice, id);
  if (finish_reason !== null) return { ...choice, finish_reason, message };
  // Audio ends with the time at which it expires.
  if (!complete && choice.message.audio?.expires_at === undefined) {
    const problem = `The stream ended before choice ${choice.index} had a finish reason.`;
    throw new StreamTruncatedError({ message: problem });
  }
  const reason = message.tool_calls === undefined ? 'stop' : 'tool_calls';
  return { ...choice, finish_reason: reason, message };
}

function finalMessage<Parsed>(
  { message }: Choice,
  id: string,
): ParsedChatCompletionMessage<Parsed> {
  const { audio, function_call, tool_calls, content, refusal, ...rest } = message;
  return {
    ...rest,
    role: 'assistant',
    content: content ?? null,
    refusal: refusal ?? null,
    parsed: null,
    ...(tool_calls === undefined ? {} : { tool_calls: tool_calls.map(withID(id)) }),
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
function withID(completion: string): (call: ToolCall, position: number) => ToolCall {
  return (call, position) =>
    call.id === '' ? { ...call, id: `call_${completion}_${position}` } : call;
}
