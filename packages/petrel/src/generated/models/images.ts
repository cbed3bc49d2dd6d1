// Written by `npm run generate` from spec/. Do not edit.
import type { Uploadable } from '../../core/request/uploads.ts';
import type * as Self from './images.ts';

/** One generated image, as data or as a URL. */
export interface Image {
  /**
   * The encoded image in base64. GPT image models always answer this way; DALL·E only when
   * requested.
   */
  b64_json?: string;

  /** The prompt that was actually used, where the model rewrote it (`dall-e-3` only). */
  revised_prompt?: string;

  /** Where to download the image, for 60 minutes (DALL·E only). */
  url?: string;
}

/** The image to vary and how. */
export interface ImageCreateVariationParams {
  /** A square PNG of less than 4 MB. */
  image: Uploadable;

  /**
   * Id of the model, `dall-e-2` only.
   *
   * Default: `dall-e-2`.
   */
  model?:
    | (string & {}) | 'dall-e-2' | 'gpt-image-1.5' | 'gpt-image-2' | 'gpt-image-2-2026-04-21'
    | 'gpt-image-2.5-sunburst' | 'gpt-image-2.5-sunburst-2026-09-08' | 'gpt-image-2.5-flare'
    | 'gpt-image-2.5-flare-2026-09-08' | 'gpt-image-2.6-sunburst' | 'gpt-image-2.6-flare'
    | 'gpt-image-1' | 'gpt-image-1-mini' | 'chatgpt-image-latest' | 'dall-e-3' | null;

  /**
   * How many variations to make.
   *
   * From 1 to 10. Default: `1`.
   */
  n?: number | null;

  /**
   * Returns the images as URLs, which work for 60 minutes, or as base64 data.
   *
   * Default: `url`.
   */
  response_format?: 'url' | 'b64_json' | null;

  /**
   * Width and height in pixels.
   *
   * Default: `1024x1024`.
   */
  size?: '256x256' | '512x512' | '1024x1024' | null;

  /** An id of your end user, to trace abuse. */
  user?: string;
}

/** The finished edited image. */
export interface ImageEditCompletedEvent {
  /** The encoded image in base64. */
  b64_json: string;

  /** Background of the image. */
  background: 'transparent' | 'opaque' | 'auto';

  /** When the event was sent, in Unix seconds. */
  created_at: number;

  /** Encoding of the image. */
  output_format: 'png' | 'webp' | 'jpeg';

  /** Quality of the image. */
  quality: 'low' | 'medium' | 'high' | 'auto' | 'xhigh' | 'max';

  /** Width and height in pixels. */
  size: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';

  type: 'image_edit.completed';

  /** Tokens used. */
  usage: ImageEditCompletedEvent.Usage;

  safety_identifier?: string | null;
}
export namespace ImageEditCompletedEvent {
  /** Tokens used to edit an image. */
  export interface Usage {
    /** Tokens of the prompt, text and images together. */
    input_tokens: number;

    /** The same, split into text and images. */
    input_tokens_details: Usage.InputTokensDetails;

    /** Tokens of the generated image. */
    output_tokens: number;

    /** Input and output together. */
    total_tokens: number;
  }
  export namespace Usage {
    /** Tokens of the prompt by kind. */
    export interface InputTokensDetails {
      /** Tokens of images. */
      image_tokens: number;

      /** Tokens of text. */
      text_tokens: number;
    }
  }
}

/** The images to edit and how. */
export type ImageEditParams = ImageEditParamsNonStreaming | ImageEditParamsStreaming;

export interface ImageEditParamsBase {
  /**
   * One image or several. GPT image models take PNG, WebP and JPEG; `dall-e-2` takes one square
   * PNG of less than 4 MB.
   */
  image: Uploadable | Uploadable[];

  /** What the result should show, in at most 32,000 characters (1,000 for `dall-e-2`). */
  prompt: string;

  /**
   * Whether the background is transparent. Transparency needs PNG or WebP. GPT image models
   * only.
   *
   * Default: `auto`.
   */
  background?: 'transparent' | 'opaque' | 'auto' | null;

  /** How much detail an animation or an SVG has. */
  complexity?: 'low' | 'medium' | 'high' | null;

