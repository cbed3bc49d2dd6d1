import OpenAI from 'petrel';
import { undiciTransport } from 'petrel/undici';

await using client = new OpenAI({
  apiKey: 'My API Key',
  transport: undiciTransport(),
});

const completion = await client.chat.completions.create({
  model: 'gpt-4o',
  messages: [{ role: 'user', content: 'Say this is a test' }],
});

console.log(completion.choices[0]?.message.content);
