/** Limits that the server enforces: requests by the second, as some servers do, and tokens by the minute. */
export const LIMITS: Readonly<Record<'requestsPerMinute' | 'tokensPerMinute' | 'burst', number>> = {
  requestsPerMinute: 3_000,
  tokensPerMinute: 600_000,
  burst: 1_000,
};

/** How many requests are sent. */
export const REQUESTS = 1_500;

/** Requests at once, for those that ask for a number. */
export const CONCURRENCY = 100;

/** A request, and the tokens that the server counts for it. */
export interface PricedRequest {
  params: {
    model: string;
    messages: { role: 'user'; content: string }[];
    max_completion_tokens: number;
  };
  tokens: number;
}

/** The requests, the same for all: of 50 to 450 tokens, in an order that looks random. */
export function workload(): PricedRequest[] {
  return Array.from({ length: REQUESTS }, (_, index) => requestOf(50 + ((index * 7_919) % 401)));
}

/** The milliseconds that the limits leave for the requests, when nothing is left of the minute before. */
export function shortestTime(requests: readonly PricedRequest[]): number {
  const tokens = requests.reduce((sum, request) => sum + request.tokens, 0);
  const minutes = Math.max(
    requests.length / LIMITS.requestsPerMinute,
    tokens / LIMITS.tokensPerMinute,
  );
  return minutes * 60_000;
}

/** A request of so many tokens. */
export function requestOf(tokens: number): PricedRequest {
  const messages = [{ role: 'user' as const, content: 'Describe a bird at sea.' }];
  const params = { model: 'gpt-4o', messages, max_completion_tokens: 100 };
  const input = Math.ceil(JSON.stringify(params).length / 4);
  return { params: { ...params, max_completion_tokens: Math.max(1, tokens - input) }, tokens };
}
