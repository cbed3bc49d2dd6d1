// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pages/pagination.ts';
import type * as AudioSpeechAPI from '../../audio/speech.ts';
import type * as CompletionsAPI from '../../completions.ts';
import type * as ResponsesAPI from '../../responses/responses.ts';
import type * as SharedAPI from '../../shared.ts';
import type * as Self from './completions.ts';

/** A model's answer to a conversation, with what it cost. */
export interface ChatCompletion {
  /** Unique id of the completion. */
  id: string;

  /** The answers; more than one when `n` is greater than 1. */
  choices: ChatCompletion.Choice[];

  /** When the completion was made, in Unix seconds. */
  created: number;

  /** The model that answered, often a dated snapshot of the requested one. */
  model: string;

  object: 'chat.completion';

  /** The key-value pairs given with the request. */
  metadata?: SharedAPI.Metadata;

  /** What moderation found in the input and the output, when the request enables it. */
  moderation?: ChatCompletion.Moderation | null;

  /**
   * The tier that actually served the request, which can differ from the requested one.
   *
   * Default: `auto`.
   */
  service_tier?: 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | null;

  /**
   * Names the server configuration that produced the answer. When it changes, the same `seed`
   * may give another result.
   *
   * @deprecated
   */
  system_fingerprint?: string;

  /** Tokens used by the request. */
  usage?: CompletionsAPI.CompletionUsage;
}
export namespace ChatCompletion {
  /** One of the answers of a completion. */
  export interface Choice {
    /**
     * Why the model stopped: `stop` at a natural end or stop sequence, `length` at the token
     * limit, `tool_calls` to have tools called, `content_filter` when content was withheld.
     */
    finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call';

    /** Position of the answer among the choices, from 0. */
    index: number;

    /** Log probabilities of the output tokens, when requested. */
    logprobs: Choice.Logprobs | null;

    /** The message the model wrote. */
    message: ChatCompletionMessage;
  }
  export namespace Choice {
    /** Log probabilities of the tokens of one answer. */
    export interface Logprobs {
      /** One entry for each token of the message's text. */
      content: ChatCompletionTokenLogprob[] | null;

      /** One entry for each token of the message's refusal. */
      refusal: ChatCompletionTokenLogprob[] | null;
    }
  }

  /** What moderation found, for input and output apart. */
  export interface Moderation {
    /** Findings on the request's input. */
    input: Moderation.ModerationResults | Moderation.Error;

    /** Findings on the generated output. */
    output: Moderation.ModerationResults | Moderation.Error;
  }
  export namespace Moderation {
    /** Why moderation could not be carried out. */
    export interface Error {
      /** Machine-readable code of the failure. */
      code: string;

      /** What went wrong, for people. */
      message: string;

      type: 'error';
    }

    /** Findings of a moderation that succeeded. */
    export interface ModerationResults {
      /** The moderation model that was used. */
      model: string;

      /** One finding for each piece of content. */
      results: ModerationResults.Result[];

      type: 'moderation_results';
    }
    export namespace ModerationResults {
      /** Findings on one piece of content. */
      export type Result = ResponsesAPI.Response.Moderation.ModerationResult;
    }
  }
}

/** Limits the model to some of the tools of the request. */
export interface ChatCompletionAllowedToolChoice {
  /** The tools it may use and whether it must use one. */
  allowed_tools: ChatCompletionAllowedTools;

  type: 'allowed_tools';
}

/** A subset of the request's tools. */
export interface ChatCompletionAllowedTools {
  /**
   * `auto` lets the model answer without a tool; `required` makes it call at least one of
   * these.
   */
  mode: 'auto' | 'required';

  /** The tools, each by its type and name. */
  tools: ({ [key: string]: unknown })[];
}

/** An earlier answer of the model, sent back as part of the conversation. */
export interface ChatCompletionAssistantMessageParam {
  role: 'assistant';

  /** An earlier spoken answer, by its id. */
  audio?: ChatCompletionAssistantMessageParam.Audio | null;

  /** Text of the answer. Required unless there are tool calls. */
  content?: string | (ChatCompletionContentPartText | ChatCompletionContentPartRefusal)[] | null;

  /** The function the model called. Replaced by `tool_calls`. */
  function_call?: ChatCompletionAssistantMessageParam.FunctionCall | null;

  /** Name of the participant, to distinguish several with the same role. */
  name?: string;

