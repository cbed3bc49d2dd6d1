import { readArguments, usage, type DemoArguments } from './arguments.ts';
import type { ListedExample } from './example.ts';
import { paintFor, reportExample, summarize } from './report.ts';
import { runExample, type ExampleResult } from './run-example.ts';
import { openEmulator, openLive } from './session.ts';

/** What the demo needs from its process. */
export interface DemoContext {
  environment: Readonly<Record<string, string | undefined>>;
  /** Writes output. */
  write: (text: string) => void;
  /** Writes an error about wrong arguments. */
  complain: (text: string) => void;
  /** Whether `write` writes to a terminal. */
  terminal: boolean;
  /** Milliseconds an example may take. Default 10,000; live 60,000. */
  timeLimit?: number;
}

/**
 * Runs the examples one after the other and reports each.
 *
 * @returns the exit code: 0 when all went well, 1 when an example failed, 2 for wrong use
 */
export async function runDemo(
  examples: readonly ListedExample[],
  argv: readonly string[],
  context: DemoContext,
): Promise<0 | 1 | 2> {
  const { write, complain, environment } = context;
  let wanted: DemoArguments;
  try {
    wanted = readArguments(
      argv,
      examples.map(({ name }) => name),
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
    complain('The live demo needs a key: set the environment variable OPENAI_API_KEY.\n');
    return 2;
  }
  const chosen = examples.filter(
    ({ name }) => wanted.only.length === 0 || wanted.only.includes(name),
  );
  const results = await runAll(chosen, wanted.live, context);
  write(`${summarize(results)}\n`);
  return results.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
}

async function runAll(
  examples: readonly ListedExample[],
  live: boolean,
  { write, terminal, timeLimit = live ? 60_000 : 10_000 }: DemoContext,
): Promise<ExampleResult[]> {
  const openSession = live ? openLive : openEmulator;
  const paint = paintFor(terminal);
  const results: ExampleResult[] = [];
  write(live ? 'Against the live API\n\n' : 'Against an emulator on 127.0.0.1\n\n');
  for (const example of examples) {
    const result = await runExample(example, { openSession, live, timeLimit });
    results.push(result);
    write(`${reportExample(result, results.length, paint)}\n`);
  }
  return results;
}
