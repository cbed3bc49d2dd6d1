import { OpenAISync } from 'petrel/sync';

const client = new OpenAISync();

const completion = client.chat.completions.create({
  model: 'gpt-4o',
  messages: [
    { role: 'developer', content: 'Talk like a pirate.' },
    { role: 'user', content: 'How do I check whether a value is an instance of a class?' },
  ],
});

console.log(completion.choices[0]?.message.content);
