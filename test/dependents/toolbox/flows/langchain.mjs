import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { z } from 'zod';

const Planet = z.object({ name: z.string(), moons: z.number() });

export default async function run({ baseURL, apiKey }) {
  const given = { model: 'gpt-4o', apiKey, configuration: { baseURL }, maxRetries: 0 };
  const chat = new ChatOpenAI(given);
  const chunks = [];
  for await (const chunk of await chat.stream('Say hello.')) chunks.push(chunk.content);
  const responses = new ChatOpenAI({ ...given, useResponsesApi: true });
  const tool = { type: 'function', function: { name: 'weather', parameters: { type: 'object' } } };
  const called = await chat.invoke('The weather?', { tools: [tool] });
  return {
    answer: await chat
      .invoke('Say hello.')
      .then(({ content, usage_metadata }) => [content, usage_metadata]),
    chunks,
    called: called.tool_calls.map(({ name, args }) => [name, args]),
    parsed: await chat.withStructuredOutput(Planet).invoke('A planet'),
    response: (await responses.invoke('Say hello.')).text,
    embedding: (await new OpenAIEmbeddings(given).embedQuery('text')).length,
    error: await new ChatOpenAI({ ...given, apiKey: 'wrong' })
      .invoke('Hi')
      .catch((error) => [error.status, error.code]),
  };
}
