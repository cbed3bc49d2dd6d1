import { equal, ok, rejects } from './assert.mjs';

const MODEL = { model: 'gpt-realtime' };

export const sockets = {
  async 'a socket'({ client }) {
    const connection = await client().realtime.connect(MODEL);
    equal(await talk(connection), 'Hello.', 'answer');
    await connection.close();
    equal(connection.state, 'closed', 'state');
  },

  async 'a socket with a client secret'({ client }) {
    const session = { type: 'realtime', model: MODEL.model };
    const secret = await client().realtime.clientSecrets.create({ session });
    ok(secret.value.startsWith('ek_'), 'the secret is none');
    const connection = await client({ apiKey: secret.value }).realtime.connect(MODEL);
    equal(await talk(connection), 'Hello.', 'answer');
    await connection.close();
  },

  async 'a socket that is refused'({ OpenAI, client }) {
    const refused = client({ apiKey: 'sk-wrong', maxRetries: 0 });
    // Not every runtime reports the status.
    await rejects((async () => await refused.realtime.connect(MODEL))(), OpenAI.APIError);
  },

  async 'a socket that nobody answers'({ OpenAI, client, closedURL }) {
    const { realtime } = client({ baseURL: closedURL, maxRetries: 0 });
    await rejects((async () => await realtime.connect(MODEL))(), OpenAI.APIConnectionError);
  },

  async 'a socket that is lost'({ OpenAI, client, drop }) {
    const connection = await client().realtime.connect(MODEL);
    equal((await connection.recv()).type, 'session.created', 'first event');
    const reads = Promise.allSettled([drain(connection), connection.recv()]);
    await drop();
    for (const { reason } of await reads) {
      ok(reason instanceof OpenAI.APIConnectionError, `it ended with ${reason}`);
      equal(reason.code, 'socket_closed', 'code');
    }
  },

  async 'a socket of a transport without'({ OpenAI, client }) {
    const send = () => Promise.reject(new Error('nothing is sent'));
    const { realtime } = client({ fetchOptions: undefined, transport: { send } });
    const error = await rejects((async () => await realtime.connect(MODEL))(), OpenAI.OpenAIError);
    equal(error.code, 'configuration', 'code');
  },
};

/** Asks for an answer in text, sends before the connection is open, and resolves to the answer. */
async function talk(connection) {
  const content = [{ type: 'input_text', text: 'Say hello' }];
  connection.session.update({ session: { type: 'realtime', output_modalities: ['text'] } });
  connection.conversation.item.create({ item: { type: 'message', role: 'user', content } });
  connection.response.create();
  let text = '';
  for await (const event of connection) {
    if (event.type === 'error') throw new Error(event.error.message);
    if (event.type === 'response.output_text.delta') text += event.delta;
    if (event.type === 'response.done') break;
  }
  return text;
}

async function drain(connection) {
  for await (const _event of connection);
}
