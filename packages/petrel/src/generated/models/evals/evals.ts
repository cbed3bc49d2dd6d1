// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../core/pagination.ts';
import type * as GradersGraderModelsAPI from '../graders/grader-models.ts';
import type * as SharedAPI from '../shared.ts';

export interface EvalCreateParams {
  data_source_config:
    | EvalCreateParams.Custom | EvalCreateParams.Logs | EvalCreateParams.StoredCompletions;

  testing_criteria: (
    | EvalCreateParams.LabelModel | GradersGraderModelsAPI.StringCheckGrader
    | EvalCreateParams.TextSimilarity | EvalCreateParams.Python | EvalCreateParams.ScoreModel
  )[];

  metadata?: SharedAPI.Metadata;

  name?: string;
}

export namespace EvalCreateParams {
  export interface Custom {
    item_schema: { [key: string]: unknown };

    /** Default: `custom`. */
    type: 'custom';

    /** Default: `false`. */
    include_sample_schema?: boolean;
  }

  export interface LabelModel {
    input: (
      | EvalCreateParams.LabelModel.SimpleInputMessage | EvalCreateParams.LabelModel.EvalItem
    )[];

    labels: string[];

    model: string;

    name: string;

    passing_labels: string[];

    type: 'label_model';
  }
  export namespace LabelModel {
    export type EvalItem = GradersGraderModelsAPI.LabelModelGrader.Input;
    export namespace EvalItem {
      export type InputImage = GradersGraderModelsAPI.GraderInputs.InputImage;

      export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;
    }

    export interface SimpleInputMessage {
      content: string;

      role: string;
    }
  }

  export interface Logs {
    /** Default: `logs`. */
    type: 'logs';

    metadata?: { [key: string]: unknown };
  }

  export type Python = EvalCreateResponse.EvalGraderPython;

  export type ScoreModel = EvalCreateResponse.EvalGraderScoreModel;

  /** @deprecated */
  export interface StoredCompletions {
    /** Default: `stored_completions`. */
    type: 'stored_completions';

    metadata?: { [key: string]: unknown };
  }

  export type TextSimilarity = EvalCreateResponse.EvalGraderTextSimilarity;
}

export interface EvalCreateResponse {
  id: string;

  created_at: number;

  data_source_config:
    | EvalCustomDataSourceConfig | EvalCreateResponse.Logs | EvalStoredCompletionsDataSourceConfig;

  metadata: SharedAPI.Metadata;

  name: string;

  /** Default: `eval`. */
  object: 'eval';

  testing_criteria: (
    | GradersGraderModelsAPI.LabelModelGrader | GradersGraderModelsAPI.StringCheckGrader
    | EvalCreateResponse.EvalGraderTextSimilarity | EvalCreateResponse.EvalGraderPython
    | EvalCreateResponse.EvalGraderScoreModel
  )[];
}
export namespace EvalCreateResponse {
  export interface EvalGraderPython extends GradersGraderModelsAPI.PythonGrader {
    pass_threshold?: number;
  }

  export interface EvalGraderScoreModel extends GradersGraderModelsAPI.ScoreModelGrader {
    pass_threshold?: number;
  }

  export interface EvalGraderTextSimilarity extends GradersGraderModelsAPI.TextSimilarityGrader {
    pass_threshold: number;
  }

  export interface Logs {
    schema: { [key: string]: unknown };

    /** Default: `logs`. */
    type: 'logs';

    metadata?: SharedAPI.Metadata;
  }
}

export interface EvalCustomDataSourceConfig {
  schema: { [key: string]: unknown };

  /** Default: `custom`. */
  type: 'custom';
}

export interface EvalDeleteResponse {
  deleted: boolean;

  eval_id: string;

  object: string;
}

export interface EvalListParams {
  after?: string;

  /** Default: `20`. */
  limit?: number;

  /** Default: `asc`. */
  order?: 'asc' | 'desc';

  /** Default: `created_at`. */
  order_by?: 'created_at' | 'updated_at';
}

export type EvalListResponse = EvalCreateResponse;
export namespace EvalListResponse {
  export type EvalGraderPython = EvalCreateResponse.EvalGraderPython;

  export type EvalGraderScoreModel = EvalCreateResponse.EvalGraderScoreModel;

  export type EvalGraderTextSimilarity = EvalCreateResponse.EvalGraderTextSimilarity;

  export type Logs = EvalCreateResponse.Logs;
}

export type EvalListResponsesPage = CursorPage<EvalCreateResponse>;

export type EvalRetrieveResponse = EvalCreateResponse;
export namespace EvalRetrieveResponse {
  export type EvalGraderPython = EvalCreateResponse.EvalGraderPython;

  export type EvalGraderScoreModel = EvalCreateResponse.EvalGraderScoreModel;

  export type EvalGraderTextSimilarity = EvalCreateResponse.EvalGraderTextSimilarity;

  export type Logs = EvalCreateResponse.Logs;
}

/** @deprecated */
export interface EvalStoredCompletionsDataSourceConfig {
  schema: { [key: string]: unknown };

  /** Default: `stored_completions`. */
  type: 'stored_completions';

  metadata?: SharedAPI.Metadata;
}

export interface EvalUpdateParams {
  metadata?: SharedAPI.Metadata;

  name?: string;
}

export type EvalUpdateResponse = EvalCreateResponse;
export namespace EvalUpdateResponse {
  export type EvalGraderPython = EvalCreateResponse.EvalGraderPython;

  export type EvalGraderScoreModel = EvalCreateResponse.EvalGraderScoreModel;

  export type EvalGraderTextSimilarity = EvalCreateResponse.EvalGraderTextSimilarity;

  export type Logs = EvalCreateResponse.Logs;
}
