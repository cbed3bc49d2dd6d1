import type { RequestOptions } from '../../../core/call/request-options.ts';
import type { Decision, DecisionInputPart } from '../../../generated/models/decisions.ts';
import type { Decisions } from '../../../generated/resources/decisions.ts';
import type { RunnerDiagnosticObserver } from '../../toolsets/runner-diagnostics.ts';

/** What a run of decisions needs of a client. */
export interface DecisionsClient {
  decisions: Pick<Decisions, 'create'>;
}

/** What callbacks receive. */
export interface DecisionContext {
  /** Aborts with the run. */
  signal: AbortSignal | undefined;
}

/** The state of the task as the model sees it: a text, or texts and images. */
export type DecisionObservation =
  | string
  | Extract<DecisionInputPart, { type: 'input_text' | 'input_image' }>[];

/**
 * What the model can choose: an operation, or the end of the task. The model chooses the id and nothing else, so
 * that all arguments of the operation are yours.
 */
export type DecisionCandidate =
  | {
      id: string;
      description: string;
      /** Performs the operation. What it throws ends the run. */
      execute: (context: DecisionContext) => void | Promise<void>;
      done?: false | undefined;
    }
  | {
      id: string;
      description: string;
      /** The task is finished. One candidate has this. */
      done: true;
      execute?: never;
    };

/** The callbacks of a runner. */
export interface DecisionsRunnerRegistration {
  /** Reads the state of the task, before each decision. */
  observe: (context: DecisionContext) => DecisionObservation | Promise<DecisionObservation>;
  /** What can be done in this state: at most 255 candidates, one of them `done`. */
  candidates: (
    observation: DecisionObservation,
    context: DecisionContext,
  ) => DecisionCandidate[] | Promise<DecisionCandidate[]>;
  /**
   * Whether the task is finished, once the model has chosen so. The run continues after `false`. Default: the result is
   * `unverified`.
   */
  verify?: (
    observation: DecisionObservation,
    context: DecisionContext,
  ) => boolean | Promise<boolean>;
}

/** The task. */
export interface DecisionsRunnerParams {
  model: string;
  /** The task, as the model receives it before each observation. */
  input: string;
  safety_identifier?: string | null | undefined;
}

/** How a run of decisions runs. */
export interface DecisionsRunnerOptions {
  /** Requests at most; what the last one chooses is not executed. Default: 20. */
  maxSteps?: number | undefined;
  /** Aborts the run. Default: that of `requestOptions`. */
  signal?: AbortSignal | undefined;
  /** Receives what was done, for logs. Default: none. */
  onDiagnostic?: RunnerDiagnosticObserver | undefined;
  /** Options of each request. */
  requestOptions?:
    | Pick<RequestOptions, 'headers' | 'timeout' | 'maxRetries' | 'signal'>
    | undefined;
}

/** How a run of decisions has ended. */
export interface DecisionsRunResult {
  /** `verified` by the callback, chosen by the model alone, or `refused` by the model. */
  status: 'verified' | 'unverified' | 'refused';
  /** The decisions, in the order of their requests. */
  decisions: Decision[];
  /** Ids of the candidates whose execution has begun. */
  attemptedCandidateIds: string[];
  /** Ids of the candidates whose execution has ended without an error. */
  completedCandidateIds: string[];
}
