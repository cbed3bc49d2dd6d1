import http from 'node:http';
import { OpenAI } from 'petrel';
import { listenOnLoopback, type LoopbackServer } from '../../support/loopback-server.ts';
import { printTotal } from '../../support/print-total.ts';
import { formatRow } from '../../support/table.ts';
import { openTransport, TRANSPORT_NAMES } from '../../support/transports.ts';
import { clearEnvironment } from '../../support/clear-environment.ts';

clearEnvironment();

/**
 * Calls that take longer than the five minutes after which some clients of HTTP give up: the head of
 * the answer, the rest of a body, the next event of a stream. `fetch` itself is there to show that
 * the wait is long enough.
 */
const SILENCE = Number(process.env['SILENCE'] ?? 310_000);
const LIMIT = 600_000;

type MakeCall = (client: OpenAI) => Promise<unknown>;

const CALLS: readonly [name: string, makeCall: MakeCall][] = [
  ['head', (client) => client.get('/head')],
  ['body', (client) => client.get('/body')],
  ['stream', readStream],
];

process.exitCode = await checkAll();

async function checkAll(): Promise<number> {
  const { origin, close } = await serve();
  console.log(`Each answer is silent for ${SILENCE / 1_000} s.\n`);
  printRow('transport', 'silence before', 'seconds', 'result');
  const rows = TRANSPORT_NAMES.flatMap((name) => {
    const client = new OpenAI({
      apiKey: 'sk-none',
      baseURL: origin,
      timeout: LIMIT,
      maxRetries: 0,
      transport: openTransport(name),
    });
    return CALLS.map(([what, makeCall]) => check(name, what, 'fulfilled', () => makeCall(client)));
  });
  if (SILENCE > 300_000) {
    const plain = async (): Promise<unknown> => (await fetch(`${origin}/head`)).json();
    rows.push(check('fetch by itself', 'head', 'rejected', plain));
  }
  const failed = (await Promise.all(rows)).filter((passed) => !passed).length;
  await close();
  console.log('');
  return printTotal(rows.length - failed, failed);
}

async function check(
  transport: string,
  what: string,
  expected: 'fulfilled' | 'rejected',
  makeCall: () => Promise<unknown>,
): Promise<boolean> {
  const started = performance.now();
  const [result] = await Promise.allSettled([makeCall()]);
  const seconds = (performance.now() - started) / 1_000;
  const passed = result.status === expected && seconds * 1_000 >= Math.min(SILENCE, 300_000) - 50;
  const outcome = result.status === 'fulfilled' ? 'answered' : String(result.reason);
  printRow(transport, what, seconds.toFixed(1), passed ? outcome : `${outcome}  NOT AS EXPECTED`);
  return passed;
}

async function readStream(client: OpenAI): Promise<void> {
  const stream = await client.chat.completions.create({ model: 'm', messages: [], stream: true });
  let text = '';
  for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
  if (text !== 'ab') throw new Error(`The stream had "${text}".`);
}

function serve(): Promise<LoopbackServer> {
  const server = http.createServer((request, response) => {
    request.resume();
    answer(request.url ?? '', response);
  });
  server.requestTimeout = 0;
  return listenOnLoopback(server);
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
  console.log(formatRow(cells, [16, 15, -8, 0]));
}
