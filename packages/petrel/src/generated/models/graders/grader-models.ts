// Written by `npm run generate` from spec/. Do not edit.
import type * as ResponsesAPI from '../responses/responses.ts';
import type * as SharedAPI from '../shared.ts';

/** Texts, images and recordings to grade. */
export type GraderInputs = (
  | string | ResponsesAPI.ResponseInputText | GraderInputs.OutputText | GraderInputs.InputImage
  | ResponsesAPI.ResponseInputAudio
)[];
export namespace GraderInputs {
  /** An image to look at. */
  export interface InputImage {
    /** Address of the image. */
    image_url: string;

    type: 'input_image';

    /** How closely the model looks. */
    detail?: string;
  }

  /** Text a model wrote. */
  export interface OutputText {
    /** The text. */
    text: string;

    type: 'output_text';
  }
}

/** Has a model choose a label. */
export interface LabelModelGrader {
  /** Messages for the grading model; may hold templates. */
  input: LabelModelGrader.Input[];

  /** The labels to choose from. */
  labels: string[];

  /** The grading model. Must be able to answer in JSON that follows a schema. */
  model: string;

  /** Name of the grader. */
  name: string;

  /** The labels that count as passing. */
  passing_labels: string[];

  type: 'label_model';
}
export namespace LabelModelGrader {
  /** A message for a grading model. */
  export interface Input {
    /** Text, image or audio, or a list of them; may hold templates. */
    content:
      | string | ResponsesAPI.ResponseInputText | Input.OutputText | Input.InputImage
      | ResponsesAPI.ResponseInputAudio | GraderInputs;

    /**
     * Who speaks. Instructions of `developer` and `system` take precedence over those of `user`.
     */
    role: 'user' | 'assistant' | 'system' | 'developer';

    type?: 'message';
  }
  export namespace Input {
    /** An image to look at. */
    export type InputImage = GraderInputs.InputImage;

    /** Text a model wrote. */
    export type OutputText = GraderInputs.OutputText;
  }
}

/** Combines the scores of several graders by a formula. */
export interface MultiGrader {
  /** The formula, which refers to graders by name. */
  calculate_output: string;

  /** The graders. */
  graders:
    | StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | LabelModelGrader;

  /** Name of the grader. */
  name: string;

  /** Default: `multi`. */
  type: 'multi';
}

/** Runs a Python function that returns a score. */
export interface PythonGrader {
  /** Name of the grader. */
  name: string;

  /** The Python code. */
  source: string;

  type: 'python';

  /** The environment to run in. */
  image_tag?: string;
}

/** Has a model give a score. */
export interface ScoreModelGrader {
  /** Messages for the grading model; may hold templates. */
  input: ScoreModelGrader.Input[];

  /** The grading model. */
  model: string;

  /** Name of the grader. */
  name: string;

  type: 'score_model';

  /** Lowest and highest score. */
  range?: number[];

  /** How the grading model answers. */
  sampling_params?: ScoreModelGrader.SamplingParams;
}
export namespace ScoreModelGrader {
  /** A message for a grading model. */
  export type Input = LabelModelGrader.Input;
  export namespace Input {
    /** An image to look at. */
    export type InputImage = GraderInputs.InputImage;

    /** Text a model wrote. */
    export type OutputText = GraderInputs.OutputText;
  }

  /** How a grading model answers. */
  export interface SamplingParams {
    /**
     * Most tokens it may generate.
     *
     * At least 1.
     */
    max_completions_tokens?: number | null;

    /**
     * How hard it thinks.
     *
     * Default: `medium`.
     */
    reasoning_effort?: SharedAPI.ReasoningEffort;

    /** Makes answers repeatable as far as possible. */
    seed?: number | null;

    /** How random the sampling is. */
    temperature?: number | null;

    /**
     * Samples only from the likeliest tokens that together have this probability.
     *
     * Default: `1`.
     */
    top_p?: number | null;
  }
}

/** Compares two texts: 1 if the check holds, else 0. */
export interface StringCheckGrader {
  /** The text to check, usually a template that refers to the sample. */
  input: string;

  /** Name of the grader. */
  name: string;

  /** Equal, not equal, or contained, with or without regard to case (`like`, `ilike`). */
  operation: 'eq' | 'ne' | 'like' | 'ilike';

  /** The text to compare with, usually a template that refers to the item. */
  reference: string;

  type: 'string_check';
}

/** Scores how similar two texts are. */
export interface TextSimilarityGrader {
  /** The measure of similarity. */
  evaluation_metric:
    | 'cosine' | 'fuzzy_match' | 'bleu' | 'gleu' | 'meteor' | 'rouge_1' | 'rouge_2' | 'rouge_3'
    | 'rouge_4' | 'rouge_5' | 'rouge_l';

  /** The text to score. */
  input: string;

  /** Name of the grader. */
  name: string;

  /** The text to compare with. */
  reference: string;

  /** Default: `text_similarity`. */
  type: 'text_similarity';
}
