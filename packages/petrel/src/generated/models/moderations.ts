// Written by `npm run generate` from spec/. Do not edit.

export interface Moderation {
  categories: Moderation.Categories;

  category_applied_input_types: Moderation.CategoryAppliedInputTypes;

  category_scores: Moderation.CategoryScores;

  flagged: boolean;
}
export namespace Moderation {
  export interface Categories {
    harassment: boolean;

    'harassment/threatening': boolean;

    hate: boolean;

    'hate/threatening': boolean;

    illicit: boolean | null;

    'illicit/violent': boolean | null;

    'self-harm': boolean;

    'self-harm/instructions': boolean;

    'self-harm/intent': boolean;

    sexual: boolean;

    'sexual/minors': boolean;

    violence: boolean;

    'violence/graphic': boolean;
  }

  export interface CategoryAppliedInputTypes {
    harassment: ('text')[];

    'harassment/threatening': ('text')[];

    hate: ('text')[];

    'hate/threatening': ('text')[];

    illicit: ('text')[];

    'illicit/violent': ('text')[];

    'self-harm': ('text' | 'image')[];

    'self-harm/instructions': ('text' | 'image')[];

    'self-harm/intent': ('text' | 'image')[];

    sexual: ('text' | 'image')[];

    'sexual/minors': ('text')[];

    violence: ('text' | 'image')[];

    'violence/graphic': ('text' | 'image')[];
  }

  export interface CategoryScores {
    harassment: number;

    'harassment/threatening': number;

    hate: number;

    'hate/threatening': number;

    illicit: number;

    'illicit/violent': number;

    'self-harm': number;

    'self-harm/instructions': number;

    'self-harm/intent': number;

    sexual: number;

    'sexual/minors': number;

    violence: number;

    'violence/graphic': number;
  }
}

export interface ModerationCreateParams {
  input: string | string[] | ModerationMultiModalInput[];

  /** Default: `omni-moderation-latest`. */
  model?: (string & {}) | ModerationModel;
}

export interface ModerationCreateResponse {
  id: string;

  model: string;

  results: Moderation[];
}

export interface ModerationImageURLInput {
  image_url: ModerationImageURLInput.ImageURL;

  type: 'image_url';
}
export namespace ModerationImageURLInput {
  export interface ImageURL {
    url: string;
  }
}

export type ModerationModel =
  | 'omni-moderation-latest' | 'omni-moderation-2024-09-26' | 'text-moderation-latest'
  | 'text-moderation-stable';

export type ModerationMultiModalInput = ModerationImageURLInput | ModerationTextInput;

export interface ModerationTextInput {
  text: string;

  type: 'text';
}
