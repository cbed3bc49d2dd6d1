import { OpenAISync } from 'petrel/sync';

const client = new OpenAISync();

try {
  client.chat.completions.create({
    messages: [{ role: 'user', content: 'Say this is a test' }],
    model: 'gpt-4',
  });
} catch (error) {
  if (error instanceof OpenAISync.APIStatusError) console.log(error.requestID); // req_123
  throw error;
}
