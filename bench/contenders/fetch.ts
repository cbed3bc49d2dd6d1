import { HEADERS, type PlainSender } from './plain.ts';
import { bytesOfForm } from './plain-form.ts';

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
    async upload(path, form) {
      const headers = { ...HEADERS, ...form.headers };
      const body = bytesOfForm(form);
      const request: RequestInit = { method: 'POST', headers, body, duplex: 'half' };
      return (await fetch(`${origin}${path}`, request)).text();
    },
  };
}
