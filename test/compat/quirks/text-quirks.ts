import { chunk, delta, events, unended, type Quirk } from './quirk.ts';

const start = delta({ role: 'assistant', content: '' });
const [first, second, stop] = [
  delta({ content: 'He' }),
  delta({ content: 'y' }),
  delta({}, 'stop'),
];
const hey = { finish_reason: 'stop', message: { role: 'assistant', content: 'Hey' } };
const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
const safe = { hate: { filtered: false, severity: 'safe' } };

/** Streams of text and reasoning. */
export const textQuirks: readonly Quirk[] = [
  {
    origin: 'AgentRouter, kilocode#3083',
    what: 'an event is null',
    body: events(delta({ reasoning_content: 'Hm' }), null, first, second, stop),
    result: { message: { content: 'Hey', reasoning_content: 'Hm' } },
  },
  {
    origin: 'Several, pydantic-ai#5170',
    what: '`choices` is null',
    body: events(chunk(null), start, first, second, stop, chunk(null, { usage })),
    result: hey,
    usage,
  },
  {
    origin: 'ROCm ATOM, ATOM#1711',
    what: 'the chunk with the usage has no `choices`',
    body: events(first, second, stop, { id: 'c1', object: 'chat.completion.chunk', usage }),
    result: hey,
    usage,
  },
  {
    origin: 'Groq, by its API reference',
    what: 'usage is in a member of its own',
    body: events(first, second, { ...stop, x_groq: { id: 'r', usage } }),
    result: hey,
  },
  {
    origin: 'xAI and Perplexity, by their API references',
    what: 'usage so far is in every chunk',
    body: events(
      { ...first, usage: { ...usage, total_tokens: 1 } },
      { ...second, usage: { ...usage, total_tokens: 2 } },
      { ...stop, usage },
    ),
    result: hey,
    usage,
  },
  {
    origin: 'Azure, archive-old-cli-mentat#429',
    what: 'the first chunk has no choices, and empty members',
    body: events(
      { id: '', choices: [], created: 0, model: '', object: '', prompt_filter_results: [safe] },
      first,
      second,
      stop,
    ),
    result: hey,
  },
  {
    origin: 'Azure, autogen#6465',
    what: 'the last chunk has results of the filter, empty members, and no delta',
    body: events(first, second, stop, {
      id: '',
      created: 0,
      model: '',
      object: '',
      choices: [
        { index: 0, finish_reason: null, content_filter_offsets: {}, content_filter_results: safe },
      ],
    }),
    result: { ...hey, content_filter_results: safe },
  },
  {
    origin: 'Azure, bagofwords#742',
    what: 'the delta is null',
    body: events(first, delta(null), second, delta(null, 'stop')),
    result: hey,
  },
  {
    origin: 'Ollama, ollama#4357',
    what: 'the reason is an empty text until the end',
    body: events(delta({ content: 'He' }, ''), delta({ content: 'y' }, ''), delta({}, 'stop')),
    result: hey,
  },
  {
    origin: 'DeepSeek and vLLM, by their documentation',
    what: 'reasoning is `reasoning_content`, and content is null meanwhile',
    body: events(
      delta({ role: 'assistant', content: null, reasoning_content: 'Th' }),
      delta({ content: null, reasoning_content: 'ink' }),
      delta({ content: 'Hey', reasoning_content: null }),
      stop,
    ),
    result: { message: { content: 'Hey', reasoning_content: 'Think' } },
  },
  {
    origin: 'Ollama, Groq and newer vLLM, by their documentation',
    what: 'reasoning is `reasoning`',
    body: events(delta({ reasoning: 'Th' }), delta({ reasoning: 'ink' }), first, second, stop),
    result: { message: { content: 'Hey', reasoning: 'Think' } },
  },
  {
    origin: 'OpenRouter, by its documentation',
    what: 'pieces of reasoning details are joined; those that are encrypted stay whole',
    body: events(
      delta({ reasoning_details: [{ type: 'reasoning.text', index: 0, text: 'Th', format: 'f' }] }),
      delta({ reasoning_details: [{ type: 'reasoning.text', index: 0, text: 'ink' }] }),
      delta({ reasoning_details: [{ type: 'reasoning.text', index: 0, signature: 's' }] }),
      delta({ reasoning_details: [{ type: 'reasoning.encrypted', index: 1, data: 'x' }] }),
      first,
      second,
      stop,
    ),
    result: {
      message: {
        content: 'Hey',
        reasoning_details: [
          { type: 'reasoning.text', index: 0, text: 'Think', format: 'f', signature: 's' },
          { type: 'reasoning.encrypted', index: 1, data: 'x' },
        ],
      },
    },
  },
  {
    origin: 'Mistral, litellm#16272',
    what: 'content is a list of parts, thoughts among them',
    body: events(
      delta({ content: [{ type: 'thinking', thinking: [{ type: 'text', text: 'Th' }] }] }),
      delta({ content: [{ type: 'thinking', thinking: [{ type: 'text', text: 'ink' }] }] }),
      delta({ content: [{ type: 'text', text: 'He' }] }),
      second,
      stop,
    ),
    result: { message: { content: 'Hey', reasoning: 'Think' } },
  },
  {
    origin: 'LiteLLM, litellm#1081',
    what: 'choices have an empty message beside the delta',
    body: events(
      delta({ content: 'He', role: 'assistant' }, null, { message: { content: null } }),
      delta({ content: 'y' }, null, { message: { content: null } }),
      delta({}, 'stop', { message: { content: null, role: 'assistant' } }),
    ),
    result: hey,
  },
  {
    origin: 'of the same kind',
    what: 'the whole completion is one event',
    body: events({
      id: 'c1',
      object: 'chat.completion',
      choices: [
        { index: 0, message: { role: 'assistant', content: 'Hey' }, finish_reason: 'stop' },
      ],
    }),
    result: hey,
  },
  {
    origin: 'OpenRouter, openai-go#227',
    what: 'comments keep the connection open',
    body: `: OPENROUTER PROCESSING\n\n: OPENROUTER PROCESSING\n\n${events(start, first)}`.replace(
      'data: [DONE]\n\n',
      `: OPENROUTER PROCESSING\n\n${events(second, stop)}`,
    ),
    result: hey,
  },
  {
    origin: 'of the same kind',
    what: 'there is no space after `data:`',
    body: events(first, second, stop).replaceAll('data: ', 'data:'),
    result: hey,
  },
  {
    origin: 'of the same kind',
    what: 'lines end with CR and LF',
    body: events(first, second, stop).replaceAll('\n', '\r\n'),
    result: hey,
  },
  {
    origin: 'OpenRouter behind a bridge, mpp#975',
    what: 'the stream has no [DONE]',
    body: unended(first, second, stop, chunk([], { usage })),
    result: hey,
    usage,
  },
  {
    origin: 'of the same kind',
    what: 'the choice has no index, and the chunk no id',
    body: events(
      { choices: [{ delta: { content: 'He' } }] },
      { choices: [{ delta: { content: 'y' }, finish_reason: 'stop' }] },
    ),
    result: hey,
  },
  {
    origin: 'OpenRouter, OmniRoute#8210',
    what: 'a chunk without choices reports an error',
    body: events(first, chunk([], { error: { code: 502, message: 'provider_unavailable' } })),
    error: /provider_unavailable/,
  },
  {
    origin: 'Several, rocketmq-dashboard#2178',
    what: 'an event of status 200 is an error',
    body: events({ error: { message: 'quota exceeded' } }),
    error: /quota exceeded/,
  },
  {
    origin: 'A gateway, opencode#39968',
    what: 'the stream ends without a reason and without [DONE]',
    body: unended(first, second),
    error: /the answer is incomplete/,
  },
];
