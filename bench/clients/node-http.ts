import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { HEADERS, type PlainSender } from './plain.ts';
import { formOf } from './plain-form.ts';

/** Sends with `node:http` and a keep-alive agent. */
export function nodeHttpSender(origin: string): PlainSender {
  const agent = new http.Agent({ keepAlive: true });
  const send = (
    path: string,
    options: RequestOptions,
    write: (request: ClientRequest) => unknown,
  ): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const request = http.request(`${origin}${path}`, { agent, ...options }, resolve);
      request.on('error', reject);
      write(request);
    });
  const ask = (path: string, body?: string): Promise<IncomingMessage> => {
    const method = body === undefined ? 'GET' : 'POST';
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const headers = { ...HEADERS, ...length };
    return send(path, { method, headers }, (request) => request.end(body));
  };
  return {
    text: async (path, body) => collect(await ask(path, body)),
    bytes: ask,
    async upload(path, source) {
      const { headers, head, file, tail } = formOf(source);
      const options = { method: 'POST', headers: { ...HEADERS, ...headers } };
      const reply = await send(path, options, (request) => {
        request.write(head);
        file.on('end', () => request.end(tail)).pipe(request, { end: false });
      });
      return collect(reply);
    },
  };
}

/** The text of an answer, by events: several times cheaper than iterating over it. */
function collect(response: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () => resolve(Buffer.concat(chunks).toString()));
    response.on('error', reject);
  });
}
