export * from './realtime/webrtc/live-webrtc.ts';
