// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../core/call/request-options.ts';
import { APIResource } from '../../core/client/api-resource.ts';
import type { APIPromise } from '../../core/pages/api-promise.ts';
import { operationOptions } from '../../core/request/operation-options.ts';
import type {
  Decision,
  DecisionCreateParams,
  DecisionInputImage,
  DecisionInputJson,
  DecisionInputMessage,
  DecisionInputPart,
  DecisionInputText,
  DecisionPromptCacheBreakpoint,
  DecisionQuestionInputImage,
  DecisionQuestionInputPart,
  DecisionQuestionInputText,
} from '../models/decisions.ts';

/** Quick answers to questions about an input: a yes or no, a choice, or a score. */
export class Decisions extends APIResource {
  /**
   * Answers one or more questions about an input, each with how sure the model is.
   *
   * `POST /decisions`
   */
  create(body: DecisionCreateParams, options?: RequestOptions): APIPromise<Decision> {
    return this._client.post('/decisions', operationOptions(options, { body }));
  }
}

export declare namespace Decisions {
  export {
    type Decision,
    type DecisionCreateParams,
    type DecisionInputImage,
    type DecisionInputJson,
    type DecisionInputMessage,
    type DecisionInputPart,
    type DecisionInputText,
    type DecisionPromptCacheBreakpoint,
    type DecisionQuestionInputImage,
    type DecisionQuestionInputPart,
    type DecisionQuestionInputText,
  };
}

export type * from '../models/decisions.ts';
