// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../core/pages/pagination.ts';
import type * as GradersGraderModelsAPI from '../graders/grader-models.ts';
import type * as SharedAPI from '../shared.ts';

/** The eval to create. */
export interface EvalCreateParams {
  /** Where the data comes from and its shape. */
  data_source_config:
    | EvalCreateParams.Custom | EvalCreateParams.Logs | EvalCreateParams.StoredCompletions;

  /**
   * The graders. Their templates refer to the data as `item` and to the model's answer as
   * `sample`.
   */
  testing_criteria: (
    | EvalCreateParams.LabelModel | GradersGraderModelsAPI.StringCheckGrader
    | EvalCreateParams.TextSimilarity | EvalCreateParams.Python | EvalCreateParams.ScoreModel
  )[];

  /** Up to 16 key-value pairs kept with it. */
  metadata?: SharedAPI.Metadata;

  /** Name of the eval. */
  name?: string;
}

export namespace EvalCreateParams {
  /** Data of your own shape. */
  export interface Custom {
    /** JSON Schema of a row of data. */
    item_schema: { [key: string]: unknown };

    /** Default: `custom`. */
    type: 'custom';

    /**
     * Whether runs add a model's answers to the data.
     *
     * Default: `false`.
     */
    include_sample_schema?: boolean;
  }

  /** Has a model choose a label. */
  export interface LabelModel {
    /** Messages for the grading model; may hold templates. */
    input: (LabelModel.SimpleInputMessage | LabelModel.EvalItem)[];

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
  export namespace LabelModel {
    /** A message for a grading model. */
    export type EvalItem = GradersGraderModelsAPI.LabelModelGrader.Input;
    export namespace EvalItem {
      export type InputImage = GradersGraderModelsAPI.GraderInputs.InputImage;

      export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;
    }

    /** A message for a grading model. */
    export interface SimpleInputMessage {
      /** The text; may hold templates. */
      content: string;

      /** Who speaks. */
      role: string;
    }
  }

  /** Data from logged requests. */
  export interface Logs {
    /** Default: `logs`. */
    type: 'logs';

    /** Takes only requests that carry these key-value pairs. */
    metadata?: { [key: string]: unknown };
  }

  /** Runs a Python function that returns a score. */
  export type Python = EvalCreateResponse.EvalGraderPython;

  /** Has a model give a score. */
  export type ScoreModel = EvalCreateResponse.EvalGraderScoreModel;

  /**
   * Data from stored completions. Replaced by logs.
   *
   * @deprecated
   */
  export interface StoredCompletions {
    /** Default: `stored_completions`. */
    type: 'stored_completions';

    /** Takes only completions that carry these key-value pairs. */
    metadata?: { [key: string]: unknown };
  }

  /** Scores how similar two texts are. */
  export type TextSimilarity = EvalCreateResponse.EvalGraderTextSimilarity;
}

/** An eval: the shape of its data and the criteria by which answers are graded. */
export interface EvalCreateResponse {
  /** Id of the eval. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** Where the data comes from and its shape. */
  data_source_config:
    | EvalCustomDataSourceConfig | EvalCreateResponse.Logs | EvalStoredCompletionsDataSourceConfig;

  /** The key-value pairs kept with it. */
  metadata: SharedAPI.Metadata;

  /** Name of the eval. */
  name: string;

  /** Default: `eval`. */
  object: 'eval';

  /** The graders. */
  testing_criteria: (
    | GradersGraderModelsAPI.LabelModelGrader | GradersGraderModelsAPI.StringCheckGrader
    | EvalCreateResponse.EvalGraderTextSimilarity | EvalCreateResponse.EvalGraderPython
    | EvalCreateResponse.EvalGraderScoreModel
  )[];
}
export namespace EvalCreateResponse {
  /** Runs a Python function that returns a score. */
  export interface EvalGraderPython extends GradersGraderModelsAPI.PythonGrader {
    /** Score from which a sample passes. */
    pass_threshold?: number;
  }

  /** Has a model give a score. */
  export interface EvalGraderScoreModel extends GradersGraderModelsAPI.ScoreModelGrader {
    /** Score from which a sample passes. */
    pass_threshold?: number;
  }

