import { equal, rejects } from './assert.mjs';

const SECRET = 'whsec_c2VjcmV0IG9mIHRoZSBzdWl0ZQ==';
const body = JSON.stringify({
  id: 'evt_1',
  object: 'event',
  created_at: 1,
  type: 'response.completed',
  data: { id: 'resp_1' },
});

export const webhooks = {
  async 'a webhook'({ client }) {
    const event = await client().webhooks.unwrap(body, await signed(body), SECRET);
    equal([event.type, event.data.id], ['response.completed', 'resp_1'], 'event');
  },

  async 'a forged webhook'({ OpenAI, client }) {
    const headers = await signed(`${body} `);
    const unwrapped = client().webhooks.unwrap(body, headers, SECRET);
    await rejects(unwrapped, OpenAI.InvalidWebhookSignatureError);
  },
};

async function signed(text) {
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey(
    'raw',
    encoder.encode('secret of the suite'),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const data = encoder.encode(`msg_1.${timestamp}.${text}`);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, data));
  return {
    'webhook-id': 'msg_1',
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${btoa(String.fromCharCode(...signature))}`,
  };
}
