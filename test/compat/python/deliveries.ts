import { Webhook } from 'standardwebhooks';

const event = (type: string, id: string): string =>
  JSON.stringify({ id: 'evt_1', object: 'event', created_at: 1_770_000_000, type, data: { id } });

/** What is delivered: three true events of different kinds, a forged one, and one that is old. */
const DELIVERIES: readonly { body: string; forge?: true; age?: number }[] = [
  { body: event('response.completed', 'resp_1') },
  { body: event('response.failed', 'resp_2') },
  { body: event('batch.completed', 'batch_1') },
  { body: event('response.completed', 'resp_3'), forge: true },
  { body: event('response.completed', 'resp_4'), age: 3_600_000 },
];

/** What a receiver answered. */
export type DeliveryAnswer = readonly [status: number, text: string];

/** Delivers webhooks, signed by another implementation; gives the answers. */
export async function deliverAll(url: string, secret: string): Promise<DeliveryAnswer[]> {
  const answers: DeliveryAnswer[] = [];
  for (const { body, forge, age = 0 } of DELIVERIES) {
    const sent = new Date(Date.now() - age);
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': 'wh_1',
        'webhook-timestamp': String(Math.floor(sent.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign('wh_1', sent, body),
      },
      body: forge ? body.replace('resp_', 'forged_') : body,
    });
    answers.push([response.status, await response.text()]);
  }
  return answers;
}
