export { undiciTransport, type UndiciTransportOptions } from './platform/undici.ts';
