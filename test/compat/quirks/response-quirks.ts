import { unended, type Quirk } from './quirk.ts';

const response = { id: 'r', object: 'response', status: 'in_progress', output: [] };
const created = { type: 'response.created', response };
const completed = { type: 'response.completed', response: { ...response, status: 'completed' } };
const text = (delta: string, rest: object = {}): object => ({
  type: 'response.output_text.delta',
  item_id: 'm',
  output_index: 0,
  content_index: 0,
  delta,
  ...rest,
});
const message = (content: unknown): object => ({
  id: 'm',
  type: 'message',
  role: 'assistant',
  status: 'completed',
  content,
});
const hey = { status: 'completed', output_text: 'Hey', output: [{ type: 'message' }] };
const call = { type: 'function_call', id: 'fc', call_id: 'c', name: 'f' };

/** Streams of the Responses API. */
export const responseQuirks: readonly Quirk[] = [
  {
    origin: 'vLLM, vllm#30223',
    what: 'the last event has an empty output',
    body: unended(created, text('He'), text('y'), completed),
    result: hey,
  },
  {
    origin: 'LiteLLM, litellm#9545',
    what: 'the last event is the only one',
    body: unended({
      type: 'response.completed',
      response: {
        ...response,
        status: 'completed',
        output: [message([{ type: 'output_text', text: 'Hey', annotations: [] }])],
      },
    }),
    result: hey,
  },
  {
    origin: 'gemini-web2api, gemini-web2api#57',
    what: 'there are neither items nor deltas, only the whole text',
    body: unended(created, { type: 'response.output_text.done', text: 'Hey' }, completed),
    result: hey,
  },
  {
    origin: 'Llama Stack, ogx#5309',
    what: 'texts have no end, and events no number',
    body: unended(
      created,
      { type: 'response.output_item.added', output_index: 0, item: message([]) },
      text('He'),
      text('y'),
      completed,
    ),
    result: hey,
  },
  {
    origin: 'vLLM, vllm#48274',
    what: 'an item arrives at its end only',
    body: unended(
      created,
      { type: 'response.output_item.done', output_index: 0, item: { ...call, arguments: '{}' } },
      completed,
    ),
    result: { output: [{ name: 'f', arguments: '{}' }] },
  },
  {
    origin: 'OpenRouter, pi#6009',
    what: 'items end in another order than they begin, and reasoning is encrypted at its end',
    body: unended(
      created,
      {
        type: 'response.output_item.added',
        output_index: 0,
        item: { type: 'reasoning', id: 'rs' },
      },
      { type: 'response.output_item.added', output_index: 1, item: { ...call, arguments: '' } },
      {
        type: 'response.function_call_arguments.delta',
        item_id: 'fc',
        output_index: 1,
        delta: '{}',
      },
      { type: 'response.output_item.done', output_index: 1, item: { ...call, arguments: '{}' } },
      {
        type: 'response.output_item.done',
        output_index: 0,
        item: { type: 'reasoning', id: 'rs', summary: [], encrypted_content: 'x' },
      },
      completed,
    ),
    result: { output: [{ encrypted_content: 'x' }, { arguments: '{}' }] },
  },
  {
    origin: 'of the same kind',
    what: 'the response of the last event has no output at all',
    body: unended(created, text('Hey'), {
      type: 'response.completed',
      response: { id: 'r', object: 'response', usage: { total_tokens: 3 } },
    }),
    result: { ...hey, usage: { total_tokens: 3 } },
  },
  {
    origin: 'of the same kind',
    what: 'deltas have no ids and no indexes',
    body: unended(
      created,
      { type: 'response.output_text.delta', delta: 'He' },
      {
        type: 'response.output_text.delta',
        delta: 'y',
      },
      completed,
    ),
    result: hey,
  },
  {
    origin: 'of the same kind',
    what: 'the whole text is null at the end of its deltas',
    body: unended(
      created,
      text('He'),
      text('y'),
      { type: 'response.output_text.done', item_id: 'm', output_index: 0, text: null },
      completed,
    ),
    result: hey,
  },
  {
    origin: 'of the same kind',
    what: 'the response is incomplete, because a filter has stopped it',
    body: unended(created, text('He'), {
      type: 'response.incomplete',
      response: {
        ...response,
        status: 'incomplete',
        incomplete_details: { reason: 'content_filter' },
      },
    }),
    result: { status: 'incomplete', output_text: 'He' },
  },
  {
    origin: 'Gateways, openai-node#2021',
    what: 'an event reports an error, flat',
    body: unended(created, { type: 'error', code: 'server_error', message: 'Overloaded.' }),
    error: /Overloaded/,
  },
];
