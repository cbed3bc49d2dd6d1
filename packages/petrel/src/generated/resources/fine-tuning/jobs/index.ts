// Written by `npm run generate` from spec/. Do not edit.

export {
  Checkpoints,
  type CheckpointListParams,
  type FineTuningJobCheckpoint,
  type FineTuningJobCheckpointsPage,
} from './checkpoints.ts';
export {
  Jobs,
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
} from './jobs.ts';
