import http from 'node:http';
import { OpenAI, type Transport } from 'petrel';
import { nodeTransport } from 'petrel/node';
import { undiciTransport } from 'petrel/undici';
import { clearEnvironment } from '../../support/clear-environment.ts';

clearEnvironment();

/**
 * Calls that take longer than the five minutes after which some clients of HTTP give up: the head of
 * the answer, the rest of a body, the next event of a stream. `fetch` itself is there to show that
 * the wait is long enough to tell.
 */
const SILENCE = Number(process.env['SILENCE'] ?? 310_000);
const LIMIT = 600_000;

const TRANSPORTS: readonly [name: string, transport: Transport | undefined][] = [
  ['node', nodeTransport()],
  ['undici', undiciTransport()],
  ['fetch', undefined],
];

type Ask = (client: OpenAI) => Promise<unknown>;

const CALLS: readonly [name: string, ask: Ask][] = [
  ['head', (client) => client.get('/head')],
  ['body', (client) => client.get('/body')],
  ['stream', readStream],
];

process.exitCode = (await judgeAll()) === 0 ? 0 : 1;

async function judgeAll(): Promise<number> {
  const { server, origin } = await serve();
  console.log(`Each answer is silent for ${SILENCE / 1_000} s.\n`);
  printRow('transport', 'silence before', 'seconds', 'result');
  const rows = TRANSPORTS.flatMap(([name, transport]) => {
    const client = new OpenAI({
      apiKey: 'sk-none',
      baseURL: origin,
      timeout: LIMIT,
      maxRetries: 0,
      ...(transport === undefined ? { fetchOptions: {} } : { transport }),
    });
    return CALLS.map(([what, ask]) => judge(name, what, 'fulfilled', () => ask(client)));
  });
  if (SILENCE > 300_000) {
    const plain = async (): Promise<unknown> => (await fetch(`${origin}/head`)).json();
    rows.push(judge('fetch by itself', 'head', 'rejected', plain));
  }
  const failed = (await Promise.all(rows)).filter((passed) => !passed).length;
  server.close();
  server.closeAllConnections();
  console.log(`\n${rows.length - failed} passed, ${failed} failed`);
  return failed;
}

async function judge(
  transport: string,
  what: string,
  expected: 'fulfilled' | 'rejected',
  ask: () => Promise<unknown>,
): Promise<boolean> {
  const started = performance.now();
  const [result] = await Promise.allSettled([ask()]);
  const seconds = (performance.now() - started) / 1_000;
  const passed = result.status === expected && seconds * 1_000 >= Math.min(SILENCE, 300_000) - 50;
  const told = result.status === 'fulfilled' ? 'answered' : String(result.reason);
  printRow(transport, what, seconds.toFixed(1), passed ? told : `${told}  NOT AS EXPECTED`);
  return passed;
}

async function readStream(client: OpenAI): Promise<void> {
  const stream = await client.chat.completions.create({ model: 'm', messages: [], stream: true });
  let text = '';
  for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
  if (text !== 'ab') throw new Error(`The stream said "${text}".`);
}

async function serve(): Promise<{ server: http.Server; origin: string }> {
  const server = http.createServer((request, response) => {
    request.resume();
    answer(request.url ?? '', response);
  });
  server.requestTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { server, origin: `http://127.0.0.1:${address.port}` };
}

function answer(path: string, response: http.ServerResponse): void {
  const isStream = path === '/chat/completions';
  response.setHeader('content-type', isStream ? 'text/event-stream' : 'application/json');
  if (isStream) response.write(event('a'));
  if (path === '/body') response.write('{');
  setTimeout(() => {
    if (isStream) response.end(`${event('b')}data: [DONE]\n\n`);
    else response.end(path === '/body' ? '}' : '{}');
  }, SILENCE);
}

function event(content: string): string {
  return `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`;
}

function printRow(...cells: string[]): void {
  const [transport = '', what = '', seconds = '', result = ''] = cells;
  console.log(`${transport.padEnd(16)} ${what.padEnd(15)} ${seconds.padStart(8)}  ${result}`);
}
