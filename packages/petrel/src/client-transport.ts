import type { ClientOptions } from './client-options.ts';
import { configurationError } from './core/errors/configuration-error.ts';
import type { ReadVariable } from './core/read-variable.ts';
import { SharedTransport } from './core/client/shared-transport.ts';
import { needsFetch } from './core/call/fetch-options.ts';
import type { Runtime } from './core/runtime.ts';
import { nativeTransport, openFetch } from './platform/default-platform.ts';
import { proxyOverFetch } from './platform/proxy-errors.ts';

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
  const overFetch = fetch !== undefined || needsFetch(fetchOptions);
  if (transport !== undefined) {
    if (overFetch) {
      throw configurationError('Pass either `transport`, or `fetch` and `fetchOptions`.');
    }
    if (proxy !== undefined) {
      throw configurationError('Pass the `proxy` to the `transport`: it makes the connections.');
    }
    return new SharedTransport(() => Promise.resolve(transport), true);
  }
  if (!overFetch && nativeTransport !== undefined && runtime.name === 'node') {
    return new SharedTransport(nativeTransport(proxy, read));
  }
  if (proxy !== undefined && proxy !== null) throw proxyOverFetch();
  return new SharedTransport(() => openFetch({ fetch }));
}
