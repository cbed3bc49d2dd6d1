export { Stream } from './core/streaming.ts';
