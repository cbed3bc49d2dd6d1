import { OpenAIError } from '../../../core/errors/openai-error.ts';
import { readable } from '../../../core/request/readable.ts';
import type {
  Response,
  ResponseCreateParamsNonStreaming,
} from '../../../generated/models/responses/responses.ts';
import { checkObject } from '../../arguments.ts';
import type { ResponseClient } from '../../responses/response-stream.ts';
import { ExclusiveUse } from '../../toolsets/exclusive-use.ts';
import type {
  ResponsesRunnerOptions,
  ResponsesRunnerTools,
  ResponsesRunnerTurn,
} from './responses-runner-types.ts';
import { ResponsesRun } from './responses-run.ts';
import { RunnerTools } from './runner-tools.ts';

export type * from './responses-runner-types.ts';
export { ResponsesToolRunnerError } from './responses-tool-runner-error.ts';
export { runnerFunction } from './runner-function.ts';
export type {
  RunnerDiagnostic,
  RunnerDiagnosticObserver,
} from '../../toolsets/runner-diagnostics.ts';

/**
 * Runs the functions, the browser and the computer that a model uses in one conversation, one call after the other.
 * A call that fails ends the run, with the ids of the calls that may have taken effect. For functions alone,
 * `client.responses.runTools()` does more.
 *
 * ```ts
 * const runner = new ResponsesToolRunner({ browser, computer, functions });
 * const response = await runner.run(client, { model: 'gpt-5.1', input: 'Book a table.' });
 * ```
 *
 * One run at a time. The history is sent with each request; drivers remain yours to close.
 */
export class ResponsesToolRunner {
  readonly #registered: RunnerTools;
  readonly #use = new ExclusiveUse('ResponsesToolRunner');

  /** @throws OpenAIError of code `configuration` for tools that cannot be used, or share a name */
  constructor(registered: ResponsesRunnerTools) {
    this.#registered = new RunnerTools(registered);
  }

  /** Begins no further run. `draining`: wait for the one under way before you close drivers. */
  close(): { status: 'closed' | 'draining' } {
    return this.#use.close();
  }

  /**
   * The responses of a run, one by one. The calls of a response run when the next one is requested, except those that
   * eager mode has run. Leaving the loop ends the run.
   *
   * @throws ResponsesToolRunnerError with the calls that were run; OpenAIError of code `configuration` for params and
   * options that cannot be used
   */
  async *iterate(
    client: ResponseClient,
    params: ResponseCreateParamsNonStreaming,
    options: ResponsesRunnerOptions = {},
  ): AsyncGenerator<ResponsesRunnerTurn, void, unknown> {
    const leave = this.#use.enter();
    try {
      checkObject(options, 'options');
      yield* new ResponsesRun(client, this.#registered, params, readable(options)).turns();
    } finally {
      leave();
    }
  }

  /** Runs until a response has no calls, and returns it. Errors are those of {@link iterate}. */
  async run(
    client: ResponseClient,
    params: ResponseCreateParamsNonStreaming,
    options: ResponsesRunnerOptions = {},
  ): Promise<Response> {
    for await (const { final, response } of this.iterate(client, params, options)) {
      if (final) return response;
    }
    throw new OpenAIError('The run ended without a response.');
  }
}
