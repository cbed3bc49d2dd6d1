import { OpenAISync } from 'petrel/sync';

const client = new OpenAISync();

const completion = client.chat.completions.create({
  messages: [{ role: 'user', content: 'How much is it? Answer in JSON.' }],
  model: 'gpt-4o',
  response_format: { type: 'json_object' },
});

console.log(completion.choices[0]?.message.content);
