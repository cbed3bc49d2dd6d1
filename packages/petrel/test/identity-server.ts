import type http from 'node:http';
import https from 'node:https';
import { TLSSocket } from 'node:tls';
import { createAuthority, type Authority } from './certificates.ts';
import { json, listen } from './loopback.ts';
import { serveProxy } from './proxy.ts';

/** The authority of {@link serveIdentity} and of its clients. */
export const authority: Authority = createAuthority();

/** A request, and the name in the certificate of who sent it. */
interface SeenCall {
  url: string;
  peer: string | string[] | undefined;
  authorization: string | undefined;
  body: unknown;
}

/** What is answered to the `nth` request, from 1; null where the response is written already, or never. */
interface IdentityAnswers {
  /** Members of the token response. */
  token?: (nth: number, response: http.ServerResponse) => object | null;
  /** The status of the API. */
  api?: (nth: number, response: http.ServerResponse) => number | null;
  /** Whether clients have to present a certificate. Default: true. */
  isMutual?: boolean;
}

/** The servers of {@link serveIdentity}. */
interface IdentityServers {
  /** Finds both under their names. */
  proxy: { url: string; mode: 'http-connect' };
  exchanges: SeenCall[];
  calls: SeenCall[];
}

const HOSTS = ['auth.openai.com', 'api.openai.com', 'mtls.auth.openai.com', 'mtls.api.openai.com'];

/** The token endpoint and the API under their own names, over TLS. */
export async function serveIdentity(answers: IdentityAnswers = {}): Promise<IdentityServers> {
  const { token = () => ({}), api = () => 200, isMutual = true } = answers;
  const [exchanges, calls]: [SeenCall[], SeenCall[]] = [[], []];
  const tls = { ...authority.issue({ name: 'openai', hosts: HOSTS }), ca: authority.cert };
  const checks = { requestCert: isMutual, rejectUnauthorized: isMutual };
  const server = https.createServer({ ...tls, ...checks }, async (request, response) => {
    const seen = await seenCall(request);
    if (request.headers.host?.includes('auth.') === true) {
      const nth = exchanges.push(seen);
      const answer = token(nth, response);
      const whole = { access_token: `at-${nth}`, token_type: 'Bearer', expires_in: 3_600 };
      if (answer !== null) json(response, { ...whole, ...answer });
    } else {
      const status = api(calls.push(seen), response);
      if (status !== null) json(response, { data: [] }, status);
    }
  });
  const { origin } = await listen(server, 'https');
  const proxy = await serveProxy({ port: Number(new URL(origin).port) });
  return { proxy: { url: proxy.origin, mode: 'http-connect' }, exchanges, calls };
}

async function seenCall(request: http.IncomingMessage): Promise<SeenCall> {
  const { socket, headers } = request;
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return {
    url: `https://${headers.host}${request.url}`,
    peer: socket instanceof TLSSocket ? socket.getPeerCertificate().subject?.CN : undefined,
    authorization: headers.authorization,
    body: text === '' ? undefined : JSON.parse(text),
  };
}
