import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { HEADERS, type PlainSender } from './plain.ts';

/** Sends with the `fetch` of the runtime. */
export function fetchSender(origin: string): PlainSender {
  const send = (path: string, body?: string): Promise<Response> =>
    fetch(
      `${origin}${path}`,
      body === undefined ? { headers: HEADERS } : { method: 'POST', headers: HEADERS, body },
    );
  return {
    text: async (path, body) => (await send(path, body)).text(),
    async bytes(path, body) {
      const response = await send(path, body);
      if (response.body === null) throw new Error('The answer has no body.');
      return response.body;
    },
    async upload(path, file) {
      const body = new FormData();
      body.set('purpose', 'batch');
      body.set('file', await openAsBlob(file), basename(file));
      const { 'content-type': _, ...headers } = HEADERS;
      return (await fetch(`${origin}${path}`, { method: 'POST', headers, body })).text();
    },
  };
}
