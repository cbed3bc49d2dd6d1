// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import { CursorPage, type PagePromise } from '../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../core/request/options-in-query.ts';
import { path } from '../../../../core/request/path.ts';
import type {
  CheckpointListParams,
  FineTuningJobCheckpoint,
  FineTuningJobCheckpointsPage,
} from '../../../models/fine-tuning/jobs/checkpoints.ts';

/** Usable snapshots of a model taken while a job trains it. */
export class Checkpoints extends APIResource {
  /**
   * Lists the checkpoints that a training job has saved, one page at a time.
   *
   * `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`,
   * [API reference](https://platform.openai.com/docs/api-reference/fine-tuning/listFineTuningJobCheckpoints)
   */
  list(
    fineTuningJobID: string,
    query?: QueryAlone<CheckpointListParams> | null,
    options?: RequestOptions,
  ): PagePromise<FineTuningJobCheckpointsPage, FineTuningJobCheckpoint>;
  /** The same, with request options in place of the query. */
  list(
    fineTuningJobID: string,
    options?: OptionsAlone,
  ): PagePromise<FineTuningJobCheckpointsPage, FineTuningJobCheckpoint>;
  list(
    fineTuningJobID: string,
    query: (CheckpointListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<FineTuningJobCheckpointsPage, FineTuningJobCheckpoint> {
    return this._client.getAPIList(
      path('/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints', fineTuningJobID),
      CursorPage<FineTuningJobCheckpoint>,
      operationOptions(options, { query }),
    );
  }
}

export declare namespace Checkpoints {
  export {
    type CheckpointListParams,
    type FineTuningJobCheckpoint,
    type FineTuningJobCheckpointsPage,
  };
}

export type * from '../../../models/fine-tuning/jobs/checkpoints.ts';
