// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
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
    return this._client.post('/fine_tuning/alpha/graders/run', operationOptions(options, { body }));
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
    return this._client.post(
      '/fine_tuning/alpha/graders/validate',
      operationOptions(options, { body }),
    );
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
