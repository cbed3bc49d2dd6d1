import OpenAI from 'petrel';

const client = new OpenAI();

try {
  await client.chat.completions.create({
    messages: [{ role: 'user', content: 'Say this is a test' }],
    model: 'gpt-4',
  });
} catch (error) {
  if (error instanceof OpenAI.APIStatusError) console.log(error.requestID); // req_123
  throw error;
}
