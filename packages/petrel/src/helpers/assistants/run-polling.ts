import type {
  Run,
  RunRetrieveParams,
  Runs,
} from '../../generated/resources/beta/threads/runs/runs.ts';
import type { Polled } from '../polling/poll.ts';
import { RUN_STATES } from '../polling/poll-states.ts';

/** A run of a thread, to be polled. */
export function polledRun(
  runs: Pick<Runs, 'retrieve'>,
  id: string,
  params: RunRetrieveParams,
): Polled<Run> {
  return {
    what: 'run',
    id,
    states: RUN_STATES,
    retrieve: (request) => runs.retrieve(id, params, request),
  };
}
