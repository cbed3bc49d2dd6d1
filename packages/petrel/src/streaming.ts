export type { ServerSentEvent } from './core/stream/sse-decoder.ts';
export { Stream } from './openai/stream.ts';