  /** The refusal, if the model declined. */
  refusal?: string | null;

  /** The tool calls the model made. Each needs a tool message with its result right after. */
  tool_calls?: ChatCompletionMessageToolCall[];
}
export namespace ChatCompletionAssistantMessageParam {
  /** Refers to an earlier spoken answer. */
  export interface Audio {
    /** The id of the earlier audio. */
    id: string;
  }

  /**
   * A function call in the old form. Replaced by `tool_calls`.
   *
   * @deprecated
   */
  export interface FunctionCall {
    /** The arguments as JSON text. */
    arguments: string;

    /** Name of the function. */
    name: string;
  }
}

/** A spoken answer. */
export interface ChatCompletionAudio {
  /** Id by which a later message can refer to this audio. */
  id: string;

  /** The encoded audio in base64, in the requested format. */
  data: string;

  /** When the server forgets the audio, in Unix seconds; the id is of no use afterward. */
  expires_at: number;

  /** What is said in the audio. */
  transcript: string;
}

/** How a spoken answer should sound. */
export interface ChatCompletionAudioParam {
  /** Encoding of the audio. */
  format: 'wav' | 'aac' | 'mp3' | 'flac' | 'opus' | 'pcm16';

  /** A built-in voice, or a custom one by its id. */
  voice:
    | (string & {}) | 'alloy' | 'ash' | 'ballad' | 'coral' | 'echo' | 'sage' | 'shimmer' | 'verse'
    | 'marin' | 'cedar' | 'fable' | 'onyx' | 'nova' | ChatCompletionAudioParam.ID;
}
export namespace ChatCompletionAudioParam {
  export type ID = AudioSpeechAPI.SpeechCreateParams.ID;
}

/** A piece of a streamed answer. All pieces of one answer have the same id. */
export interface ChatCompletionChunk {
  /** Id of the completion that the piece belongs to. */
  id: string;

  /** What is new in each answer. Empty in the last chunk when usage was requested. */
  choices: ChatCompletionChunk.Choice[];

  /** When the completion was begun, in Unix seconds; the same in every chunk. */
  created: number;

  /** The model that answers. */
  model: string;

  object: 'chat.completion.chunk';

  /** What moderation found, when the request enables it. */
  moderation?: ChatCompletionChunk.Moderation | null;

  /**
   * Random filler that evens out the size of chunks, so that an eavesdropper learns less.
   * Ignore it.
   */
  obfuscation?: string;

  /**
   * The tier that actually serves the request.
   *
   * Default: `auto`.
   */
  service_tier?: 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | null;

  /**
   * Names the server configuration that produces the answer.
   *
   * @deprecated
   */
  system_fingerprint?: string;

  /**
   * Tokens used by the whole request. Set in the last chunk only, and only with
   * `stream_options.include_usage`.
   */
  usage?: CompletionsAPI.CompletionUsage | null;
}
export namespace ChatCompletionChunk {
  /** What is new in one of the answers. */
  export interface Choice {
    /** The parts of the message that this chunk adds. */
    delta: Choice.Delta;

    /** Why the model stopped; null until it has. */
    finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call' | null;

    /** Which answer the piece belongs to, from 0. */
    index: number;

    /** Log probabilities of the tokens in this chunk, when requested. */
    logprobs?: ChatCompletionChunk.Choice.Logprobs | null;
  }
  export namespace Choice {
    /** An addition to a message. Joining all of them gives the message. */
    export interface Delta {
      audio?: Delta.Audio;

      /** Text to append. */
      content?: string | null;

      /**
       * Addition to a function call. Replaced by `tool_calls`.
       *
       * @deprecated
       */
      function_call?: Delta.FunctionCall;

      /** Text to append to the refusal. */
      refusal?: string | null;

      /** Who speaks; usually in the first chunk only. */
      role?: 'developer' | 'system' | 'user' | 'assistant' | 'tool';

      /** Additions to tool calls. Entries with the same `index` belong together. */
      tool_calls?: Delta.ToolCall[];
    }
    export namespace Delta {
      export interface Audio {
        /** Id of the spoken answer, by which later messages refer to it. */
        id?: string;

        data?: string;

        expires_at?: number;

        transcript?: string;
      }

      /**
       * An addition to a function call in the old form. Replaced by tool calls.
       *
       * @deprecated
       */
      export interface FunctionCall {
        /** JSON text to append to the arguments. */
        arguments?: string;

