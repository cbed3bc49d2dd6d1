import { OpenAISync } from 'petrel/sync';

// For all requests of a client.
const client = new OpenAISync({
  maxRetries: 0, // default 2
});

// Or for one request.
const completion = client.withOptions({ maxRetries: 5 }).chat.completions.create({
  messages: [{ role: 'user', content: 'How do I get the name of the current day?' }],
  model: 'gpt-4o',
});

console.log(completion.choices[0]?.message.content);
