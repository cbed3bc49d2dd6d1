import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { createServer } from 'node:tls';
import { createAuthority } from '../../../petrel/test/certificates.ts';

/** A server that speaks TLS in front of a server that does not. */
export interface TlsFront {
  /** `https://localhost:41234/v1` */
  url: string;
  /** The certificate authority that clients have to trust. */
  ca: string;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts a server that passes all connections on to a port. */
export async function openTlsFront(port: number): Promise<TlsFront> {
  const authority = createAuthority();
  const { cert, key } = authority.issue({ name: 'localhost' });
  const server = createServer({ cert, key }, (outside) => {
    const inside = connect(port, '127.0.0.1');
    outside.on('error', () => inside.destroy()).pipe(inside);
    inside.on('error', () => outside.destroy()).pipe(outside);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  return {
    url: `https://localhost:${address.port}/v1`,
    ca: authority.cert,
    async [Symbol.asyncDispose]() {
      server.close();
      await once(server, 'close');
    },
  };
}