  /** Scores how similar two texts are. */
  export interface EvalGraderTextSimilarity extends GradersGraderModelsAPI.TextSimilarityGrader {
    /** Score from which a sample passes. */
    pass_threshold: number;
  }

  /** Data from logged requests. */
  export interface Logs {
    /** JSON Schema of a row of data. */
    schema: { [key: string]: unknown };

    /** Default: `logs`. */
    type: 'logs';

    /** Takes only requests that carry these key-value pairs. */
    metadata?: SharedAPI.Metadata;
  }
}

/** Data of your own shape. */
export interface EvalCustomDataSourceConfig {
  /** JSON Schema of a row of data. */
  schema: { [key: string]: unknown };

  /** Default: `custom`. */
  type: 'custom';
}

/** Confirms that an eval was deleted. */
export interface EvalDeleteResponse {
  /** Whether it was deleted. */
  deleted: boolean;

  /** Id of the deleted eval. */
  eval_id: string;

  object: string;
}

/** Which evals to list. */
export interface EvalListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /**
   * Most items a page holds.
   *
   * Default: `20`.
   */
  limit?: number;

  /**
   * Sorts by time of creation, oldest first with `asc`.
   *
   * Default: `asc`.
   */
  order?: 'asc' | 'desc';

  /**
   * Sorts by time of creation or of the last change.
   *
   * Default: `created_at`.
   */
  order_by?: 'created_at' | 'updated_at';
}

/** An eval: the shape of its data and the criteria by which answers are graded. */
export type EvalListResponse = EvalCreateResponse;
export namespace EvalListResponse {
  /** Runs a Python function that returns a score. */
  export type EvalGraderPython = EvalCreateResponse.EvalGraderPython;

  /** Has a model give a score. */
  export type EvalGraderScoreModel = EvalCreateResponse.EvalGraderScoreModel;

  /** Scores how similar two texts are. */
  export type EvalGraderTextSimilarity = EvalCreateResponse.EvalGraderTextSimilarity;

  /** Data from logged requests. */
  export type Logs = EvalCreateResponse.Logs;
}

export type EvalListResponsesPage = CursorPage<EvalListResponse>;

/** An eval: the shape of its data and the criteria by which answers are graded. */
export type EvalRetrieveResponse = EvalCreateResponse;
export namespace EvalRetrieveResponse {
  /** Runs a Python function that returns a score. */
  export type EvalGraderPython = EvalCreateResponse.EvalGraderPython;

  /** Has a model give a score. */
  export type EvalGraderScoreModel = EvalCreateResponse.EvalGraderScoreModel;

  /** Scores how similar two texts are. */
  export type EvalGraderTextSimilarity = EvalCreateResponse.EvalGraderTextSimilarity;

  /** Data from logged requests. */
  export type Logs = EvalCreateResponse.Logs;
}

/**
 * Data from stored completions. Replaced by logs.
 *
 * @deprecated
 */
export interface EvalStoredCompletionsDataSourceConfig {
  /** JSON Schema of a row of data. */
  schema: { [key: string]: unknown };

  /** Default: `stored_completions`. */
  type: 'stored_completions';

  /** Takes only completions that carry these key-value pairs. */
  metadata?: SharedAPI.Metadata;
}

/** What to change about an eval. */
export interface EvalUpdateParams {
  /** The new key-value pairs, in place of the old ones. */
  metadata?: SharedAPI.Metadata;

  /** The new name. */
  name?: string;
}

/** An eval: the shape of its data and the criteria by which answers are graded. */
export type EvalUpdateResponse = EvalCreateResponse;
export namespace EvalUpdateResponse {
  /** Runs a Python function that returns a score. */
  export type EvalGraderPython = EvalCreateResponse.EvalGraderPython;

  /** Has a model give a score. */
  export type EvalGraderScoreModel = EvalCreateResponse.EvalGraderScoreModel;

  /** Scores how similar two texts are. */
  export type EvalGraderTextSimilarity = EvalCreateResponse.EvalGraderTextSimilarity;

  /** Data from logged requests. */
  export type Logs = EvalCreateResponse.Logs;
}
