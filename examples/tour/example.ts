import type { Emulator } from '@petrel/emulator';
import type OpenAI from 'petrel';

/** Shows values the way `console.log` does. */
export type Print = (...values: unknown[]) => void;

/** What each example's file exports. */
export interface Example {
  /** The example. It throws when something is not as it says. */
  run(client: OpenAI, print: Print): Promise<void>;
  /** What there is in the emulator, and what goes wrong in it, when the example begins. */
  prepare?(emulator: Emulator, client: OpenAI): void | Promise<void>;
}

/** An example with its place in the tour. */
export interface Stop extends Example {
  /** The name of its file, without the extension. */
  name: string;
  title: string;
  /** Why the live API cannot show it. Without it, the stop runs live too. */
  emulatorOnly?: string;
}
