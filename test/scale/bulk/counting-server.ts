import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that answers chat completions at once, and counts how often each row arrived. */
export interface CountingServer {
  url: string;
  /** How often each row arrived, by its index. */
  arrivals: Uint8Array;
  close(): void;
}

const ANSWER = JSON.stringify({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 0,
  model: 'gpt-4o',
  choices: [
    {
      index: 0,
      message: { role: 'assistant', content: 'Yes.', refusal: null },
      finish_reason: 'stop',
    },
  ],
  usage: { prompt_tokens: 10, completion_tokens: 2, total_tokens: 12 },
});

export async function startCountingServer(rows: number): Promise<CountingServer> {
  const arrivals = new Uint8Array(rows);
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      const [, index = '0'] = /"Row (\d+)"/.exec(body) ?? [];
      arrivals[Number(index)] = (arrivals[Number(index)] ?? 0) + 1;
      response.setHeader('content-type', 'application/json');
      response.end(ANSWER);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    arrivals,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
