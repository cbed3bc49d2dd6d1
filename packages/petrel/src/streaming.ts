export type { ServerSentEvent } from './core/stream/sse-decoder.ts';
export { Stream } from './core/stream/streaming.ts';