        /** Name of the function. */
        name?: string;
      }

      /** An addition to one tool call. */
      export interface ToolCall {
        /** Which call the addition belongs to, from 0. */
        index: number;

        /** Id of the call; in its first piece only. */
        id?: string;

        custom?: ToolCall.Custom;

        /** What is added to the called function. */
        function?: ToolCall.Function;

        type?: 'function' | 'custom';
      }
      export namespace ToolCall {
        export interface Custom {
          input?: string;

          /** Name of the custom tool that is called. */
          name?: string;
        }

        /** An addition to a called function. */
        export interface Function {
          /** JSON text to append to the arguments. Whole only at the end of the stream. */
          arguments?: string;

          /** Name of the function; in its first piece only. */
          name?: string;
        }
      }
    }

    /** Log probabilities of the tokens in one chunk. */
    export interface Logprobs {
      /** One entry for each token of text. */
      content: ChatCompletionTokenLogprob[] | null;

      /** One entry for each token of a refusal. */
      refusal: ChatCompletionTokenLogprob[] | null;
    }
  }

  /** What moderation found, for input and output apart. */
  export type Moderation = ChatCompletion.Moderation;
  export namespace Moderation {
    /** Why moderation could not be carried out. */
    export type Error = ChatCompletion.Moderation.Error;

    /** Findings of a moderation that succeeded. */
    export type ModerationResults = ChatCompletion.Moderation.ModerationResults;
    export namespace ModerationResults {
      /** Findings on one piece of content. */
      export type Result = ResponsesAPI.Response.Moderation.ModerationResult;
    }
  }
}

/** Part of a user's message: text, image, audio or file. */
export type ChatCompletionContentPart =
  | ChatCompletionContentPartText | ChatCompletionContentPartImage
  | ChatCompletionContentPartInputAudio | ChatCompletionContentPart.File;
export namespace ChatCompletionContentPart {
  /** A file as part of a message. */
  export interface File {
    /** The file, uploaded before or sent along. */
    file: File.File;

    type: 'file';

    /** Ends a cached prefix of the prompt exactly here. */
    prompt_cache_breakpoint?: File.PromptCacheBreakpoint;
  }
  export namespace File {
    /** A file by its id, or by its name and data. */
    export interface File {
      /** The file's bytes in base64, as a data URL. */
      file_data?: string;

      /** Id of an uploaded file. */
      file_id?: string;

      /** Name of the file, for data sent along. */
      filename?: string;
    }

    /** Ends a cached prefix of the prompt exactly here. */
    export type PromptCacheBreakpoint = ChatCompletionContentPartImage.PromptCacheBreakpoint;
  }
}

/** An image as part of a message. */
export interface ChatCompletionContentPartImage {
  /** Where the image is and how closely to look at it. */
  image_url: ChatCompletionContentPartImage.ImageURL;

  type: 'image_url';

  /** Ends a cached prefix of the prompt exactly here. */
  prompt_cache_breakpoint?: ChatCompletionContentPartImage.PromptCacheBreakpoint;
}
export namespace ChatCompletionContentPartImage {
  /** An image and how closely to look at it. */
  export interface ImageURL {
    /** An HTTP URL, or the image itself as a base64 data URL. */
    url: string;

    /**
     * How closely the model looks: `low` costs fewer tokens, `high` sees more.
     *
     * Default: `auto`.
     */
    detail?: 'auto' | 'low' | 'high' | 'original';
  }

  /** Ends a cached prefix of the prompt exactly here. */
  export interface PromptCacheBreakpoint {
    /** Default: `explicit`. */
    mode: 'explicit';

    ttl?: '30m' | '12h';
  }
}

/** A recording as part of a message. */
export interface ChatCompletionContentPartInputAudio {
  /** The recording. */
  input_audio: ChatCompletionContentPartInputAudio.InputAudio;

  type: 'input_audio';

  /** Ends a cached prefix of the prompt exactly here. */
  prompt_cache_breakpoint?: ChatCompletionContentPartInputAudio.PromptCacheBreakpoint;
}
export namespace ChatCompletionContentPartInputAudio {
  /** A recording and its format. */
  export interface InputAudio {
    /** The encoded audio in base64. */
    data: string;

    /** How the audio is encoded. */
    format: 'wav' | 'mp3';
  }

