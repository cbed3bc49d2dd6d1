import { OpenAI, OpenAIEmbedding } from '@llamaindex/openai';

export default async function run({ baseURL, apiKey }) {
  const llm = new OpenAI({ model: 'gpt-4o', apiKey, baseURL, maxRetries: 0 });
  const messages = [{ role: 'user', content: 'Say hello.' }];
  const chunks = [];
  for await (const { delta } of await llm.chat({ messages, stream: true })) chunks.push(delta);
  const embedding = new OpenAIEmbedding({ apiKey, baseURL });
  return {
    message: (await llm.chat({ messages })).message,
    chunks,
    embedding: (await embedding.getTextEmbedding('a')).length,
  };
}
