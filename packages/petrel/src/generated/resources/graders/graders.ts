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
import { GraderModels } from './grader-models.ts';

/** Rules that give a score to a model's answer. */
export class Graders extends APIResource {
  /** The kinds of graders. */
  graderModels: GraderModels = new GraderModels(this._client);
}

Graders.GraderModels = GraderModels;

export declare namespace Graders {
  export {
    GraderModels,
    type GraderInputs,
    type LabelModelGrader,
    type MultiGrader,
    type PythonGrader,
    type ScoreModelGrader,
    type StringCheckGrader,
    type TextSimilarityGrader,
  };
}
