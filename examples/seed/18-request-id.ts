import OpenAI from 'petrel';

const client = new OpenAI();

const response = await client.responses.create({
  model: 'gpt-4o-mini',
  input: 'Say this is a test',
});
console.log(response._request_id); // req_123
