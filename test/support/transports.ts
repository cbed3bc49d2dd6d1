import type { Transport } from 'petrel';
import { Agent } from 'undici';
import { nodeFetchTransport } from '../../packages/petrel/src/platform/node/node-fetch-transport.ts';
import { nodeTransport } from '../../packages/petrel/src/platform/node/node-transport.ts';
import { undiciTransport } from '../../packages/petrel/src/platform/undici/undici-transport.ts';

/** The name of a transport. */
export type TransportName = 'node' | 'fetch' | 'undici';

/** Every transport. */
export const TRANSPORT_NAMES: readonly TransportName[] = ['node', 'fetch', 'undici'];

/** Creates a transport; with `ca`, one that trusts this certificate authority too. */
export function openTransport(name: TransportName, ca?: string): Transport {
  switch (name) {
    case 'node':
      return ca === undefined ? nodeTransport() : nodeTransport({ tls: { ca } });
    case 'fetch':
      return ca === undefined
        ? nodeFetchTransport()
        : nodeFetchTransport({ fetchOptions: { dispatcher: new Agent({ connect: { ca } }) } });
    case 'undici':
      return ca === undefined ? undiciTransport() : undiciTransport({ tls: { ca } });
  }
}
