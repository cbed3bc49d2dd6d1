import type { Transport } from 'petrel';
import { Agent } from 'undici';
import { nodeFetchTransport } from '../../packages/petrel/src/platform/node-fetch-transport.ts';
import { nodeTransport } from '../../packages/petrel/src/platform/node.ts';
import { undiciTransport } from '../../packages/petrel/src/platform/undici.ts';
import type { TransportName } from './fault.ts';

/** Every transport there is. */
export const TRANSPORT_NAMES: readonly TransportName[] = ['node', 'fetch', 'undici'];

/** A transport that trusts the authority `ca` too, where there is one. */
export function openTransport(name: TransportName, ca: string | undefined): Transport {
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
