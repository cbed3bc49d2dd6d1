import type { Json, JsonObject } from '@petrel/spec/json';
import { hash } from '../random.ts';

const encoder = new TextEncoder();

/**
 * The log probability of each token: repeatable numbers between -2 and 0, with as many
 * alternatives as requested, the token itself first.
 */
export function logProbabilities(tokens: readonly string[], alternatives: number): JsonObject[] {
  return tokens.map((token) => {
    const chosen = describe(token, 0);
    const others: Json[] = Array.from({ length: Math.max(0, alternatives - 1) }, (_, index) =>
      describe(` option${index + 1}`, index + 1),
    );
    return { ...chosen, top_logprobs: alternatives > 0 ? [chosen, ...others] : [] };
  });
}

function describe(token: string, rank: number): JsonObject {
  const logprob = -((hash(token) % 1000) / 1000) * (0.3 + rank * 0.5) - rank;
  return { token, logprob: Number(logprob.toFixed(6)), bytes: [...encoder.encode(token)] };
}
