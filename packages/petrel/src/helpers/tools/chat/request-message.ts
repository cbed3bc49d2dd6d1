import type {
  ChatCompletionAssistantMessageParam,
  ChatCompletionMessageParam,
  ChatCompletionMessageToolCall,
} from '../../../generated/models/chat/completions/completions.ts';

/**
 * A message as a request takes it. Servers that check requests strictly reject what only answers have, such as
 * `annotations` and parsed values.
 */
export function toRequestMessage(message: ChatCompletionMessageParam): ChatCompletionMessageParam {
  if (message?.role !== 'assistant') return message;
  const { audio, content, function_call, name, refusal, tool_calls } = message;
  const sent: ChatCompletionAssistantMessageParam = { role: 'assistant' };
  if (content !== undefined) sent.content = content;
  if (audio != null) sent.audio = { id: audio.id };
  if (function_call != null) sent.function_call = function_call;
  if (name !== undefined) sent.name = name;
  if (refusal != null) sent.refusal = refusal;
  // Some servers send null or an empty list, which others reject.
  if (tool_calls?.length) sent.tool_calls = tool_calls.map(toRequestCall);
  return sent;
}

function toRequestCall(call: ChatCompletionMessageToolCall): ChatCompletionMessageToolCall {
  if (call.type === 'custom') {
    const { name, input } = call.custom;
    return { id: call.id, type: 'custom', custom: { name, input } };
  }
  const { name, arguments: text } = call.function;
  return { id: call.id, type: 'function', function: { name, arguments: text } };
}
