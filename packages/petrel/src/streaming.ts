export { Stream } from './core/stream/streaming.ts';
