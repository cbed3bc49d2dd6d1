import { OpenAISync } from 'petrel/sync';

const client = new OpenAISync();

try {
  client.fineTuning.jobs.create({
    model: 'gpt-4o',
    training_file: 'file-abc123',
  });
} catch (error) {
  if (error instanceof OpenAISync.APIConnectionError) {
    console.log('The server could not be reached');
    console.log(error.cause); // what the transport threw
  } else if (error instanceof OpenAISync.RateLimitError) {
    console.log('Status 429: we should back off a bit.');
  } else if (error instanceof OpenAISync.APIStatusError) {
    console.log('Another status than 200');
    console.log(error.status);
    console.log(error.response);
  } else {
    throw error;
  }
}
