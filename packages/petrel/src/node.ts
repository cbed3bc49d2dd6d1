export { nodeTransport, type NodeTransportOptions } from './platform/node/node-transport.ts';
export type { NodeConnectionOptions } from './platform/node/node-routes.ts';
export type { TlsOptions } from './platform/node/tls-options.ts';
export type { ProxyOption, ProxyOptions } from './platform/proxy-option.ts';