  /** Ends a cached prefix of the prompt exactly here. */
  export type PromptCacheBreakpoint = ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

/** A refusal as part of an earlier answer. */
export interface ChatCompletionContentPartRefusal {
  /** What the model said in declining. */
  refusal: string;

  type: 'refusal';
}

/** Text as part of a message. */
export interface ChatCompletionContentPartText {
  /** The text. */
  text: string;

  type: 'text';

  /** Ends a cached prefix of the prompt exactly here. */
  prompt_cache_breakpoint?: ChatCompletionContentPartText.PromptCacheBreakpoint;
}
export namespace ChatCompletionContentPartText {
  /** Ends a cached prefix of the prompt exactly here. */
  export type PromptCacheBreakpoint = ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

/** The conversation to continue and how. */
export type ChatCompletionCreateParams =
  | ChatCompletionCreateParamsNonStreaming | ChatCompletionCreateParamsStreaming;

export interface ChatCompletionCreateParamsBase {
  /**
   * The conversation so far, oldest message first. Which kinds of content are allowed depends
   * on the model.
   *
   * At least 1 items.
   */
  messages: ChatCompletionMessageParam[];

  /** Id of the model that answers. */
  model: (string & {}) | SharedAPI.ChatModel;

  /** How a spoken answer should sound. Required when `modalities` includes audio. */
  audio?: ChatCompletionAudioParam | null;

  /**
   * Above 0, makes tokens less likely the more often they have occurred, against repetition.
   *
   * From -2 to 2. Default: `0`.
   */
  frequency_penalty?: number | null;

  /**
   * Which function the model calls. Replaced by `tool_choice`.
   *
   * @deprecated
   */
  function_call?: 'none' | 'auto' | ChatCompletionFunctionCallOption;

  /**
   * Functions the model may call. Replaced by `tools`.
   *
   * From 1 to 128 items.
   *
   * @deprecated
   */
  functions?: ChatCompletionCreateParams.Function[];

  /**
   * Makes single tokens likelier or less likely: maps token ids to a bias added before
   * sampling. 100 all but forces a token, -100 all but bans it.
   */
  logit_bias?: { [key: string]: number } | null;

  /**
   * Returns log probabilities of the output tokens.
   *
   * Default: `false`.
   */
  logprobs?: boolean | null;

  /** Most tokens the model may generate, reasoning included. The answer is cut off there. */
  max_completion_tokens?: number | null;

  /**
   * Most tokens the answer may have. Replaced by `max_completion_tokens`; reasoning models
   * reject it.
   *
   * @deprecated
   */
  max_tokens?: number | null;

  /**
   * Up to 16 key-value pairs kept with the completion; keys of at most 64 and values of at most
   * 512 characters.
   */
  metadata?: SharedAPI.Metadata;

  /** Forms of output wanted: text, audio or both. Text only by default. */
  modalities?: ChatCompletionModality[] | null;

  /** Moderates the input and the output along with the request. */
  moderation?: ChatCompletionCreateParams.Moderation | null;

  /**
   * How many answers to generate. Tokens are charged for all of them.
   *
   * From 1 to 128. Default: `1`.
   */
  n?: number | null;

  /**
   * Whether the model may ask for several tool calls at once.
   *
   * Default: `true`.
   */
  parallel_tool_calls?: boolean;

  /** Text that the answer will mostly repeat, to get it sooner. */
  prediction?: ChatCompletionPredictionContent | null;

  /**
   * Above 0, makes tokens that have already occurred less likely, in favor of new topics.
   *
   * From -2 to 2. Default: `0`.
   */
  presence_penalty?: number | null;

  /** Groups requests with a common prompt beginning, so that the cache is hit more often. */
  prompt_cache_key?: string | null;

  /** How the beginning of the prompt is cached. */
  prompt_cache_options?: ChatCompletionCreateParams.PromptCacheOptions;

  /**
   * How long cached prompt beginnings are kept: in memory for a short while, or up to 24 hours.
   *
   * @deprecated
   */
  prompt_cache_retention?: 'in_memory' | '24h' | null;

  /**
   * How hard the model thinks before it answers. Less is faster and takes fewer tokens. Not
   * every model knows every value.
   *
   * Default: `medium`.
   */
  reasoning_effort?: ChatCompletionReasoningEffort;

