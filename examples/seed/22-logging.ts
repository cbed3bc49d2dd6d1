// OPENAI_LOG=info npx tsx examples/seed/22-logging.ts; OPENAI_LOG=debug logs more.
import OpenAI from 'petrel';

const client = new OpenAI();

const response = await client.responses.create({
  model: 'gpt-4o',
  input: 'Say this is a test',
});

console.log(response.output_text);
