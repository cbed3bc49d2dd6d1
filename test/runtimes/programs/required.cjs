const OpenAI = require('petrel');
const { APIError } = require('petrel/error');
const { Responses } = require('petrel/resources/responses');

const client = new OpenAI({ apiKey: 'none' });
if (OpenAI.default !== OpenAI || !(client.responses instanceof Responses)) {
  throw new Error('What is required is not the class.');
}
module.exports = { OpenAI, APIError, Responses };
