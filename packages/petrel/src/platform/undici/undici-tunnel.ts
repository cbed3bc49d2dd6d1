import type { Socket } from 'node:net';
import type { buildConnector } from 'undici';
import { timeoutError } from '../../core/abort/abort-errors.ts';
import { startTimer } from '../../core/abort/timer.ts';
import { openTunnel, tunnelTarget, type TunnelOptions } from '../node/tunnel.ts';

/**
 * Makes connections for undici through a proxy, each within `timeout` milliseconds. `secure` speaks
 * TLS with the host, inside the tunnel.
 *
 * undici connects anew, without an end, after an error of the code `UND_ERR_SOCKET`, which its own
 * `ProxyAgent` reports for a proxy that closes: no error that is passed on here has that code.
 */
export function throughTunnel(
  tunnel: TunnelOptions,
  secure: buildConnector.connector,
  timeout: number,
): buildConnector.connector {
  return (options, connected) => {
    const { hostname, port, protocol } = options;
    open(tunnel, tunnelTarget(hostname, port, protocol), timeout).then(
      (httpSocket) => {
        if (protocol !== 'https:') return connected(null, httpSocket.setNoDelay(true));
        const secured = once(connected);
        httpSocket.once('close', () => secured(closedEarly(), null));
        return secure({ ...options, httpSocket }, secured);
      },
      (error: unknown) =>
        connected(error instanceof Error ? error : new Error(String(error)), null),
    );
  };
}

async function open(tunnel: TunnelOptions, target: string, timeout: number): Promise<Socket> {
  const stop = new AbortController();
  const timer = startTimer(timeout, () => stop.abort(timeoutError('connect', timeout)));
  try {
    return await openTunnel(tunnel, target, stop.signal);
  } finally {
    clearTimeout(timer);
  }
}

function once(callback: buildConnector.Callback): buildConnector.Callback {
  let called = false;
  return (...result) => {
    if (called) return;
    called = true;
    callback(...result);
  };
}

function closedEarly(): Error {
  return new Error('The connection was closed before it was secure.');
}
