import { APIConnectionError, OpenAIError } from './errors/index.ts';

/** The error the caller is to see: the reason of an abort first, then what the transport said. */
export function explain(error: unknown, signal: AbortSignal): OpenAIError {
  if (signal.aborted && signal.reason instanceof OpenAIError) return signal.reason;
  if (error instanceof OpenAIError) return error;
  return new APIConnectionError({ cause: error });
}
