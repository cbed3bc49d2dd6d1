import { call, calls, delta, events, type Quirk } from './quirk.ts';

const end = delta({}, 'tool_calls');
const twoCalls = {
  finish_reason: 'tool_calls',
  message: { tool_calls: [call('a', 'f', '{"n":1}'), call('b', 'g', '{"n":2}')] },
};
const oneCall = {
  finish_reason: 'tool_calls',
  message: { tool_calls: [call('a', 'f', '{"n":1}')] },
};

/** Streams of tool calls. */
export const toolCallQuirks: readonly Quirk[] = [
  {
    origin: 'TGI, by its Messages API',
    what: 'a call stands alone instead of in a list',
    body: events(
      delta({ tool_calls: { index: 0, ...call('a', 'f', '{"n"') } }),
      delta({ tool_calls: { index: 0, id: '', function: { name: null, arguments: ':1}' } } }),
      end,
    ),
    result: oneCall,
  },
  {
    origin: 'Ollama, ollama#7881',
    what: 'calls have no index',
    body: events(calls(call('a', 'f', '{"n":1}')), calls(call('b', 'g', '{"n":2}')), end),
    result: twoCalls,
  },
  {
    origin: 'Ollama, ai#14277',
    what: 'all calls have the index 0',
    body: events(
      calls({ index: 0, ...call('a', 'f', '{"n":1}') }),
      calls({ index: 0, ...call('b', 'g', '{"n":2}') }),
      end,
    ),
    result: twoCalls,
  },
  {
    origin: 'chatanywhere, GPT_API_free#254',
    what: 'pieces of the arguments have neither index nor id',
    body: events(
      calls(call('a', 'f', '')),
      calls({ function: { arguments: '{"n"' } }),
      calls({ function: { arguments: ':1}' } }),
      end,
    ),
    result: oneCall,
  },
  {
    origin: 'vLLM, lmdeploy#3412',
    what: 'later pieces have an empty id and no name, and the index of a new call is 0 again',
    body: events(
      calls({ index: 0, ...call('a', 'f', '') }),
      calls({ index: 0, id: '', type: 'function', function: { name: null, arguments: '{"n":1}' } }),
      calls({ index: 0, ...call('b', 'g', '') }),
      calls({ index: 0, id: '', type: 'function', function: { name: null, arguments: '{"n":2}' } }),
      end,
    ),
    result: twoCalls,
  },
  {
    origin: 'SGLang, lmdeploy#3412',
    what: 'the id is repeated in every piece, and the index is always 0',
    body: events(
      calls({ index: 0, ...call('a', 'f', '') }),
      calls({ index: 0, id: 'a', function: { name: null, arguments: '{"n":1}' } }),
      calls({ index: 0, ...call('b', 'g', '') }),
      calls({ index: 0, id: 'b', function: { name: null, arguments: '{"n":2}' } }),
      end,
    ),
    result: twoCalls,
  },
  {
    origin: 'SGLang, ai#5885',
    what: 'the name arrives after the first arguments',
    body: events(
      calls({ id: 'a', type: 'function', function: { arguments: '{"n"' } }),
      calls({ id: 'a', type: 'function', function: { name: 'f', arguments: ':1}' } }),
      end,
    ),
    result: oneCall,
  },
  {
    origin: 'vLLM, ogx#5464',
    what: 'the first arguments are null',
    body: events(
      calls({ index: 0, id: 'a', type: 'function', function: { name: 'f', arguments: null } }),
      calls({ index: 0, function: { name: null, arguments: '{"n":1}' } }),
      end,
    ),
    result: oneCall,
  },
  {
    origin: 'Ollama, by its native API',
    what: 'arguments are an object',
    body: events(
      calls({ id: 'a', type: 'function', function: { name: 'f', arguments: { n: 1 } } }),
      end,
    ),
    result: oneCall,
  },
  {
    origin: 'Gemini, computer#224 of open-webui',
    what: 'the signature of a thought arrives by itself, and the reason is stop',
    body: events(
      calls(call('a', 'f', '{"n":1}')),
      calls({ extra_content: { google: { thought_signature: 's' } } }),
      delta({}, 'stop'),
    ),
    result: {
      finish_reason: 'stop',
      message: {
        tool_calls: [
          {
            ...call('a', 'f', '{"n":1}'),
            extra_content: { google: { thought_signature: 's' } },
          },
        ],
      },
    },
  },
  {
    origin: 'LiteLLM, eva#206',
    what: 'calls have fields of the provider, which it wants back',
    body: events(
      calls({
        index: 0,
        ...call('a', 'f', '{"n":1}'),
        provider_specific_fields: { signature: 's' },
      }),
      end,
    ),
    result: {
      message: {
        tool_calls: [
          { ...call('a', 'f', '{"n":1}'), provider_specific_fields: { signature: 's' } },
        ],
      },
    },
  },
  {
    origin: 'Mistral, by its documentation',
    what: 'several whole calls arrive in one chunk, with the reason of the end',
    body: events(
      delta({ tool_calls: [call('a', 'f', '{"n":1}'), call('b', 'g', '{"n":2}')] }, 'tool_calls'),
    ),
    result: twoCalls,
  },
  {
    origin: 'of the same kind',
    what: 'calls have no type, and are null at the end',
    body: events(
      calls({ index: 0, id: 'a', function: { name: 'f', arguments: '{"n":1}' } }),
      delta({ tool_calls: null }, 'tool_calls'),
    ),
    result: oneCall,
  },
  {
    origin: 'of the same kind',
    what: 'the content beside calls is empty, and the role is repeated',
    body: events(
      delta({ role: 'assistant', content: '', tool_calls: [{ index: 0, ...call('a', 'f', '') }] }),
      delta({
        role: 'assistant',
        content: '',
        tool_calls: [{ index: 0, function: { arguments: '{"n":1}' } }],
      }),
      end,
    ),
    result: oneCall,
  },
  {
    origin: 'of the same kind',
    what: 'a name arrives in pieces, and the id with the last of them',
    body: events(
      calls({ index: 0, type: 'function', function: { name: 'get_' } }),
      calls({ index: 0, type: 'function', function: { name: 'time' } }),
      calls({ index: 0, id: 'a', function: { arguments: '{}' } }),
      end,
    ),
    result: { message: { tool_calls: [call('a', 'get_time', '{}')] } },
  },
  {
    origin: 'of the same kind',
    what: 'a call is whole in one chunk, and the reason arrives with usage',
    body: events(calls({ index: 0, ...call('a', 'f', '{"n":1}') }), {
      ...delta({}, 'tool_calls'),
      usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
    }),
    result: oneCall,
    usage: { total_tokens: 3 },
  },
];
