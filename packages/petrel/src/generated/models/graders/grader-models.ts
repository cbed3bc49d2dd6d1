// Written by `npm run generate` from spec/. Do not edit.
import type * as ResponsesAPI from '../responses/responses.ts';
import type * as SharedAPI from '../shared.ts';

export type GraderInputs = (
  | string | ResponsesAPI.ResponseInputText | GraderInputs.OutputText | GraderInputs.InputImage
  | ResponsesAPI.ResponseInputAudio
)[];
export namespace GraderInputs {
  export interface InputImage {
    image_url: string;

    type: 'input_image';

    detail?: string;
  }

  export interface OutputText {
    text: string;

    type: 'output_text';
  }
}

export interface LabelModelGrader {
  input: LabelModelGrader.Input[];

  labels: string[];

  model: string;

  name: string;

  passing_labels: string[];

  type: 'label_model';
}
export namespace LabelModelGrader {
  export interface Input {
    content:
      | string | ResponsesAPI.ResponseInputText | LabelModelGrader.Input.OutputText
      | LabelModelGrader.Input.InputImage | ResponsesAPI.ResponseInputAudio | GraderInputs;

    role: 'user' | 'assistant' | 'system' | 'developer';

    type?: 'message';
  }
  export namespace Input {
    export type InputImage = GraderInputs.InputImage;

    export type OutputText = GraderInputs.OutputText;
  }
}

export interface MultiGrader {
  calculate_output: string;

  graders:
    | StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | LabelModelGrader;

  name: string;

  /** Default: `multi`. */
  type: 'multi';
}

export interface PythonGrader {
  name: string;

  source: string;

  type: 'python';

  image_tag?: string;
}

export interface ScoreModelGrader {
  input: ScoreModelGrader.Input[];

  model: string;

  name: string;

  type: 'score_model';

  range?: number[];

  sampling_params?: ScoreModelGrader.SamplingParams;
}
export namespace ScoreModelGrader {
  export type Input = LabelModelGrader.Input;
  export namespace Input {
    export type InputImage = GraderInputs.InputImage;

    export type OutputText = GraderInputs.OutputText;
  }

  export interface SamplingParams {
    /** At least 1. */
    max_completions_tokens?: number | null;

    /** Default: `medium`. */
    reasoning_effort?: SharedAPI.ReasoningEffort;

    seed?: number | null;

    temperature?: number | null;

    /** Default: `1`. */
    top_p?: number | null;
  }
}

export interface StringCheckGrader {
  input: string;

  name: string;

  operation: 'eq' | 'ne' | 'like' | 'ilike';

  reference: string;

  type: 'string_check';
}

export interface TextSimilarityGrader {
  evaluation_metric:
    | 'cosine' | 'fuzzy_match' | 'bleu' | 'gleu' | 'meteor' | 'rouge_1' | 'rouge_2' | 'rouge_3'
    | 'rouge_4' | 'rouge_5' | 'rouge_l';

  input: string;

  name: string;

  reference: string;

  /** Default: `text_similarity`. */
  type: 'text_similarity';
}
