import { expect, test, vi } from 'vitest';
import { scriptedChat } from '../../../../test/scripted-model.ts';
import { OpenAI } from '../../../index.ts';
import type { ToolCallContext } from '../loop/tool-call.ts';
import { ToolError } from '../loop/tool-error.ts';
import { mcpChatTools, mcpTools, type MCPClient } from './mcp-tools.ts';

/** A server whose tools are listed in pages, and whose calls return one result. */
function server(names: readonly string[], result: object = {}, pageSize = 50): MCPClient {
  return {
    listTools(params) {
      const start = Number(params?.cursor ?? 0);
      const end = start + pageSize;
      const tools = names
        .slice(start, end)
        .map((name) => ({ name, inputSchema: { type: 'object' } }));
      return Promise.resolve(end < names.length ? { tools, nextCursor: String(end) } : { tools });
    },
    callTool: vi.fn(() => Promise.resolve(result)),
  };
}

async function outputOf(result: object): Promise<unknown> {
  const [tool] = await mcpTools(server(['a'], result));
  const context = { signal: new AbortController().signal } as ToolCallContext;
  return tool?.function({}, context);
}

test('c11: all pages are read before the filter applies', async () => {
  const names = Array.from({ length: 101 }, (_, index) => `tool_${index}`);
  const tools = await mcpTools(server(names), { filter: ({ name }) => name.endsWith('0') });
  expect(tools.map(({ name }) => name)).toEqual(names.filter((name) => name.endsWith('0')));
  expect(await mcpTools(server(names))).toHaveLength(101);
});

test('c11: a list that never ends is an error', async () => {
  const endless = {
    ...server([]),
    listTools: () => Promise.resolve({ tools: [], nextCursor: 'a' }),
  };
  await expect(mcpTools(endless)).rejects.toThrow('does not end (page 2)');
});

test('an abort ends a list whose client does not know of the signal', async () => {
  const hanging = { ...server([]), listTools: () => new Promise<never>(() => {}) };
  const signal = AbortSignal.timeout(10);
  await expect(mcpTools(hanging, { signal })).rejects.toThrow(OpenAI.APIUserAbortError);
  await expect(mcpChatTools(hanging, { signal })).rejects.toThrow(OpenAI.APIUserAbortError);
});

test('c12: structured content of an error reaches the model', async () => {
  const failing = outputOf({ isError: true, content: [], structuredContent: { retryAfter: 3 } });
  await expect(failing).rejects.toThrow(ToolError);
  await expect(failing).rejects.toMatchObject({ content: '{"retryAfter":3}' });
});

test.each([
  [
    'text',
    {
      content: [
        { type: 'text', text: 'a' },
        { type: 'text', text: 'b' },
      ],
    },
    'a\nb',
  ],
  ['structured content', { content: [], structuredContent: { a: 1 } }, '{"a":1}'],
  [
    'both',
    { content: [{ type: 'text', text: '{"a":1}' }], structuredContent: { a: 1 } },
    '{"a":1}',
  ],
  ['nothing', {}, ''],
  ['an older form', { toolResult: { a: 1 } }, '{"a":1}'],
  ['a link', { content: [{ type: 'resource_link', name: 'n', uri: 'file:///a' }] }, 'n: file:///a'],
  ['a text resource', { content: [{ type: 'resource', resource: { uri: 'u', text: 't' } }] }, 't'],
  [
    'audio',
    { content: [{ type: 'audio', mimeType: 'audio/wav', data: '' }] },
    '[The result has audio content (audio/wav), which was left out.]',
  ],
])('c13: a result with %s', async (_, result, output) => {
  expect(await outputOf(result)).toBe(output);
});

test('c13: an image reaches responses as a part, and chat completions as a sentence', async () => {
  const result = { content: [{ type: 'image', mimeType: 'image/png', data: 'aGk=' }] };
  expect(await outputOf(result)).toEqual([
    { type: 'input_image', image_url: 'data:image/png;base64,aGk=', detail: 'auto' },
  ]);
  const model = scriptedChat([{ tool_calls: [{ name: 'a' }] }, { content: 'Nice.' }]);
  const client = new OpenAI({ apiKey: 'test-key', fetch: model.fetch });
  const tools = await mcpChatTools(server(['a'], result));
  const messages = [{ role: 'user' as const, content: 'Hi' }];
  await client.chat.completions.runTools({ model: 'm', messages, tools }).done();
  expect(model.requests[1]?.messages.at(-1)?.content).toContain('An image was left out');
});

test('names that the API does not accept are changed, and stay unique', async () => {
  const long = 'x'.repeat(70);
  const tools = await mcpTools(server(['a.b', 'a/b', long, `${long}y`]), { prefix: 'p-' });
  expect(tools.map(({ name }) => name)).toEqual([
    'p-a_b',
    'p-a_b_2',
    `p-${'x'.repeat(62)}`,
    `p-${'x'.repeat(60)}_2`,
  ]);
  const client = server(['a.b']);
  const [tool] = await mcpTools(client);
  await tool?.function({ x: 1 }, { signal: new AbortController().signal } as ToolCallContext);
  expect(client.callTool).toHaveBeenCalledWith(
    { name: 'a.b', arguments: { x: 1 } },
    undefined,
    expect.anything(),
  );
});

test('a server that dies is reported to the model, and the run goes on', async () => {
  const client = {
    ...server(['a']),
    callTool: () => Promise.reject(new Error('Connection closed')),
  };
  const model = scriptedChat([{ tool_calls: [{ name: 'a' }] }, { content: 'It is down.' }]);
  const openai = new OpenAI({ apiKey: 'test-key', fetch: model.fetch });
  const tools = await mcpChatTools(client);
  const runner = openai.chat.completions.runTools({ model: 'm', messages: [], tools });
  expect(await runner.finalContent()).toBe('It is down.');
  expect(model.requests[1]?.messages.at(-1)?.content).toBe('Connection closed');
});

test('a server that floods the run is reported to the model', async () => {
  const text = 'x'.repeat(10_485_761);
  const tools = await mcpChatTools(server(['a'], { content: [{ type: 'text', text }] }));
  const model = scriptedChat([{ tool_calls: [{ name: 'a' }] }, { content: 'Too much.' }]);
  const client = new OpenAI({ apiKey: 'test-key', fetch: model.fetch });
  await client.chat.completions.runTools({ model: 'm', messages: [], tools }).done();
  expect(model.requests[1]?.messages.at(-1)?.content).toContain('has 10485761 characters');
});
