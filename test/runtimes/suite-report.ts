/** What the suite found. */
export interface SuiteReport {
  /** How requests went out: `fetch`, `own` for a transport of petrel's, or by `worker`. */
  transport: string;
  results: CheckResult[];
}

/** One check; `error` is null when it passed. */
export interface CheckResult {
  name: string;
  error: string | null;
}

/** @throws Error with the text, when it is no report of the suite */
export function parseReport(text: string): SuiteReport {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch (cause) {
    throw new Error(`no report of the suite: ${text}`, { cause });
  }
  if (!isReport(report)) throw new Error(`no report of the suite: ${text}`);
  return report;
}

function isReport(value: unknown): value is SuiteReport {
  if (typeof value !== 'object' || value === null) return false;
  if (!('transport' in value) || !('results' in value)) return false;
  return Array.isArray(value.results) && value.results.length > 0;
}
