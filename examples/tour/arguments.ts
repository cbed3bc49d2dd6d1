import { parseArgs } from 'node:util';

/** What the tour is asked to do. */
export interface TourArguments {
  live: boolean;
  /** The only stops to run; empty for all. */
  only: readonly string[];
  help: boolean;
}

/** How the tour is called. */
export const usage = `Usage: npm run demo -- [--live] [--only NAME]...

Runs the examples, one after the other, against an emulator of the API on this machine.

  --live       run against the live API, with the key in OPENAI_API_KEY
  --only NAME  run this example only; may be given more than once
  --help       show this text`;

/**
 * Reads the arguments of the tour.
 *
 * @throws Error, with a message for the reader, for what the tour does not know
 */
export function readArguments(argv: readonly string[], names: readonly string[]): TourArguments {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      live: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
  const unknown = values.only.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new Error(`There is no example "${unknown}". There are: ${names.join(', ')}.`);
  }
  return values;
}