  /** Form of the answer: plain text, JSON that follows a schema, or any JSON. */
  response_format?:
    | SharedAPI.ResponseFormatText | SharedAPI.ResponseFormatJSONSchema
    | SharedAPI.ResponseFormatJSONObject;

  /**
   * A stable id of your end user, to trace abuse. Hash names and addresses instead of sending
   * them.
   *
   * At most 64 characters.
   */
  safety_identifier?: string | null;

  /**
   * Makes repeated requests give the same answer as far as possible. Compare
   * `system_fingerprint` to see whether the servers changed.
   *
   * From -9223372036854776000 to 9223372036854776000.
   *
   * @deprecated
   */
  seed?: number | null;

  /**
   * Which class of service handles the request, trading price against speed. `auto` follows the
   * project's setting.
   *
   * Default: `auto`.
   */
  service_tier?: 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | null;

  /**
   * Up to 4 texts at which the model stops; they are not part of the answer. Newer reasoning
   * models do not take it.
   */
  stop?: string | string[] | null;

  /**
   * Keeps the completion on the server, where it can be listed and retrieved.
   *
   * Default: `false`.
   */
  store?: boolean | null;

  /**
   * Sends the answer in chunks as it is written.
   *
   * Default: `false`.
   */
  stream?: boolean | null;

  /** Options of the stream. Allowed with `stream: true` only. */
  stream_options?: ChatCompletionStreamOptions | null;

  /**
   * How random the sampling is: low is focused, high is varied. Change this or `top_p`, not
   * both.
   *
   * From 0 to 2. Default: `1`.
   */
  temperature?: number | null;

  /**
   * Whether and which tools the model calls. By default `none` without tools and `auto` with
   * them.
   */
  tool_choice?: ChatCompletionToolChoiceOption;

  /** Functions and custom tools that the model may ask to have called. */
  tools?: ChatCompletionTool[];

  /**
   * How many of the likeliest tokens to return at each position. Needs `logprobs: true`.
   *
   * From 0 to 20.
   */
  top_logprobs?: number | null;

  /**
   * Samples only from the likeliest tokens that together have this probability. Change this or
   * `temperature`, not both.
   *
   * From 0 to 1. Default: `1`.
   */
  top_p?: number | null;

  /**
   * An id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`.
   *
   * @deprecated
   */
  user?: string;

  /**
   * How long answers tend to be.
   *
   * Default: `medium`.
   */
  verbosity?: 'low' | 'medium' | 'high' | null;

  /** Lets a search model look things up on the web, and how. */
  web_search_options?: ChatCompletionCreateParams.WebSearchOptions;
}

export namespace ChatCompletionCreateParams {
  export type ChatCompletionCreateParamsNonStreaming = Self.ChatCompletionCreateParamsNonStreaming;
  export type ChatCompletionCreateParamsStreaming = Self.ChatCompletionCreateParamsStreaming;

  /**
   * A function in the old form. Replaced by `tools`.
   *
   * @deprecated
   */
  export interface Function {
    /** Name by which the model calls the function. */
    name: string;

    /** What the function does and when to call it, for the model. */
    description?: string;

    /** JSON Schema of the arguments; none when left out. */
    parameters?: SharedAPI.FunctionParameters;
  }

  /** How input and output are moderated. */
  export interface Moderation {
    /** The moderation model to use. */
    model: string;

    /** What happens to flagged content. */
    policy?: Moderation.Policy | null;
  }
  export namespace Moderation {
    /** What happens to flagged content, for input and output apart. */
    export interface Policy {
      /** What happens to flagged input. */
      input?: Policy.Input | null;

      /** What happens to flagged output. */
      output?: Policy.Input | null;
    }
    export namespace Policy {
      /** What happens to flagged input. */
      export interface Input {
        /** Only reports the scores, or also blocks flagged content. */
        mode: 'score' | 'block';
      }

      /** What happens to flagged output. */
      export type Output = Input;
    }
  }

  /** How the beginning of the prompt is cached. */
  export interface PromptCacheOptions {
    /**
     * `implicit` sets one breakpoint by itself, in addition to yours; `explicit` uses yours only.
     */
    mode?: 'implicit' | 'explicit';

    /** How long cached beginnings are kept at least. */
    ttl?: '30m';
  }

