/** Milliseconds that a server may ask for: neither a request without a pause, nor a wait without an end. */
const SHORTEST = 10;
const LONGEST = 600_000;

/**
 * Milliseconds before the next request for a status, which a server asks for with
 * `openai-poll-after-ms`: a whole number, at least 10 and at most 600,000 (10 minutes).
 *
 * @param otherwise what counts where it asks for nothing
 */
export function pollHint(headers: Headers, otherwise: number): number {
  const hint = headers.get('openai-poll-after-ms') ?? '';
  return /^\d+$/.test(hint) ? Math.min(Math.max(Number(hint), SHORTEST), LONGEST) : otherwise;
}