  /** How many frames an animation has. */
  frame_count?: number | null;

  /** How long each frame is shown, in milliseconds. */
  frame_duration_ms?: number | null;

  /** How closely features of the input images, faces above all, are kept. */
  input_fidelity?: 'high' | 'low' | null;

  /** An image with marks on what is to change. */
  markup?: Uploadable;

  /**
   * A PNG of the same size whose fully transparent areas mark what may change. With several
   * images it applies to the first.
   */
  mask?: Uploadable;

  /**
   * Id of the model that edits.
   *
   * Default: `gpt-image-1.5`.
   */
  model?: (string & {}) | ImageModel | null;

  /**
   * How many images to make.
   *
   * From 1 to 10. Default: `1`.
   */
  n?: number | null;

  /**
   * Quality of JPEG and WebP output in percent; lower makes smaller files. GPT image models
   * only.
   *
   * Default: `100`.
   */
  output_compression?: number | null;

  /**
   * Encoding of the images. GPT image models only.
   *
   * Default: `png`.
   */
  output_format?: 'png' | 'jpeg' | 'webp' | 'gif' | 'svg' | null;

  /**
   * How many previews a stream sends before the final image. 0 sends none; fewer may come if
   * the image is soon done.
   *
   * From 0 to 3. Default: `0`.
   */
  partial_images?: number | null;

  /**
   * How carefully the images are made; better takes longer and costs more.
   *
   * Default: `auto`.
   */
  quality?: 'standard' | 'low' | 'medium' | 'high' | 'auto' | 'xhigh' | 'max' | null;

  /**
   * Returns the images as URLs, which work for 60 minutes, or as base64 data. `dall-e-2` only;
   * other models return data.
   */
  response_format?: 'url' | 'b64_json' | null;

  /** An id of your end user that stays the same, so that abuse can be traced. */
  safety_identifier?: string | null;

  /**
   * Width and height in pixels. Which values are allowed depends on the model.
   *
   * Default: `1024x1024`.
   */
  size?:
    | (string & {}) | '256x256' | '512x512' | '1024x1024' | '1536x1024' | '1024x1536' | 'auto'
    | null;

  /**
   * Sends previews as events before the final image.
   *
   * Default: `false`.
   */
  stream?: boolean | null;

  /** How an SVG is written: by which model, with how much reasoning. */
  svg?: ImageEditParams.Svg | null;

  /** An id of your end user, to trace abuse. */
  user?: string;
}

export namespace ImageEditParams {
  export type ImageEditParamsNonStreaming = Self.ImageEditParamsNonStreaming;
  export type ImageEditParamsStreaming = Self.ImageEditParamsStreaming;

  export interface Svg {
    /** The model that writes the SVG. */
    model?: string;

    /** How the model that writes the SVG reasons. Default: its own effort. */
    reasoning?: Svg.Reasoning | null;
  }
  export namespace Svg {
    export interface Reasoning {
      /** How much the model that writes the SVG reasons. Default: the model's own. */
      effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max';
    }
  }
}

export interface ImageEditParamsNonStreaming extends ImageEditParamsBase {
  /** Asks for the result as a whole. */
  stream?: false | null;
}

export interface ImageEditParamsStreaming extends ImageEditParamsBase {
  /** Asks for the result as a stream of events. */
  stream: true;
}

/** A preview of an edited image that is still being made. */
export interface ImageEditPartialImageEvent {
  /** The encoded preview in base64. */
  b64_json: string;

  /** The requested background. */
  background: 'transparent' | 'opaque' | 'auto';

  /** When the event was sent, in Unix seconds. */
  created_at: number;

  /** Encoding of the image. */
  output_format: 'png' | 'webp' | 'jpeg';

  /** Which preview it is, from 0. */
  partial_image_index: number;

  /** The requested quality. */
  quality: 'low' | 'medium' | 'high' | 'auto' | 'xhigh' | 'max';

  /** Width and height in pixels. */
  size: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';

  type: 'image_edit.partial_image';
}

/** An event of a streamed edit. */
export type ImageEditStreamEvent = ImageEditPartialImageEvent | ImageEditCompletedEvent;

/** The finished image. */
export interface ImageGenCompletedEvent {
  /** The encoded image in base64. */
  b64_json: string;

