import type { TransportName } from '../support/transports.ts';

/** One thing whose memory is measured. */
export interface Scenario {
  name: keyof typeof LIMITS;
  transport: TransportName;
  /** Calls, streams, items or bytes. */
  amount: number;
}

/** The effect of a scenario on memory. */
export interface Measurement {
  /** Bytes by which it grew. */
  grown: number;
  seconds: number;
}

const MEBIBYTE = 2 ** 20;

/** V8 lets 64 MiB of buffers become garbage before it collects them: how soon differs by version. */
const PASSING = 96 * MEBIBYTE;

/**
 * Bytes by which memory may grow: the heap after the work, for what should leave nothing behind; the
 * resident set at its highest, for what should pass through.
 */
export const LIMITS = {
  calls: 2 * MEBIBYTE,
  'synchronous calls': 2 * MEBIBYTE,
  'items of a list': 2 * MEBIBYTE,
  streams: 2 * MEBIBYTE,
  'aborted streams': 2 * MEBIBYTE,
  'bodies nobody reads': 2 * MEBIBYTE,
  upload: PASSING,
  'upload of a read stream': PASSING,
  'upload in parts': PASSING,
  // Four parts of 16 MiB are under way.
  'upload of a stream in parts': (4 * 16 + 48) * MEBIBYTE,
  'download to disk': PASSING,
} as const;

/** Whether a scenario is measured by the resident set at its highest. */
export function passesThrough({ name }: Scenario): boolean {
  return name.includes('load');
}
