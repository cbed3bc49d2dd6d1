// OPENAI_LOG=info npx tsx examples/seed/sync/22-logging.ts; OPENAI_LOG=debug logs more.
import { OpenAISync } from 'petrel/sync';

const client = new OpenAISync();

const response = client.responses.create({
  model: 'gpt-4o',
  input: 'Say this is a test',
});

console.log(response.output_text);
