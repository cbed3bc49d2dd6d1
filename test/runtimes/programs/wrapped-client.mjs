// Calls through one package that wraps a client of `openai`, or patches its classes, to trace it; each in
// a process of its own, as what is patched would stay. It prints the names of the checks that passed.
import { createEmulator } from '@petrel/emulator';
import OpenAI from 'petrel';

const [name] = process.argv.slice(2);
const emulator = createEmulator();
const key = emulator.apiKey;

/** What people do with the package: a client in, one that is traced out. */
const WRAPPERS = {
  langsmith: async () => (await import('langsmith/wrappers')).wrapOpenAI,
  langfuse: async () => (await import('langfuse')).observeOpenAI,
  '@langfuse/openai': async () => (await import('@langfuse/openai')).observeOpenAI,
  '@sentry/node': async () => {
    const sentry = await import('@sentry/node');
    sentry.init({ tracesSampleRate: 1 });
    return sentry.instrumentOpenAiClient;
  },
  traceloop: async () => {
    const { OpenAIInstrumentation } = await import('@traceloop/instrumentation-openai');
    const sdk = await import('@opentelemetry/sdk-trace-base');
    const exporter = new sdk.InMemorySpanExporter();
    const processor = new sdk.SimpleSpanProcessor(exporter);
    const instrumentation = new OpenAIInstrumentation();
    instrumentation.setTracerProvider(new sdk.BasicTracerProvider({ spanProcessors: [processor] }));
    instrumentation.manuallyInstrument(OpenAI);
    CHECKS['the spans of the calls'] = async () => {
      const names = exporter.getFinishedSpans().map((span) => span.name);
      ok(names.length >= 4, `spans: ${names.join(', ')}`);
    };
    return (client) => client;
  },
};

const messages = [{ role: 'user', content: 'Say hello.' }];
const chat = { model: 'gpt-4o', messages };
const respond = { model: 'gpt-4o', input: 'Say hello.' };

const CHECKS = {
  'a chat completion': async (client) => {
    const { choices } = await client.chat.completions.create(chat);
    ok(choices[0].message.content.length > 0, 'no content');
  },
  'a stream of chunks': async (client) => {
    const stream = await client.chat.completions.create({ ...chat, stream: true });
    ok((await lengthOf(stream)) > 1, 'no chunks');
  },
  'a response': async (client) => {
    const response = await client.responses.create(respond);
    ok(response.output_text.length > 0, 'no text');
    ok({ ...response }.output_text === response.output_text, 'no text in a copy');
  },
  'a stream of events': async (client) => {
    const stream = await client.responses.create({ ...respond, stream: true });
    ok((await lengthOf(stream)) > 1, 'no events');
  },
  embeddings: async (client) => {
    const { data } = await client.embeddings.create({
      model: 'text-embedding-3-small',
      input: 'a',
    });
    ok(typeof data[0].embedding[0] === 'number', 'no numbers');
  },
  'a list': async (client) => ok((await lengthOf(client.models.list())) > 0, 'no models'),
  'an error': async (client) => {
    const error = await client.chat.completions.create({ model: 1 }).catch((reason) => reason);
    ok(error instanceof OpenAI.BadRequestError, `no BadRequestError: ${error}`);
    ok(String(error).startsWith('BadRequestError: 400 '), `as text: ${error}`);
    ok(!JSON.stringify(error).includes(key), 'the key in an error');
  },
};

async function lengthOf(items) {
  let length = 0;
  for await (const _ of items) length += 1;
  return length;
}

function ok(condition, text) {
  if (!condition) throw new Error(text);
}

const wrap = await WRAPPERS[name]();
const client = wrap(new OpenAI({ apiKey: key, fetch: emulator.fetch, maxRetries: 0 }));
const results = [];
for (const [check, run] of Object.entries(CHECKS)) {
  const error = await run(client).then(
    () => null,
    (reason) => `${reason.stack}\n${reason.cause?.stack ?? ''}`,
  );
  results.push({ name: check, error });
}
process.stdout.write(JSON.stringify({ transport: name, results }), () => process.exit());
