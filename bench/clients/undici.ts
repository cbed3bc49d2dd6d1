import { Readable } from 'node:stream';
import { Agent, request } from 'undici';
import { HEADERS, type PlainSender } from './plain.ts';
import { bytesOfForm, formOf } from './plain-form.ts';

/** Sends with `undici.request`. */
export function undiciSender(origin: string): PlainSender {
  const dispatcher = new Agent();
  const send = (path: string, body?: string): ReturnType<typeof request> =>
    request(`${origin}${path}`, {
      dispatcher,
      headers: HEADERS,
      ...(body === undefined ? {} : { method: 'POST', body }),
    });
  return {
    text: async (path, body) => (await send(path, body)).body.text(),
    bytes: async (path, body) => (await send(path, body)).body,
    async upload(path, file) {
      const form = formOf(file);
      const headers = { ...HEADERS, ...form.headers };
      const body = Readable.from(bytesOfForm(form));
      const reply = await request(`${origin}${path}`, {
        dispatcher,
        method: 'POST',
        headers,
        body,
      });
      return reply.body.text();
    },
  };
}