  /** Background of the image. */
  background: 'transparent' | 'opaque' | 'auto';

  /** When the event was sent, in Unix seconds. */
  created_at: number;

  /** Encoding of the image. */
  output_format: 'png' | 'webp' | 'jpeg';

  /** Quality of the image. */
  quality: 'low' | 'medium' | 'high' | 'auto' | 'xhigh' | 'max';

  /** Width and height in pixels. */
  size: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';

  type: 'image_generation.completed';

  /** Tokens used. */
  usage: ImageGenCompletedEvent.Usage;

  safety_identifier?: string | null;
}
export namespace ImageGenCompletedEvent {
  /** Tokens used to make an image. */
  export type Usage = ImageEditCompletedEvent.Usage;
  export namespace Usage {
    /** Tokens of the prompt by kind. */
    export type InputTokensDetails = ImageEditCompletedEvent.Usage.InputTokensDetails;
  }
}

/** A preview of an image that is still being made. */
export interface ImageGenPartialImageEvent {
  /** The encoded preview in base64. */
  b64_json: string;

  /** The requested background. */
  background: 'transparent' | 'opaque' | 'auto';

  /** When the event was sent, in Unix seconds. */
  created_at: number;

  /** Encoding of the image. */
  output_format: 'png' | 'webp' | 'jpeg';

  /** Which preview it is, from 0. */
  partial_image_index: number;

  /** The requested quality. */
  quality: 'low' | 'medium' | 'high' | 'auto' | 'xhigh' | 'max';

  /** Width and height in pixels. */
  size: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';

  type: 'image_generation.partial_image';
}

/** An event of a streamed generation. */
export type ImageGenStreamEvent = ImageGenPartialImageEvent | ImageGenCompletedEvent;

/** What to draw and how. */
export type ImageGenerateParams = ImageGenerateParamsNonStreaming | ImageGenerateParamsStreaming;

export interface ImageGenerateParamsBase {
  /**
   * What the images should show, in at most 32,000 characters (4,000 for `dall-e-3`, 1,000 for
   * `dall-e-2`).
   */
  prompt: string;

  /**
   * Whether the background is transparent. Transparency needs PNG or WebP. GPT image models
   * only.
   *
   * Default: `auto`.
   */
  background?: 'transparent' | 'opaque' | 'auto' | null;

  /** How much detail an animation or an SVG has. */
  complexity?: 'low' | 'medium' | 'high' | null;

  /** How many frames an animation has. */
  frame_count?: number | null;

  /** How long each frame is shown, in milliseconds. */
  frame_duration_ms?: number | null;

  /**
   * Id of the model that draws.
   *
   * Default: `dall-e-2`.
   */
  model?: (string & {}) | ImageModel | null;

  /**
   * How strictly content is filtered; `low` is less strict. GPT image models only.
   *
   * Default: `auto`.
   */
  moderation?: 'low' | 'auto' | null;

  /**
   * How many images to make; `dall-e-3` makes one.
   *
   * From 1 to 10. Default: `1`.
   */
  n?: number | null;

  /**
   * Quality of JPEG and WebP output in percent; lower makes smaller files. GPT image models
   * only.
   *
   * Default: `100`.
   */
  output_compression?: number | null;

  /**
   * Encoding of the images. GPT image models only.
   *
   * Default: `png`.
   */
  output_format?: 'png' | 'jpeg' | 'webp' | 'gif' | 'svg' | null;

  /**
   * How many previews a stream sends before the final image. 0 sends none; fewer may come if
   * the image is soon done.
   *
   * From 0 to 3. Default: `0`.
   */
  partial_images?: number | null;

  /**
   * How carefully the images are made; better takes longer and costs more. Which values are
   * allowed depends on the model.
   *
   * Default: `auto`.
   */
  quality?: 'standard' | 'hd' | 'low' | 'medium' | 'high' | 'auto' | 'xhigh' | 'max' | null;

  /**
   * Returns the images as URLs, which work for 60 minutes, or as base64 data. DALL·E only;
   * other models return data.
   *
   * Default: `url`.
   */
  response_format?: 'url' | 'b64_json' | null;

