import { OpenAISync } from 'petrel/sync';

const client = new OpenAISync();

const stream = client.responses.create({
  model: 'gpt-4o',
  input: 'Write a one-sentence bedtime story about a unicorn.',
  stream: true,
});

for (const event of stream) {
  console.log(event);
}
