import { readArguments, usage, type TourArguments } from './arguments.ts';
import type { Stop } from './example.ts';
import { paintFor, reportStop, summarize } from './report.ts';
import { runStop, type StopResult } from './run-stop.ts';
import { openEmulator, openLive } from './venue.ts';

/** What the tour needs of the process it runs in. */
export interface Surroundings {
  environment: Readonly<Record<string, string | undefined>>;
  /** Takes text for the reader. */
  write: (text: string) => void;
  /** Takes text about wrong use. */
  complain: (text: string) => void;
  /** Whether `write` leads to a terminal. */
  terminal: boolean;
  /** Milliseconds a stop may take. Default 10,000; live 60,000. */
  timeLimit?: number;
}

/**
 * Runs the stops one after the other and reports each.
 *
 * @returns the exit code: 0 when all went well, 1 when a stop failed, 2 for wrong use
 */
export async function takeTour(
  stops: readonly Stop[],
  argv: readonly string[],
  surroundings: Surroundings,
): Promise<0 | 1 | 2> {
  const { write, complain, environment } = surroundings;
  let wanted: TourArguments;
  try {
    wanted = readArguments(
      argv,
      stops.map(({ name }) => name),
    );
  } catch (error) {
    complain(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
    return 2;
  }
  if (wanted.help) {
    write(`${usage}\n`);
    return 0;
  }
  if (wanted.live && !environment.OPENAI_API_KEY) {
    complain('The live tour needs a key: set the environment variable OPENAI_API_KEY.\n');
    return 2;
  }
  const chosen = stops.filter(({ name }) => wanted.only.length === 0 || wanted.only.includes(name));
  const results = await runAll(chosen, wanted.live, surroundings);
  write(`${summarize(results)}\n`);
  return results.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
}

async function runAll(
  stops: readonly Stop[],
  live: boolean,
  { write, terminal, timeLimit = live ? 60_000 : 10_000 }: Surroundings,
): Promise<StopResult[]> {
  const openVenue = live ? openLive : openEmulator;
  const paint = paintFor(terminal);
  const results: StopResult[] = [];
  write(live ? 'Against the live API\n\n' : 'Against an emulator on 127.0.0.1\n\n');
  for (const stop of stops) {
    const result = await runStop(stop, { openVenue, live, timeLimit });
    results.push(result);
    write(`${reportStop(result, results.length, paint)}\n`);
  }
  return results;
}
