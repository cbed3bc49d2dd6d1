import { OpenAISync } from 'petrel/sync';

const client = new OpenAISync({
  // This is the default and can be left out.
  apiKey: process.env['OPENAI_API_KEY'],
});

const response = client.responses.create({
  model: 'gpt-4o',
  instructions: 'You are a coding assistant that talks like a pirate.',
  input: 'How do I check whether a value is an instance of a class?',
});

console.log(response.output_text);
