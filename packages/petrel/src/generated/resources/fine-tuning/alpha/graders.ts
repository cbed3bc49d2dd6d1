// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import { readable } from '../../../../core/request/readable.ts';
import type {
  GraderRunParams,
  GraderRunResponse,
  GraderValidateParams,
  GraderValidateResponse,
} from '../../../models/fine-tuning/alpha/graders.ts';

/** Tries out graders before they are used in training. */
export class Graders extends APIResource {
  /**
   * Runs a grader on one sample and returns the reward it gives.
   *
   * `POST /fine_tuning/alpha/graders/run`,
   * [API reference](https://platform.openai.com/docs/api-reference/graders/runGrader)
   */
  run(body: GraderRunParams, options?: RequestOptions): APIPromise<GraderRunResponse> {
    return this._client.post('/fine_tuning/alpha/graders/run', {
      body,
      answers: 'json',
      ...readable(options),
    });
  }

  /**
   * Checks that the definition of a grader is well formed, without running it.
   *
   * `POST /fine_tuning/alpha/graders/validate`,
   * [API reference](https://platform.openai.com/docs/api-reference/graders/validateGrader)
   */
  validate(
    body: GraderValidateParams,
    options?: RequestOptions,
  ): APIPromise<GraderValidateResponse> {
    return this._client.post('/fine_tuning/alpha/graders/validate', {
      body,
      answers: 'json',
      ...readable(options),
    });
  }
}

export declare namespace Graders {
  export {
    type GraderRunParams,
    type GraderRunResponse,
    type GraderValidateParams,
    type GraderValidateResponse,
  };
}

export type * from '../../../models/fine-tuning/alpha/graders.ts';
