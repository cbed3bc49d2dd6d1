import { setTimeout as sleep } from 'node:timers/promises';
import { LIMITS, type PricedRequest } from './workload.ts';

interface Job {
  request: PricedRequest;
  attemptsLeft: number;
}

const PAUSE_AFTER_REJECTION = 15_000;

/**
 * The way of the script that the OpenAI cookbook has for this (`api_request_parallel_processor.py`): a loop
 * that wakes up every millisecond, refills what the limits allow, sends the next request when there is
 * enough, and stops for 15 seconds after a rejection. Returns how many requests failed for good.
 */
export async function runCookbookScript(
  requests: readonly PricedRequest[],
  send: (request: PricedRequest) => Promise<unknown>,
): Promise<number> {
  const { requestsPerMinute, tokensPerMinute } = LIMITS;
  const waiting: Job[] = requests.map((request) => ({ request, attemptsLeft: 5 }));
  // It begins with a whole minute's worth.
  const available = { requests: requestsPerMinute, tokens: tokensPerMinute };
  const state = { failed: 0, underWay: 0, updatedAt: performance.now(), rejectedAt: -Infinity };
  const start = (job: Job): void => {
    state.underWay += 1;
    job.attemptsLeft -= 1;
    send(job.request)
      .catch((error: unknown) => {
        if (isRejection(error)) state.rejectedAt = performance.now();
        if (job.attemptsLeft > 0) waiting.push(job);
        else state.failed += 1;
      })
      .finally(() => (state.underWay -= 1));
  };
  while (waiting.length > 0 || state.underWay > 0) {
    const now = performance.now();
    const minutes = (now - state.updatedAt) / 60_000;
    available.requests = Math.min(
      requestsPerMinute,
      available.requests + requestsPerMinute * minutes,
    );
    available.tokens = Math.min(tokensPerMinute, available.tokens + tokensPerMinute * minutes);
    state.updatedAt = now;
    const [next] = waiting;
    if (next !== undefined && available.requests >= 1 && available.tokens >= next.request.tokens) {
      available.requests -= 1;
      available.tokens -= next.request.tokens;
      waiting.shift();
      start(next);
    }
    await sleep(1);
    const pause = state.rejectedAt + PAUSE_AFTER_REJECTION - performance.now();
    if (pause > 0) await sleep(pause);
  }
  return state.failed;
}

function isRejection(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 429;
}
