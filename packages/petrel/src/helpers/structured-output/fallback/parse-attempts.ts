import type { RequestOptions } from '../../../core/call/request-options.ts';
import { OpenAIError } from '../../../core/errors/openai-error.ts';
import { attachRequestID } from '../../../core/errors/request-id.ts';
import type { APIPromise, DataWithResponse } from '../../../core/pages/api-promise.ts';
import { StructuredOutputError, type Answer } from '../structured-output-error.ts';
import { sendInMode } from './accepted-mode.ts';
import { promiseOfLast } from './promise-of-last.ts';
import type { PreviousAnswers, StructuredMode, StructuredPlan } from './structured-options.ts';

/** An operation whose answers are parsed. */
export interface StructuredOperation<Body, Data, Parsed> {
  /** The resource whose operation it is. */
  resource: object;
  /** The deadline of the client. */
  deadline: number | undefined;
  send: (
    body: Body,
    mode: StructuredMode,
    options: RequestOptions,
  ) => Promise<DataWithResponse<Data>>;
  /** @throws StructuredOutputError when the answer cannot be parsed */
  parse: (data: Data) => Parsed;
  /** The body that asks the model again. */
  bodyAfter: (body: Body, data: Data, error: StructuredOutputError, mode: StructuredMode) => Body;
}

/**
 * Sends a request, and again while its answer cannot be parsed, as often as the plan allows. The `deadline`
 * of the call is that of all requests together.
 */
export function parseAttempts<Body extends { model?: unknown }, Data, Parsed extends object>(
  operation: StructuredOperation<Body, Data, Parsed>,
  body: Body,
  plan: StructuredPlan,
  options: RequestOptions,
): APIPromise<Parsed & PreviousAnswers<Data>> {
  return promiseOfLast(() => lastAnswer(operation, body, plan, options));
}

async function lastAnswer<Body extends { model?: unknown }, Data, Parsed extends object>(
  { resource, deadline, send, parse, bodyAfter }: StructuredOperation<Body, Data, Parsed>,
  firstBody: Body,
  plan: StructuredPlan,
  options: RequestOptions,
): Promise<DataWithResponse<Parsed & PreviousAnswers<Data>>> {
  const start = performance.now();
  const elapsed = (): number => performance.now() - start;
  const optionsOf = requestOptions(options, deadline, elapsed);
  const previous: Data[] = [];
  const failures: Answer[] = [];
  let body = firstBody;
  let attempts = 0;
  for (;;) {
    const sent = body;
    const { mode, result } = await sendInMode(plan, resource, body.model, (tried) =>
      send(sent, tried, optionsOf()),
    ).catch((error: unknown) => {
      throw withAnswers(error, failures);
    });
    attempts += result.attempts;
    try {
      const data = withPrevious(parse(result.data), previous);
      attachRequestID(data, result.request_id);
      return { ...result, data, attempts, elapsed: elapsed() };
    } catch (error) {
      if (!(error instanceof StructuredOutputError)) throw error;
      withAnswers(error, failures);
      if (previous.length >= plan.maxReasks || !mayBeAskedAgain(error)) throw error;
      body = bodyAfter(body, result.data, error, mode);
      previous.push(result.data);
      failures.push({ completion: error.completion, response: error.response });
    }
  }
}

/** An error with the answers before it, which were paid for. Not enumerable, as they are long. */
function withAnswers(error: unknown, previous: readonly Answer[]): unknown {
  const isFirst = previous.length === 0 && !(error instanceof StructuredOutputError);
  if (error instanceof OpenAIError && !isFirst) {
    Object.defineProperty(error, 'previous', { value: previous });
  }
  return error;
}

/** The options of one request after the other: what is left of the deadline, and a key for each. */
function requestOptions(
  options: RequestOptions,
  deadline: number | undefined,
  elapsed: () => number,
): () => RequestOptions {
  const { deadline: limit = deadline, idempotencyKey: key } = options;
  let count = 0;
  return () => {
    count++;
    if (count === 1) return options;
    return {
      ...options,
      ...(limit === undefined ? {} : { deadline: Math.max(1, limit - elapsed()) }),
      // The body is another one.
      ...(key === undefined ? {} : { idempotencyKey: `${key}-${count}` }),
    };
  };
}

/** Whether the text is all that is wrong: nothing was cut off or failed, and no function was called. */
function mayBeAskedAgain({ code, location }: StructuredOutputError): boolean {
  if (code !== 'structured_output') return false;
  return location !== '/status' && !location.endsWith('/arguments');
}

function withPrevious<Parsed extends object, Data>(
  parsed: Parsed,
  previous: readonly Data[],
): Parsed & PreviousAnswers<Data> {
  const known: PreviousAnswers<Data> = { _previous_answers: previous };
  const result = { ...parsed, ...known };
  Object.defineProperty(result, '_previous_answers', { enumerable: false });
  return result;
}
