// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
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
import type {
  FineTuningJob,
  FineTuningJobEvent,
  FineTuningJobEventsPage,
  FineTuningJobIntegration,
  FineTuningJobWandbIntegration,
  FineTuningJobWandbIntegrationObject,
  FineTuningJobsPage,
  JobCreateParams,
  JobListEventsParams,
  JobListParams,
} from '../../../models/fine-tuning/jobs/jobs.ts';
import { Checkpoints } from './checkpoints.ts';

/** Training jobs. */
export class Jobs extends APIResource {
  /** Usable snapshots of a model taken while a job trains it. */
  checkpoints: Checkpoints = new Checkpoints(this._client);

  /**
   * Queues a job that trains a new model from a training file. Returns at once; the job's
   * `status` and, at the end, its `fine_tuned_model` show how it went.
   *
   * `POST /fine_tuning/jobs`,
   * [API reference](https://platform.openai.com/docs/api-reference/fine-tuning/createFineTuningJob)
   */
  create(body: JobCreateParams, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.post('/fine_tuning/jobs', operationOptions(options, { body }));
  }

  /**
   * Fetches the present state of a training job.
   *
   * `GET /fine_tuning/jobs/{fine_tuning_job_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/fine-tuning/retrieveFineTuningJob)
   */
  retrieve(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.get(
      path('/fine_tuning/jobs/{fine_tuning_job_id}', fineTuningJobID),
      operationOptions(options),
    );
  }

  /**
   * Lists the organization's training jobs, one page at a time.
   *
   * `GET /fine_tuning/jobs`,
   * [API reference](https://platform.openai.com/docs/api-reference/fine-tuning/listPaginatedFineTuningJobs)
   */
  list(
    query?: QueryAlone<JobListParams> | null,
    options?: RequestOptions,
  ): PagePromise<FineTuningJobsPage, FineTuningJob>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<FineTuningJobsPage, FineTuningJob>;
  list(
    query: (JobListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<FineTuningJobsPage, FineTuningJob> {
    return this._client.getAPIList(
      '/fine_tuning/jobs',
      CursorPage<FineTuningJob>,
      operationOptions(options, { query }),
    );
  }

  /**
   * Stops a training job at once. A job that has ended cannot be cancelled.
   *
   * `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`,
   * [API reference](https://platform.openai.com/docs/api-reference/fine-tuning/cancelFineTuningJob)
   */
  cancel(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.post(
      path('/fine_tuning/jobs/{fine_tuning_job_id}/cancel', fineTuningJobID),
      operationOptions(options),
    );
  }

  /**
   * Lists the log messages and metrics that a training job has reported, one page at a time.
   *
   * `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`,
   * [API reference](https://platform.openai.com/docs/api-reference/fine-tuning/listFineTuningEvents)
   */
  listEvents(
    fineTuningJobID: string,
    query?: QueryAlone<JobListEventsParams> | null,
    options?: RequestOptions,
  ): PagePromise<FineTuningJobEventsPage, FineTuningJobEvent>;
  /** The same, with request options in place of the query. */
  listEvents(
    fineTuningJobID: string,
    options?: OptionsAlone,
  ): PagePromise<FineTuningJobEventsPage, FineTuningJobEvent>;
  listEvents(
    fineTuningJobID: string,
    query: (JobListEventsParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<FineTuningJobEventsPage, FineTuningJobEvent> {
    return this._client.getAPIList(
      path('/fine_tuning/jobs/{fine_tuning_job_id}/events', fineTuningJobID),
      CursorPage<FineTuningJobEvent>,
      operationOptions(options, { query }),
    );
  }

  /**
   * Pauses a running training job until it is resumed.
   *
   * `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`,
   * [API reference](https://platform.openai.com/docs/api-reference/fine-tuning/pauseFineTuningJob)
   */
  pause(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.post(
      path('/fine_tuning/jobs/{fine_tuning_job_id}/pause', fineTuningJobID),
      operationOptions(options),
    );
  }

  /**
   * Continues a paused training job.
   *
   * `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`,
   * [API reference](https://platform.openai.com/docs/api-reference/fine-tuning/resumeFineTuningJob)
   */
  resume(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.post(
      path('/fine_tuning/jobs/{fine_tuning_job_id}/resume', fineTuningJobID),
      operationOptions(options),
    );
  }
}

Jobs.Checkpoints = Checkpoints;

export declare namespace Jobs {
  export {
    Checkpoints,
    type FineTuningJob,
    type FineTuningJobEvent,
    type FineTuningJobEventsPage,
    type FineTuningJobIntegration,
    type FineTuningJobWandbIntegration,
    type FineTuningJobWandbIntegrationObject,
    type FineTuningJobsPage,
    type JobCreateParams,
    type JobListEventsParams,
    type JobListParams,
    type CheckpointListParams,
    type FineTuningJobCheckpoint,
    type FineTuningJobCheckpointsPage,
  };
}

export type * from '../../../models/fine-tuning/jobs/jobs.ts';
