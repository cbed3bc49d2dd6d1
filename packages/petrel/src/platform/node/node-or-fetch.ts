import { needsFetch } from '../../core/call/fetch-options.ts';
import type { Transport } from '../../core/call/transport.ts';
import { openNodeTransport } from './node-transport.ts';
import { proxyOverFetch } from '../proxy-errors.ts';
import type { ProxySettings } from '../proxy-option.ts';

/**
 * Sends with `fetch` what brings options for it, and everything else with the `http` of Node.
 *
 * @param proxied whether the proxies were given explicitly, so that no request may bypass them
 * @param openFetch called at the first request that brings options
 */
export function nodeOrFetch(
  proxies: ProxySettings,
  proxied: boolean,
  openFetch: () => Promise<Transport>,
): Transport {
  const native = openNodeTransport({}, proxies);
  let byFetch: Promise<Transport> | undefined;
  return {
    name: native.name,
    send: (request) => {
      if (!needsFetch(request.fetchOptions)) return native.send(request);
      if (proxied) return Promise.reject(proxyOverFetch());
      byFetch ??= openFetch();
      return byFetch.then((transport) => transport.send(request));
    },
    openSocket: (request, options) => native.openSocket(request, options),
    close: async () => {
      const transport = await byFetch;
      await Promise.all([native.close(), transport?.close()]);
    },
  };
}
