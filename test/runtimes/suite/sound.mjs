import { pause } from './assert.mjs';

/** A track with a tone. */
export function tone() {
  const context = new AudioContext();
  const oscillator = context.createOscillator();
  const output = context.createMediaStreamDestination();
  oscillator.connect(output);
  oscillator.start();
  return output.stream.getAudioTracks()[0];
}

/** Plays what arrives over a connection, and resolves when it is not silence. */
export async function hears(peer) {
  const player = new Audio();
  player.srcObject = new MediaStream(peer.getReceivers().map(({ track }) => track));
  await player.play();
  for (;;) {
    for (const { type, kind, totalAudioEnergy } of (await peer.getStats()).values()) {
      if (type === 'inbound-rtp' && kind === 'audio' && totalAudioEnergy > 0) return;
    }
    await pause(50);
  }
}