  /** How the web is searched. */
  export interface WebSearchOptions {
    /**
     * How much of the context window search results may fill.
     *
     * Default: `medium`.
     */
    search_context_size?: 'low' | 'medium' | 'high';

    /** Roughly where the user is, for results that suit the place. */
    user_location?: ChatCompletionCreateParams.WebSearchOptions.UserLocation | null;
  }
  export namespace WebSearchOptions {
    /** Roughly where the user is. */
    export interface UserLocation {
      /** The place. */
      approximate: UserLocation.Approximate;

      type: 'approximate';
    }
    export namespace UserLocation {
      /** A rough place. */
      export interface Approximate {
        /** Name of the city. */
        city?: string;

        /** Two-letter country code (ISO 3166-1). */
        country?: string;

        /** Name of the region or state. */
        region?: string;

        /** Time zone by its IANA name. */
        timezone?: string;
      }
    }
  }
}

export interface ChatCompletionCreateParamsNonStreaming extends ChatCompletionCreateParamsBase {
  /** Asks for the result as a whole. */
  stream?: false | null;
}

export interface ChatCompletionCreateParamsStreaming extends ChatCompletionCreateParamsBase {
  /** Asks for the result as a stream of events. */
  stream: true;
}

/** A tool that takes free text, or text of a given grammar, instead of JSON. */
export interface ChatCompletionCustomTool {
  /** What the tool is called and takes. */
  custom: ChatCompletionCustomTool.Custom;

  type: 'custom';
}
export namespace ChatCompletionCustomTool {
  /** Definition of a custom tool. */
  export interface Custom {
    /** Name by which the model calls the tool. */
    name: string;

    /** What the tool does and when to use it, for the model. */
    description?: string;

    /** What its input may look like; any text unless a grammar is given. */
    format?: Custom.Text | Custom.Grammar;
  }
  export namespace Custom {
    /** Input that must follow a grammar. */
    export interface Grammar {
      /** The grammar. */
      grammar: Grammar.Grammar;

      type: 'grammar';
    }
    export namespace Grammar {
      /** A grammar and the notation it is written in. */
      export interface Grammar {
        /** The grammar itself. */
        definition: string;

        /** Its notation: Lark, or a regular expression. */
        syntax: 'lark' | 'regex';
      }
    }

    /** Input of any text. */
    export interface Text {
      type: 'text';
    }
  }
}

/** Confirms that a stored completion was deleted. */
export interface ChatCompletionDeleted {
  /** Id of the deleted completion. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'chat.completion.deleted';
}

/**
 * Instructions of the developer, which take precedence over the user's. Newer models take them
 * in place of system messages.
 */
export interface ChatCompletionDeveloperMessageParam {
  /** The instructions. */
  content: string | ChatCompletionContentPartText[];

  role: 'developer';

  /** Name of the participant, to distinguish several with the same role. */
  name?: string;
}

/** Makes the model call one function. Replaced by `tool_choice`. */
export interface ChatCompletionFunctionCallOption {
  /** Name of the function. */
  name: string;
}

/**
 * The result of a function call in the old form. Replaced by tool messages.
 *
 * @deprecated
 */
export interface ChatCompletionFunctionMessageParam {
  /** The result as text. */
  content: string | null;

  /** Name of the function that was called. */
  name: string;

  role: 'function';
}

/** A function of yours that the model may ask to have called. */
export interface ChatCompletionFunctionTool {
  /** Its name, purpose and parameters. */
  function: SharedAPI.FunctionDefinition;

  type: 'function';
}

/** Which stored completions to list. */
export interface ChatCompletionListParams {
  /** Id of the last completion of the previous page. */
  after?: string;

  /**
   * Most completions a page holds.
   *
   * Default: `20`.
   */
  limit?: number;

  /** Lists only completions that carry these key-value pairs. */
  metadata?: SharedAPI.Metadata;

  /** Lists only completions of this model. */
  model?: string;

  /**
   * Sorts by time of creation, oldest first with `asc`.
   *
   * Default: `asc`.
   */
  order?: 'asc' | 'desc';
}

/** A message written by the model. */
export interface ChatCompletionMessage {
  /** The text; null when the model only calls tools or refuses. */
  content: string | null;

  /** Why the model declined, if it did. */
  refusal: string | null;

  /** Who speaks, always the assistant. */
  role: 'assistant';

  /** Sources cited by a web search. */
  annotations?: ChatCompletionMessage.Annotation[];

