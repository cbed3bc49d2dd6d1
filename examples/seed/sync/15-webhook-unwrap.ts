import express from 'express';
import { InvalidWebhookSignatureError } from 'petrel';
import { OpenAISync } from 'petrel/sync';

const application = express();
const client = new OpenAISync(); // takes OPENAI_WEBHOOK_SECRET from the environment

// The body as it came, not parsed.
application.post('/webhook', express.raw({ type: '*/*' }), (request, response) => {
  try {
    const event = client.webhooks.unwrap(request.body, request.headers);

    if (event.type === 'response.completed') {
      console.log('Response completed:', event.data);
    } else if (event.type === 'response.failed') {
      console.log('Response failed:', event.data);
    } else {
      console.log('Another event:', event.type);
    }
    response.send('ok');
  } catch (error) {
    if (!(error instanceof InvalidWebhookSignatureError)) throw error;
    console.log('Invalid signature:', error);
    response.status(400).send('Invalid signature');
  }
});

application.listen(Number(process.env['PORT'] ?? 8000), '127.0.0.1');
