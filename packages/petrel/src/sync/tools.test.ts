import { OpenAISync } from 'petrel/sync';
import { expect, onTestFinished, test } from 'vitest';
import { serverThread, type Answer } from '../../test/sync/server-thread.ts';

const answer: Answer = (_request, response, body) => {
  const call = { id: 't1', type: 'function', function: { name: 'double', arguments: '{"of":2}' } };
  const isAnswered = body.includes('"role":"tool"');
  const message = isAnswered ? { content: 'Four.' } : { content: null, tool_calls: [call] };
  const choice = {
    index: 0,
    finish_reason: isAnswered ? 'stop' : 'tool_calls',
    message: { role: 'assistant', refusal: null, ...message },
  };
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ id: 'c', object: 'chat.completion', choices: [choice] }));
};

test('tools run in the thread of the caller, while it waits', async () => {
  const { baseURL, requests } = await serverThread(answer);
  const client = new OpenAISync({ apiKey: 'k', baseURL });
  onTestFinished(() => client.close());
  const seen: string[] = [];
  const runner = client.chat.completions.runTools({
    model: 'm',
    messages: [{ role: 'user', content: 'Double 2.' }],
    tools: [
      {
        type: 'function',
        function: {
          name: 'double',
          description: 'Doubles a number.',
          parameters: { type: 'object', properties: { of: { type: 'number' } } },
          function: (given: string) => {
            seen.push(given);
            return '4';
          },
        },
      },
    ],
  });
  expect(runner.finalContent()).toBe('Four.');
  expect([seen, requests()]).toEqual([['{"of":2}'], 2]);
});
