import { Portkey } from 'portkey-ai';

export default async function run({ baseURL, apiKey }) {
  const portkey = new Portkey({ apiKey, baseURL, Authorization: `Bearer ${apiKey}` });
  const given = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Say hello.' }] };
  const chunks = [];
  for await (const chunk of await portkey.chat.completions.create({ ...given, stream: true }))
    chunks.push(chunk);
  const { choices } = await portkey.chat.completions.create(given);
  const { data } = await portkey.embeddings.create({ model: 'text-embedding-3-small', input: 'a' });
  return {
    choices,
    chunks,
    embedding: data[0].embedding.length,
    models: (await portkey.models.list()).data?.length,
  };
}
