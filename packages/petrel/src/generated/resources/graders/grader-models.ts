// Written by `npm run generate` from spec/. Do not edit.
import { APIResource } from '../../../core/client/api-resource.ts';
import type {
  GraderInputs,
  LabelModelGrader,
  MultiGrader,
  PythonGrader,
  ScoreModelGrader,
  StringCheckGrader,
  TextSimilarityGrader,
} from '../../models/graders/grader-models.ts';

/** The kinds of graders. */
export class GraderModels extends APIResource {
}

export declare namespace GraderModels {
  export {
    type GraderInputs,
    type LabelModelGrader,
    type MultiGrader,
    type PythonGrader,
    type ScoreModelGrader,
    type StringCheckGrader,
    type TextSimilarityGrader,
  };
}

export type * from '../../models/graders/grader-models.ts';
