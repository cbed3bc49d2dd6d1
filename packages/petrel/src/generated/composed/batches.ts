// Written by `npm run generate` from spec/. Do not edit.
import { BatchesWithHelpers } from '../../helpers/polling/batches-with-helpers.ts';
import type {
  Batch,
  BatchCreateParams,
  BatchError,
  BatchListParams,
  BatchRequestCounts,
  BatchUsage,
  BatchesPage,
} from '../models/batches.ts';

/** Large sets of requests that run in the background within a day, at a lower price. */
export class Batches extends BatchesWithHelpers {
}

export declare namespace Batches {
  export {
    type Batch,
    type BatchCreateParams,
    type BatchError,
    type BatchListParams,
    type BatchRequestCounts,
    type BatchUsage,
    type BatchesPage,
  };
}
