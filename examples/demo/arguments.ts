import { parseArgs } from 'node:util';

/** The arguments of the demo. */
export interface DemoArguments {
  live: boolean;
  /** The only examples to run; empty for all. */
  only: readonly string[];
  help: boolean;
}

/** The usage of the demo. */
export const usage = `Usage: npm run demo -- [--live] [--only NAME]...

Runs the examples, one after the other, against an emulator of the API on this machine.

  --live       run against the live API, with the key in OPENAI_API_KEY
  --only NAME  run this example only; may be given more than once
  --help       show this text`;

/**
 * Reads the arguments of the demo.
 *
 * @throws Error, with a message for the user, for unknown arguments
 */
export function readArguments(argv: readonly string[], names: readonly string[]): DemoArguments {
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
