// Written by `npm run generate` from spec/. Do not edit.
import { JobsWithHelpers } from '../../../helpers/polling/fine-tuning-jobs-with-helpers.ts';
import type {
  CheckpointListParams,
  FineTuningJobCheckpoint,
  FineTuningJobCheckpointsPage,
} from '../../models/fine-tuning/jobs/checkpoints.ts';
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
} from '../../models/fine-tuning/jobs/jobs.ts';
import { Checkpoints } from '../../resources/fine-tuning/jobs/checkpoints.ts';

/** Training jobs. */
export class Jobs extends JobsWithHelpers {
}

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
