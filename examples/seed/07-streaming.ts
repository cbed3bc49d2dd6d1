import OpenAI from 'petrel';

const client = new OpenAI();

const stream = await client.responses.create({
  model: 'gpt-4o',
  input: 'Write a one-sentence bedtime story about a unicorn.',
  stream: true,
});

for await (const event of stream) {
  console.log(event);
}
