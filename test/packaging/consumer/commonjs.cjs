const OpenAI = require('petrel'); // The class, with every other export as a property.
const { fromPath, NotFoundError } = require('petrel');
const { createEmulator } = require('@petrel/emulator');

async function main() {
  const emulator = createEmulator();
  const client = new OpenAI({ apiKey: emulator.apiKey, fetch: emulator.fetch });
  const file = await client.files.create({ file: fromPath(__filename), purpose: 'user_data' });
  console.log(file.filename);
  try {
    await client.models.retrieve('no-such-model');
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    console.log(error.status);
  }
}
void main();
