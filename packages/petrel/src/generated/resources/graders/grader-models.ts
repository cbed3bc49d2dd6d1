// Written by `npm run generate` from spec/. Do not edit.
import { APIResource } from '../../../core/resource.ts';
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
    type GraderInputs as GraderInputs,
    type LabelModelGrader as LabelModelGrader,
    type MultiGrader as MultiGrader,
    type PythonGrader as PythonGrader,
    type ScoreModelGrader as ScoreModelGrader,
    type StringCheckGrader as StringCheckGrader,
    type TextSimilarityGrader as TextSimilarityGrader,
  };
}

export type * from '../../models/graders/grader-models.ts';
