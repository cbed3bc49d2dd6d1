// Written by `npm run generate` from spec/. Do not edit.

export {
  GraderModels,
  type GraderInputs,
  type LabelModelGrader,
  type MultiGrader,
  type PythonGrader,
  type ScoreModelGrader,
  type StringCheckGrader,
  type TextSimilarityGrader,
} from './grader-models.ts';
export { Graders } from './graders.ts';
