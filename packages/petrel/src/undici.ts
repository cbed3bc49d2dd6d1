export {
  undiciTransport,
  type UndiciTransportOptions,
} from './platform/undici/undici-transport.ts';
export type { UndiciConnectionOptions } from './platform/undici/undici-dispatchers.ts';
export type { TlsOptions } from './platform/node/tls-options.ts';
export type { ProxyOption, ProxyOptions } from './platform/proxy-option.ts';