  /** The spoken answer, when audio was requested. */
  audio?: ChatCompletionAudio | null;

  /**
   * The function the model wants called. Replaced by `tool_calls`.
   *
   * @deprecated
   */
  function_call?: ChatCompletionMessage.FunctionCall | null;

  /** Tools the model wants called. Send each result back in a tool message. */
  tool_calls?: ChatCompletionMessageToolCall[];
}
export namespace ChatCompletionMessage {
  /** A source cited in the text. */
  export interface Annotation {
    type: 'url_citation';

    /** The cited page and where the text cites it. */
    url_citation: Annotation.URLCitation;
  }
  export namespace Annotation {
    /** A cited page and where the text cites it. */
    export interface URLCitation {
      /** Where the citation ends in the text, as a character index. */
      end_index: number;

      /** Where the citation begins in the text, as a character index. */
      start_index: number;

      /** Title of the page. */
      title: string;

      /** Address of the page. */
      url: string;
    }
  }

  /**
   * A function call in the old form. Replaced by tool calls.
   *
   * @deprecated
   */
  export interface FunctionCall {
    /** The arguments as JSON text. Check them before use. */
    arguments: string;

    /** Name of the function. */
    name: string;
  }
}

/** A custom tool the model wants called. */
export interface ChatCompletionMessageCustomToolCall {
  /** Id to name in the tool message that answers. */
  id: string;

  /** The tool and its input. */
  custom: ChatCompletionMessageCustomToolCall.Custom;

  type: 'custom';
}
export namespace ChatCompletionMessageCustomToolCall {
  /** A custom tool and the input written by the model. */
  export interface Custom {
    /** The input text. */
    input: string;

    /** Name of the tool. */
    name: string;
  }
}

/** A function the model wants called. */
export interface ChatCompletionMessageFunctionToolCall {
  /** Id to name in the tool message that answers. */
  id: string;

  /** The function and its arguments. */
  function: ChatCompletionMessageFunctionToolCall.Function;

  type: 'function';
}
export namespace ChatCompletionMessageFunctionToolCall {
  /** A function and the arguments chosen by the model. */
  export interface Function {
    /**
     * The arguments as JSON text. The model may write invalid JSON or unknown parameters, so
     * check before use.
     */
    arguments: string;

    /** Name of the function. */
    name: string;
  }
}

/** A message of the conversation, distinguished by its `role`. */
export type ChatCompletionMessageParam =
  | ChatCompletionDeveloperMessageParam | ChatCompletionSystemMessageParam
  | ChatCompletionUserMessageParam | ChatCompletionAssistantMessageParam
  | ChatCompletionToolMessageParam | ChatCompletionFunctionMessageParam;

/** A tool the model wants called: a function or a custom tool. */
export type ChatCompletionMessageToolCall =
  | ChatCompletionMessageFunctionToolCall | ChatCompletionMessageCustomToolCall;

/** A form of output. */
export type ChatCompletionModality = 'text' | 'audio';

/** Makes the model call one function. */
export interface ChatCompletionNamedToolChoice {
  /** The function. */
  function: ChatCompletionNamedToolChoice.Function;

  type: 'function';
}
export namespace ChatCompletionNamedToolChoice {
  /** The function to call. */
  export interface Function {
    /** Name of the function. */
    name: string;
  }
}

/** Makes the model call one custom tool. */
export interface ChatCompletionNamedToolChoiceCustom {
  /** The tool. */
  custom: ChatCompletionNamedToolChoiceCustom.Custom;

  type: 'custom';
}
export namespace ChatCompletionNamedToolChoiceCustom {
  /** The tool to call. */
  export interface Custom {
    /** Name of the tool. */
    name: string;
  }
}

export type ChatCompletionParseParams = ChatCompletionCreateParamsNonStreaming;

/**
 * Text that the answer will mostly repeat, such as a file with small changes. The better it
 * matches, the sooner the answer is done.
 */
export interface ChatCompletionPredictionContent {
  /** The expected text. */
  content: string | ChatCompletionContentPartText[];

  type: 'content';
}

/** How hard the model thinks before it answers. */
export type ChatCompletionReasoningEffort = SharedAPI.ReasoningEffort;

/** Who speaks. */
export type ChatCompletionRole =
  | 'developer' | 'system' | 'user' | 'assistant' | 'tool' | 'function';

/** A message of a stored completion. */
export interface ChatCompletionStoreMessage extends ChatCompletionMessage {
  /** Id of the message. */
  id: string;

