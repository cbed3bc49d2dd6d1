import { createHmac } from 'node:crypto';
import type OpenAI from 'petrel';
import { InvalidWebhookSignatureError } from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

// By default the client takes it from the environment: OPENAI_WEBHOOK_SECRET.
const webhookSecret = `whsec_${Buffer.from('the secret of this example').toString('base64')}`;

/** Webhooks: verify the signature of a delivery and read its event. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const receiver = client.withOptions({ webhookSecret });
  const request = signedRequest();
  const body = await request.text();

  // The body as it came: text or bytes, not parsed.
  const event = await receiver.webhooks.unwrap(body, request.headers);
  switch (event.type) {
    case 'response.completed':
      print('Response completed:', event.data.id);
      break;
    case 'response.failed':
      print('Response failed:', event.data.id);
      break;
    default:
      print('Another event:', event.type);
  }

  // Only the signature; the rest is up to you.
  await receiver.webhooks.verifySignature(body, request.headers);
  print('Verified:', Object.keys(JSON.parse(body)).join(', '));

  try {
    await receiver.webhooks.unwrap(body.replace('resp_', 'forged_'), request.headers);
    throw new Error('A forged delivery must not pass.');
  } catch (error) {
    if (!(error instanceof InvalidWebhookSignatureError)) throw error;
    print('Refused:', error.message);
  }
}

/** A request as the API sends it to a webhook's URL. */
function signedRequest(): Request {
  const body = JSON.stringify({
    id: 'evt_123',
    object: 'event',
    created_at: Math.floor(Date.now() / 1000),
    type: 'response.completed',
    data: { id: 'resp_123' },
  });
  const id = 'wh_123';
  const timestamp = String(Math.floor(Date.now() / 1000));
  const key = Buffer.from(webhookSecret.slice('whsec_'.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return new Request('https://example.com/webhook', {
    method: 'POST',
    body,
    headers: {
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signature}`,
    },
  });
}

await runDirectly(import.meta.url, { run });
