/** What a toolset did, without pictures, texts or errors of the driver. */
export interface RunnerDiagnostic {
  api: 'responses' | 'decisions' | 'browser' | 'computer';
  stage:
    | 'run'
    | 'request'
    | 'arguments'
    | 'approval'
    | 'action'
    | 'output'
    | 'selection'
    | 'verification';
  reason:
    | 'started'
    | 'completed'
    | 'refused'
    | 'cancelled'
    | 'invalid_input'
    | 'invalid_output'
    | 'api_failed'
    | 'driver_failed'
    | 'policy_failed'
    | 'step_limit'
    | 'busy'
    | 'closed';
  /** Id of the call; null for a run as a whole. */
  call_id: string | null;
  /** The action, or the member of the browser. */
  member: string | null;
  duration_ms: number;
  usage: { input_tokens: number; output_tokens: number; total_tokens: number } | null;
}

/** Receives diagnostics, for logs. What it throws is ignored. */
export type RunnerDiagnosticObserver = (event: Readonly<RunnerDiagnostic>) => void;

type Reported = Pick<RunnerDiagnostic, 'api' | 'stage' | 'reason'> & Partial<RunnerDiagnostic>;

/** Reports what was done since `started`, to an observer that cannot change it. */
export function reportDiagnostic(
  observer: RunnerDiagnosticObserver | undefined,
  event: Reported,
  started: number,
): void {
  if (observer === undefined) return;
  const duration_ms = performance.now() - started;
  const observe = async (): Promise<void> =>
    observer(Object.freeze({ call_id: null, member: null, usage: null, ...event, duration_ms }));
  void observe().catch(() => undefined);
}
