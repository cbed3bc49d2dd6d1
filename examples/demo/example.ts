import type { Emulator } from '@petrel/emulator';
import type OpenAI from 'petrel';

/** Prints values like `console.log`. */
export type Print = (...values: unknown[]) => void;

/** The exports of each example's file. */
export interface Example {
  /** The example. Throws when something is not as expected. */
  run(client: OpenAI, print: Print): Promise<void>;
  /** Prepares the emulator: its data, and the faults it injects. */
  prepare?(emulator: Emulator, client: OpenAI): void | Promise<void>;
}

/** An example with its place in the demo. */
export interface ListedExample extends Example {
  /** The name of its file, without the extension. */
  name: string;
  title: string;
  /** Why the live API cannot show it. Without it, the example runs live too. */
  emulatorOnly?: string;
}
