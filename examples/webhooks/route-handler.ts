import { InvalidWebhookSignatureError, replayGuard, Webhooks } from 'petrel/webhooks';

// The secret is that of the environment: OPENAI_WEBHOOK_SECRET.
const webhooks = new Webhooks({ seen: replayGuard() });

export async function POST(request: Request): Promise<Response> {
  try {
    const event = await webhooks.unwrap(await request.text(), request.headers);
    if (event.type === 'response.completed') console.log('Completed:', event.data.id);
    return new Response(null, { status: 204 });
  } catch (error) {
    if (!(error instanceof InvalidWebhookSignatureError)) throw error;
    return new Response(null, { status: error.code === 'webhook_replayed' ? 204 : 400 });
  }
}
