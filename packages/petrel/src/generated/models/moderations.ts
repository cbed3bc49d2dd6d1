// Written by `npm run generate` from spec/. Do not edit.

/** Findings on one input. */
export interface Moderation {
  /** Whether each category applies. */
  categories: Moderation.Categories;

  /** Which kinds of input each category was checked on. */
  category_applied_input_types: Moderation.CategoryAppliedInputTypes;

  /** The model's confidence that each category applies, between 0 and 1. */
  category_scores: Moderation.CategoryScores;

  /** Whether any category applies. */
  flagged: boolean;
}
export namespace Moderation {
  /** Whether each category applies. */
  export interface Categories {
    /** Insults or bullying of anyone. */
    harassment: boolean;

    /** Harassment with threats of violence or serious harm. */
    'harassment/threatening': boolean;

    /**
     * Hate for what people are: race, gender, religion, origin, orientation, disability and the
     * like.
     */
    hate: boolean;

    /** Hate with threats of violence or serious harm. */
    'hate/threatening': boolean;

    /** Instructions or advice for wrongdoing. Not checked by older models. */
    illicit: boolean | null;

    /** Instructions for wrongdoing with violence or weapons. Not checked by older models. */
    'illicit/violent': boolean | null;

    /** Approval or depiction of self-harm. */
    'self-harm': boolean;

    /** Instructions or encouragement for self-harm. */
    'self-harm/instructions': boolean;

    /** The speaker's own wish to harm themselves. */
    'self-harm/intent': boolean;

    /** Content meant to arouse, or that advertises sexual services. */
    sexual: boolean;

    /** Sexual content that involves anyone under 18. */
    'sexual/minors': boolean;

    /** Depiction of death, violence or injury. */
    violence: boolean;

    /** The same in graphic detail. */
    'violence/graphic': boolean;
  }

  /** Which kinds of input each category was checked on: text, image or both. */
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

  /** The model's confidence that each category applies, between 0 and 1. */
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

/** What to rate. */
export interface ModerationCreateParams {
  /** A text, several texts, or a list of text and image parts that are rated together. */
  input: string | string[] | ModerationMultiModalInput[];

  /**
   * Id of the model that rates. Only the omni models look at images.
   *
   * Default: `omni-moderation-latest`.
   */
  model?: (string & {}) | ModerationModel;
}

/** What moderation found. */
export interface ModerationCreateResponse {
  /** Id of the request. */
  id: string;

  /** The model that was used. */
  model: string;

  /** One finding for each input text; one for all parts of a mixed input. */
  results: Moderation[];
}

/** An image to rate. */
export interface ModerationImageURLInput {
  /** Where the image is. */
  image_url: ModerationImageURLInput.ImageURL;

  type: 'image_url';
}
export namespace ModerationImageURLInput {
  /** Where an image is. */
  export interface ImageURL {
    /** An HTTP URL, or the image itself as a base64 data URL. */
    url: string;
  }
}

/** Ids of the models that rate content. */
export type ModerationModel =
  | 'omni-moderation-latest' | 'omni-moderation-2024-09-26' | 'text-moderation-latest'
  | 'text-moderation-stable';

/** A text or an image to rate. */
export type ModerationMultiModalInput = ModerationImageURLInput | ModerationTextInput;

/** A text to rate. */
export interface ModerationTextInput {
  /** The text. */
  text: string;

  type: 'text';
}
