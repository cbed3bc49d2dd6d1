import type { Emulator } from '@petrel/emulator';
import { SESSION_SCENARIOS } from './session-scenarios.ts';
import { deliverAll, type DeliveryAnswer } from './deliveries.ts';

/** What surrounds a pair of programs while they run. */
export interface Scenario {
  /** What distinguishes it, where a pair has several scenarios. */
  name?: string;
  environment?: Record<string, string>;
  /** What there is in the emulator, and what goes wrong in it. */
  prepare?: (emulator: Emulator) => void | Promise<void>;
  /** Calls a program that listens on a port, which is then `PORT`; returns its answers. */
  visit?: (port: number) => Promise<DeliveryAnswer[]>;
  /** Whether the programs open a WebSocket instead of sending requests. */
  sockets?: true;
  /** Whether the programs get no request to the emulator. */
  silent?: true;
  /** What the log has to hold. */
  log?: RegExp;
}

const SOON = { 'retry-after-ms': '1' };

const WEBHOOK_SECRET = 'whsec_dGhlIHNlY3JldCBvZiB0aGVzZSB0ZXN0cw==';

const webhooks: Scenario = {
  silent: true,
  environment: { OPENAI_WEBHOOK_SECRET: WEBHOOK_SECRET },
  visit: (port) => deliverAll(`http://127.0.0.1:${port}/webhook`, WEBHOOK_SECRET),
};

/** By the number of the pair; others run as they are. */
const SCENARIOS: Readonly<Record<string, readonly Scenario[]>> = {
  session: SESSION_SCENARIOS,
  8: [{ sockets: true }],
  9: [{ sockets: true }],
  10: [{ prepare: makeJobs }],
  11: [{ prepare: makeJobs }],
  12: [{ prepare: makeJobs }],
  15: [webhooks],
  16: [webhooks],
  17: [
    { name: 'a file that is not there' },
    {
      name: 'too many requests',
      prepare: (emulator) => emulator.inject({ status: 429, headers: SOON, times: 3 }),
    },
    {
      name: 'a server that is down',
      prepare: (emulator) => emulator.inject({ status: 503, headers: SOON, times: 3 }),
    },
    // Nothing listens on port 1.
    { name: 'no server', silent: true, environment: { OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' } },
  ],
  19: [{ prepare: (emulator) => emulator.inject({ status: 404 }) }],
  20: [{ prepare: (emulator) => emulator.inject({ status: 429, headers: SOON, times: 5 }) }],
  22: [
    { name: 'info', environment: { OPENAI_LOG: 'info' }, log: /\/responses.*\b200\b/ },
    { name: 'debug', environment: { OPENAI_LOG: 'debug' }, log: /x-ratelimit-limit-requests/ },
  ],
  24: [{ prepare: (emulator) => emulator.inject({ headers: { 'X-My-Header': 'kept' } }) }],
};

/** The scenarios of a pair of programs: one at least. */
export function scenariosOf(number: string): readonly Scenario[] {
  return SCENARIOS[number.replace(/^0/, '')] ?? [{}];
}

/** Creates 45 jobs in the emulator: three pages. */
async function makeJobs({ fetch, apiKey }: Emulator): Promise<void> {
  const headers = { authorization: `Bearer ${apiKey}` };
  const form = new FormData();
  form.set('purpose', 'fine-tune');
  form.set('file', new File(['{"messages":[]}\n'], 'train.jsonl'));
  const url = 'https://emulator.invalid/v1';
  const { id } = await (
    await fetch(`${url}/files`, { method: 'POST', headers, body: form })
  ).json();
  const body = JSON.stringify({ model: 'gpt-4o-mini', training_file: id });
  for (let made = 0; made < 45; made += 1) {
    const response = await fetch(`${url}/fine_tuning/jobs`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
    });
    if (!response.ok) throw new Error(`a job could not be made: ${response.status}`);
  }
}
