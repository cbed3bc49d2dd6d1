import OpenAI from 'petrel';

const client = new OpenAI();

const response = await client.chat.completions.withRawResponse.create({
  messages: [{ role: 'user', content: 'Say this is a test' }],
  model: 'gpt-4o',
});
console.log(response.headers.get('X-My-Header'));

const completion = await response.parse(); // what `chat.completions.create()` gives
console.log(completion);
