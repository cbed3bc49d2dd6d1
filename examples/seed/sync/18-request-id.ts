import { OpenAISync } from 'petrel/sync';

const client = new OpenAISync();

const response = client.responses.create({
  model: 'gpt-4o-mini',
  input: 'Say this is a test',
});
console.log(response._request_id); // req_123
