// Written by `npm run generate` from spec/. Do not edit.

export { Alpha } from './alpha/alpha.ts';
export { Checkpoints } from './checkpoints/checkpoints.ts';
export { FineTuning } from './fine-tuning.ts';
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
} from './jobs/jobs.ts';
export {
  Methods,
  type DpoHyperparameters,
  type DpoMethod,
  type ReinforcementHyperparameters,
  type ReinforcementMethod,
  type SupervisedHyperparameters,
  type SupervisedMethod,
} from './methods.ts';
