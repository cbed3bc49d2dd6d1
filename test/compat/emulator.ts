import { createEmulator, type Emulator, type EmulatorOptions } from '@petrel/emulator';

/** Creates an emulator that answers the same requests alike every time: same seed, same time. */
export function createRepeatableEmulator(options: EmulatorOptions = {}): Emulator {
  return createEmulator({ seed: 7, now: () => 1_770_000_000_000, ...options });
}
