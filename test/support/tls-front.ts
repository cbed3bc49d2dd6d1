import { connect } from 'node:net';
import { createServer } from 'node:tls';
import { createAuthority } from '../../packages/petrel/test/certificates.ts';
import { listenOnLoopback } from './loopback-server.ts';

/** A server that speaks TLS in front of a server that does not. */
export interface TlsFront {
  /** `https://127.0.0.1:41234` */
  origin: string;
  /** The certificate authority that clients have to trust. */
  ca: string;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts a server that passes all connections on to a port, which may differ from one to the next. */
export async function openTlsFront(port: number | (() => number)): Promise<TlsFront> {
  const authority = createAuthority();
  const { cert, key } = authority.issue({ name: 'localhost' });
  const server = createServer({ cert, key }, (outside) => {
    const inside = connect(typeof port === 'number' ? port : port(), '127.0.0.1');
    outside.on('error', () => inside.destroy()).pipe(inside);
    inside.on('error', () => outside.destroy()).pipe(outside);
  });
  const { origin, close } = await listenOnLoopback(server, 'https');
  return { origin, ca: authority.cert, [Symbol.asyncDispose]: close };
}
