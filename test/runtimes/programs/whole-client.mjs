import OpenAI from 'petrel';

/** What a bundle weighs that has the whole client. */
const client = new OpenAI();
const response = await client.responses.create({ model: 'gpt-4o', input: 'Hello.' });
console.log(response.output_text);
