import { message, start } from './child-process.ts';
import type { Measurement, Scenario } from './scenario.ts';

/** Where the client is loaded from. */
export interface Subject {
  /** `file:` URL of the module `petrel`. */
  client: string;
  /** `file:` URL of the module `petrel/sync`. */
  sync: string;
  /** `file:` URL of the module `petrel/undici`. */
  undici: string;
}

/** Starts the server in a process of its own. */
export async function startServer(): Promise<{ origin: string; stop: () => void }> {
  const child = start('server.ts', []);
  const port = await message(child, (value) => (typeof value === 'number' ? value : undefined));
  return { origin: `http://127.0.0.1:${port}`, stop: () => child.kill() };
}

/** Runs a scenario in a fresh process, and returns its effect on that process's memory. */
export async function measure(
  scenario: Scenario,
  origin: string,
  subject: Subject,
): Promise<Measurement> {
  const child = start('measured.ts', [JSON.stringify({ scenario, origin, subject })]);
  try {
    return await message(child, (value) => (isMeasurement(value) ? value : undefined));
  } finally {
    child.kill();
  }
}

function isMeasurement(value: unknown): value is Measurement {
  return typeof value === 'object' && value !== null && 'grown' in value && 'seconds' in value;
}
