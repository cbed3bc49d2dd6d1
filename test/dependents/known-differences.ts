/** A difference that is no fault of petrel. */
interface KnownDifference {
  flow: string;
  /** Where it is, as a JSON pointer. */
  path: RegExp;
  why: string;
}

const KNOWN: readonly KnownDifference[] = [
  {
    flow: 'datadog',
    path: /chatStream\/0\/choices\/0\/finish_reason$/,
    why: 'The tool adds later chunks to the first one. With `openai` it misses the last of them.',
  },
  {
    flow: 'langfuse',
    path: /^\/result\/spans\/4\/attributes\/langfuse\.observation\.output$/,
    why: 'The tool prefers `output_text`, which a streamed response has with petrel only.',
  },
  {
    flow: 'sentry',
    path: /^\/result\/spans\/(?:7|15)\/data\/error\.type$/,
    why: 'The name of an error is that of its class with petrel only.',
  },
  {
    flow: 'sentry',
    path: /^\/result\/spans\/(?:3|11)\/data\/gen_ai\.response\.text$/,
    why: 'The tool adds up the deltas and `output_text`, which a streamed response has with petrel only.',
  },
  {
    flow: 'sentry',
    path: /^\/result\/parsed$/,
    why: 'With petrel there is a span for `parse()`, too.',
  },
];

/** Whether a difference is known. */
export function isKnown(flow: string, path: string): boolean {
  return KNOWN.some((known) => known.flow === flow && known.path.test(path));
}
