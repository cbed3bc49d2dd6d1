import express from 'express';
import { InvalidWebhookSignatureError } from 'petrel';
import { OpenAISync } from 'petrel/sync';

const application = express();
const client = new OpenAISync(); // takes OPENAI_WEBHOOK_SECRET from the environment

application.post('/webhook', express.text({ type: '*/*' }), (request, response) => {
  const body = String(request.body);
  try {
    client.webhooks.verifySignature(body, request.headers);

    // It is verified, so it may be parsed.
    console.log('Verified event:', JSON.parse(body));
    response.send('ok');
  } catch (error) {
    if (!(error instanceof InvalidWebhookSignatureError)) throw error;
    console.log('Invalid signature:', error);
    response.status(400).send('Invalid signature');
  }
});

application.listen(Number(process.env['PORT'] ?? 8000), '127.0.0.1');
