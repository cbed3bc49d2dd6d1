import { OpenAISync } from 'petrel/sync';

const client = new OpenAISync();

const response = client.chat.completions.withRawResponse.create({
  messages: [{ role: 'user', content: 'Say this is a test' }],
  model: 'gpt-4o',
});
console.log(response.headers.get('X-My-Header'));

const completion = response.parse(); // what `chat.completions.create()` gives
console.log(completion);
