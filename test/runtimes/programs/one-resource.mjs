import { Client } from 'petrel';
import { Responses } from 'petrel/resources/responses/responses';

/** What a bundle weighs that has one resource. */
const responses = new Responses(new Client());
const response = await responses.create({ model: 'gpt-4o', input: 'Hello.' });
console.log(response.output_text);
