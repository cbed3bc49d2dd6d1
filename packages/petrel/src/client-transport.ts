import type { ClientOptions } from './client-options.ts';
import { configurationError } from './client-settings.ts';
import type { ReadVariable } from './core/environment.ts';
import { SharedTransport } from './core/pipeline/shared-transport.ts';
import type { Transport } from './core/pipeline/transport.ts';
import type { Runtime } from './core/runtime.ts';
import { nativeTransport } from './platform/default-platform.ts';
import { fetchTransport } from './platform/fetch.ts';
import { resolveProxies } from './platform/proxy-option.ts';

/** Whether the options say how requests are sent. */
export function choosesTransport(options: ClientOptions): boolean {
  const { transport, fetch, fetchOptions, proxy } = options;
  return [transport, fetch, fetchOptions, proxy].some((option) => option !== undefined);
}

/**
 * The transport that the options ask for, or else that of the runtime. It is loaded at first use;
 * the environment is read now.
 *
 * @throws OpenAIError for options that exclude each other, and for a proxy that cannot be used
 */
export function openTransport(
  options: ClientOptions,
  runtime: Runtime,
  read: ReadVariable,
): SharedTransport {
  const { transport, fetch, fetchOptions, proxy } = options;
  const overFetch = fetch !== undefined || fetchOptions !== undefined;
  if (transport !== undefined) {
    if (overFetch) {
      throw configurationError('Pass either `transport`, or `fetch` and `fetchOptions`.');
    }
    if (proxy !== undefined) {
      throw configurationError('Pass the `proxy` to the `transport`: it makes the connections.');
    }
    return new SharedTransport(() => Promise.resolve(transport));
  }
  const native = nativeTransport;
  if (overFetch || native === undefined || runtime.name !== 'node') {
    if (proxy !== undefined && proxy !== null) throw configurationError(NO_PROXY_OVER_FETCH);
    return new SharedTransport(() => Promise.resolve(fetchTransport({ fetch })));
  }
  const proxies = resolveProxies(proxy, read);
  const proxied = proxy !== undefined && proxy !== null;
  return new SharedTransport(async () => withFetch(await native(proxies), proxied));
}

/** Sends with `fetch` what brings options for it, and everything else with `native`. */
function withFetch(native: Transport, proxied: boolean): Transport {
  let byFetch: Transport | undefined;
  return {
    name: native.name,
    send: (request) => {
      if (request.fetchOptions === undefined) return native.send(request);
      if (proxied) return Promise.reject(configurationError(NO_PROXY_OVER_FETCH));
      byFetch ??= fetchTransport();
      return byFetch.send(request);
    },
    close: async () => {
      await Promise.all([native.close(), byFetch?.close()]);
    },
  };
}

const NO_PROXY_OVER_FETCH =
  'The `proxy` option works where requests are sent by Node’s own `http`, not with `fetch`. Set ' +
  'the proxy as your `fetch` or your runtime has it, or leave `fetch` and `fetchOptions` out.';
