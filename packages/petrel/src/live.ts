export * from './helpers/live/transcript-grouper.ts';
