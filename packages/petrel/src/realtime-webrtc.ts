export * from './realtime/webrtc/realtime-webrtc.ts';
