/** Playing and recording audio with FFmpeg. Node, Bun and Deno only. */
export { playAudio, type PlayAudioOptions } from './platform/node/audio/play-audio.ts';
export { recordAudio, type RecordAudioOptions } from './platform/node/audio/record-audio.ts';
