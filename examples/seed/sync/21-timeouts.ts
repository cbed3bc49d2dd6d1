import { OpenAISync } from 'petrel/sync';

// For all requests of a client, in milliseconds.
let client = new OpenAISync({
  timeout: 20_000, // default: 10 minutes
});

// For each phase of them.
client = new OpenAISync({
  timeout: { attempt: 60_000, read: 5_000, write: 10_000, connect: 2_000 },
});

// Or for one request.
const completion = client.withOptions({ timeout: 5_000 }).chat.completions.create({
  messages: [{ role: 'user', content: 'How do I list all files of a directory?' }],
  model: 'gpt-4o',
});

console.log(completion.choices[0]?.message.content);