  /** The text and image parts, if the content was given as a list. */
  content_parts?: (ChatCompletionContentPartText | ChatCompletionContentPartImage)[] | null;
}

export type ChatCompletionStoreMessagesPage = CursorPage<ChatCompletionStoreMessage>;

/** Options that apply to streams only. */
export interface ChatCompletionStreamOptions {
  /**
   * Adds filler that evens out the size of chunks. Turn it off to save bandwidth on a network
   * you trust.
   */
  include_obfuscation?: boolean;

  /**
   * Sends one more chunk at the end with the tokens used by the request. A stream that breaks
   * off may not get that far.
   */
  include_usage?: boolean;
}

/** Instructions for older models; newer ones take developer messages. */
export interface ChatCompletionSystemMessageParam {
  /** The instructions. */
  content: string | ChatCompletionContentPartText[];

  role: 'system';

  /** Name of the participant, to distinguish several with the same role. */
  name?: string;
}

/** A token, how likely it was, and the alternatives. */
export interface ChatCompletionTokenLogprob {
  /** The token's UTF-8 bytes; null when it has none. Characters may span several tokens. */
  bytes: number[] | null;

  /**
   * Natural logarithm of the token's probability; -9999 when it was not among the 20 likeliest.
   */
  logprob: number;

  /** The token as text. */
  token: string;

  /** The likeliest tokens at this position, as many as requested or fewer. */
  top_logprobs: ChatCompletionTokenLogprob.TopLogprob[];
}
export namespace ChatCompletionTokenLogprob {
  /** A token that could have stood here and how likely it was. */
  export interface TopLogprob {
    /** The token's UTF-8 bytes; null when it has none. */
    bytes: number[] | null;

    /** Natural logarithm of the token's probability. */
    logprob: number;

    /** The token as text. */
    token: string;
  }
}

/** A tool the model may use: a function or a custom tool. */
export type ChatCompletionTool = ChatCompletionFunctionTool | ChatCompletionCustomTool;

/**
 * Which tools the model uses. `none` forbids them, `auto` leaves it to the model, `required`
 * makes it call at least one; an object names the tool, or limits the choice.
 */
export type ChatCompletionToolChoiceOption =
  | 'none' | 'auto' | 'required' | ChatCompletionAllowedToolChoice | ChatCompletionNamedToolChoice
  | ChatCompletionNamedToolChoiceCustom;

/** The result of a tool call, sent back to the model. */
export interface ChatCompletionToolMessageParam {
  /** The result as text. */
  content: string | ChatCompletionContentPartText[];

  role: 'tool';

  /** Id of the call that this answers. */
  tool_call_id: string;
}

/** What to change about a stored completion. */
export interface ChatCompletionUpdateParams {
  /** The new key-value pairs, in place of the old ones. */
  metadata: SharedAPI.Metadata;
}

/** What the end user says. */
export interface ChatCompletionUserMessageParam {
  /** Text, or a list of text, image, audio and file parts. */
  content: string | ChatCompletionContentPart[];

  role: 'user';

  /** Name of the participant, to distinguish several with the same role. */
  name?: string;
}

export type ChatCompletionsPage = CursorPage<ChatCompletion>;

/** A chat completion whose messages were read as values. */
export interface ParsedChatCompletion<Parsed> extends ChatCompletion {
  choices: ParsedChoice<Parsed>[];
}

/** A message whose content was read as a value. */
export interface ParsedChatCompletionMessage<Parsed> extends ChatCompletionMessage {
  /** The value; null when there is no content. */
  parsed: Parsed | null;

  tool_calls?: ParsedChatCompletionMessageToolCall[];
}

export type ParsedChatCompletionMessageToolCall =
  | ParsedFunctionToolCall | ChatCompletionMessageCustomToolCall;

/** A choice whose message was read as a value. */
export interface ParsedChoice<Parsed> extends ChatCompletion.Choice {
  message: ParsedChatCompletionMessage<Parsed>;
}

export interface ParsedFunction extends ChatCompletionMessageFunctionToolCall.Function {
  parsed_arguments?: unknown;
}

export interface ParsedFunctionToolCall {
  id: string;

  function: ParsedFunction;

  type: 'function';
}