  /** An id of your end user that stays the same, so that abuse can be traced. */
  safety_identifier?: string | null;

  /**
   * Width and height in pixels. Which values are allowed depends on the model.
   *
   * Default: `auto`.
   */
  size?:
    | (string & {}) | 'auto' | '1024x1024' | '1536x1024' | '1024x1536' | '256x256' | '512x512'
    | '1792x1024' | '1024x1792' | null;

  /**
   * Sends previews as events before the final image. GPT image models only.
   *
   * Default: `false`.
   */
  stream?: boolean | null;

  /**
   * `vivid` for dramatic, `natural` for plainer images. `dall-e-3` only.
   *
   * Default: `vivid`.
   */
  style?: 'vivid' | 'natural' | null;

  /** How an SVG is written: by which model, with how much reasoning. */
  svg?: ImageGenerateParams.Svg | null;

  /** An id of your end user, to trace abuse. */
  user?: string;
}

export namespace ImageGenerateParams {
  export type ImageGenerateParamsNonStreaming = Self.ImageGenerateParamsNonStreaming;
  export type ImageGenerateParamsStreaming = Self.ImageGenerateParamsStreaming;

  export interface Svg {
    /** The model that writes the SVG. */
    model: string;

    /** How the model that writes the SVG reasons. Default: its own effort. */
    reasoning?: Svg.Reasoning | null;
  }
  export namespace Svg {
    export interface Reasoning {
      /** How much the model that writes the SVG reasons. Default: the model's own. */
      effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;
    }
  }
}

export interface ImageGenerateParamsNonStreaming extends ImageGenerateParamsBase {
  /** Asks for the result as a whole. */
  stream?: false | null;
}

export interface ImageGenerateParamsStreaming extends ImageGenerateParamsBase {
  /** Asks for the result as a stream of events. */
  stream: true;
}

/** Ids of the models that make images. */
export type ImageModel =
  | 'gpt-image-1.5' | 'gpt-image-2' | 'gpt-image-2-2026-04-21' | 'dall-e-2' | 'dall-e-3'
  | 'gpt-image-1' | 'gpt-image-1-mini' | 'gpt-image-2.5-sunburst'
  | 'gpt-image-2.5-sunburst-2026-09-08' | 'gpt-image-2.5-flare' | 'gpt-image-2.5-flare-2026-09-08'
  | 'gpt-image-2.6-sunburst' | 'gpt-image-2.6-flare' | 'chatgpt-image-latest';

/** The generated images and what they cost. */
export interface ImagesResponse {
  /** When they were made, in Unix seconds. */
  created: number;

  /** Whether the background is transparent. */
  background?: 'transparent' | 'opaque';

  /** The images. */
  data?: Image[];

  /** Encoding of the images. */
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg';

  /** Quality that was used. */
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max';

  safety_identifier?: string | null;

  /** Width and height in pixels. */
  size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024';

  svg_usage?: ImagesResponse.SvgUsage;

  /** Tokens used, for models that are charged by tokens. */
  usage?: ImagesResponse.Usage;
}
export namespace ImagesResponse {
  export interface SvgUsage {
    /** Tokens that the model which wrote the SVG read. */
    input_tokens: number;

    /** The model that wrote the SVG. */
    model: string;

    /** Tokens that the model wrote, reasoning included. */
    output_tokens: number;

    /** Tokens of reasoning, which are not shown. */
    reasoning_tokens: number;

    /** Tokens read and written. */
    total_tokens: number;
  }

  /** Tokens used to make images. */
  export interface Usage {
    /** Tokens of the prompt, text and images together. */
    input_tokens: number;

    /** The same, split into text and images. */
    input_tokens_details: Usage.InputTokensDetails;

    /** Tokens generated. */
    output_tokens: number;

    /** Input and output together. */
    total_tokens: number;

    /** The same, split into text and images. */
    output_tokens_details?: Usage.InputTokensDetails;
  }
  export namespace Usage {
    /** Tokens of the prompt by kind. */
    export interface InputTokensDetails {
      /** Tokens of images. */
      image_tokens: number;

      /** Tokens of text. */
      text_tokens: number;
    }

    /** Tokens generated, by kind. */
    export type OutputTokensDetails = InputTokensDetails;
  }
}
