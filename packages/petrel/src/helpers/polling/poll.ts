import type { RequestOptions } from '../../core/call/request-options.ts';
import type { ResourceClient } from '../../core/client/resource-client.ts';
import type { APIPromise, DataWithResponse } from '../../core/pages/api-promise.ts';
import { answeredID } from '../json/answered-id.ts';
import type { PollOptions } from './poll-options.ts';
import type { PollStates } from './poll-states.ts';
import { waitFor, type Wait } from './wait.ts';

/** Something whose status is waited for. */
export interface Polled<T> {
  /** What it is, in words for errors: "batch". */
  what: string;
  id: string;
  states: PollStates;
  /** Requests its current state. */
  retrieve: (options: RequestOptions) => APIPromise<T>;
}

/**
 * Requests the state of something until its status is a final one, and resolves to it: failed,
 * cancelled and expired are final too. A status that is not known is waited on like all others. The
 * next request begins an interval after the last one has settled.
 *
 * @throws APIConnectionTimeoutError after `maxWait` or `deadline`, APIUserAbortError when the signal
 * aborts, and what a request rejects with; `progress` of the error has the id, the last status and value
 */
export function poll<T>(
  client: ResourceClient,
  polled: Polled<T>,
  options: PollOptions<T> | undefined,
): Promise<T> {
  return waitFor(client, options, (wait) => pollWithin(wait, polled));
}

/**
 * Creates something, then polls it by its id.
 *
 * @throws APIResponseValidationError where the server answers the creation without an id
 */
export function createAndPoll<Created, T>(
  client: ResourceClient,
  create: (wait: Wait<T>) => PromiseLike<Created>,
  polledOf: (id: string, created: Created) => Polled<T>,
  options: PollOptions<T> | undefined,
): Promise<T> {
  return waitFor(client, options, async (wait) => {
    wait.progress.creating = true;
    const created = await create(wait);
    return await pollWithin(wait, polledOf(answeredID(created, CREATION), created));
  });
}

/**
 * Creates something and polls it, unless it is final at once. The first interval begins with the
 * response that has created it.
 */
export function startAndPoll<T>(
  client: ResourceClient,
  create: (wait: Wait<T>) => APIPromise<T>,
  polledOf: (id: string) => Polled<T>,
  options: PollOptions<T> | undefined,
): Promise<T> {
  return waitFor(client, options, async (wait) => {
    wait.progress.creating = true;
    const created = await create(wait).withResponse();
    const id = answeredID(created.data, CREATION);
    return await pollWithin(wait, polledOf(id), created);
  });
}

const CREATION = 'request that begins it';

/** Polls within the limits of a helper; `first` is a response that has the state already. */
export async function pollWithin<T>(
  wait: Wait<T>,
  { what, id, states, retrieve }: Polled<T>,
  first?: Pick<DataWithResponse<T>, 'data' | 'response'>,
): Promise<T> {
  const { progress, polling } = wait;
  Object.assign(progress, { what, id, status: undefined, unknown: false, creating: false });
  for (let reply = first; ; reply = undefined) {
    const { data, response } = reply ?? (await retrieve(polling).withResponse());
    const status = statusOf(data);
    const known = status !== undefined && Object.hasOwn(states, status);
    Object.assign(progress, { status, unknown: !known, value: data });
    await wait.report(data);
    if (known && states[status] === 'final') return data;
    await wait.pause(response.headers);
  }
}

function statusOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('status' in value)) return undefined;
  return typeof value.status === 'string' ? value.status : undefined;
}
