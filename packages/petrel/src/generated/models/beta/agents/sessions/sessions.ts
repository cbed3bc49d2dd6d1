// Written by `npm run generate` from spec/. Do not edit.
import type * as ImagesAPI from '../../../images.ts';
import type * as BetaAgentsAPI from '../agents.ts';
import type * as Self from './sessions.ts';

/** The session to open. */
export type SessionCreateParams = SessionCreateParamsNonStreaming | SessionCreateParamsStreaming;

export interface SessionCreateParamsBase {
  /** The machine that the session works on. */
  environment: BetaAgentsAPI.EnvironmentParam;

  /** Settings of the agent, where it is not a stored one or is to differ from it. */
  agent?: SessionCreateParams.Agent;

  /** Id of a stored agent. */
  agent_id?: string;

  /** The first input. Without it the session waits. */
  input?: string | BetaAgentsAPI.AgentSessionInputMessageParam[] | null;

  /**
   * Your own key-value pairs: up to 16, keys up to 64 characters, values up to 512. Default:
   * none.
   */
  metadata?: { [key: string]: string } | null;

  /** How long prompts of the session's turns stay in the cache. */
  prompt_cache_options?: SessionCreateParams.PromptCacheOptions | null;

  /** Whether actions are reviewed automatically instead of by you. Default `none`. */
  review?: 'none' | 'auto_review';

  /** A limit on what the session may spend. Default: none. */
  spend_control?: SessionCreateParams.SpendControl | null;

  /** Whether the events of the session arrive as they happen. Default false. */
  stream?: boolean;

  /** Settings of the stream; only with `stream: true`. */
  stream_options?: SessionCreateParams.StreamOptions;

  /** Ids of the vaults whose credentials the session may use. */
  vault_ids?: string[] | null;
}

export namespace SessionCreateParams {
  export type SessionCreateParamsNonStreaming = Self.SessionCreateParamsNonStreaming;
  export type SessionCreateParamsStreaming = Self.SessionCreateParamsStreaming;

  export interface Agent {
    /**
     * How a long context is shortened; replaces all of the setting, null for the default.
     * Default: unchanged.
     */
    compaction?: Agent.Compaction | null;

    /** Trials, which may change or go. Those left out stay as they are. */
    experimental?: Agent.Experimental;

    /** Text that is added to the agent's usual instructions. Default: unchanged. */
    instructions?: string | null;

    /** The model to use; its name is kept as it is given. */
    model?: string;

    /** Whether the agent may start subagents, and how many at a time. */
    multi_agent?: BetaAgentsAPI.MultiAgentConfigParam | null;

    /** How the model reasons; null for the model's own effort. Default: unchanged. */
    reasoning?: BetaAgentsAPI.AgentReasoningParam | null;

    /**
     * How quickly and at what price requests are worked on; `auto` follows the project's setting.
     */
    service_tier?: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast' | null;

    text?: BetaAgentsAPI.AgentTextParam | null;

    /**
     * Tools of this session, at most 3 MiB of JSON; null for none. Default: those of the stored
     * agent.
     */
    tools?: BetaAgentsAPI.AgentToolParam[] | null;
  }
  export namespace Agent {
    export type Compaction = BetaAgentsAPI.AgentCreateParams.Compaction;

    export type Experimental = BetaAgentsAPI.AgentCreateParams.Experimental;
  }

  export interface PromptCacheOptions {
    /** How long new entries stay in the cache at least. Default `30m`. */
    ttl?: '30m' | '12h';
  }

  export interface SpendControl {
    /** The most that may be spent, in US cents, above 0; null for no limit. */
    limit: number | null;
  }

  export interface StreamOptions {
    /**
     * Whether events are padded, so that their size does not reveal the length of their texts.
     * Default true.
     */
    include_obfuscation?: boolean;
  }
}

export interface SessionCreateParamsNonStreaming extends SessionCreateParamsBase {
  /** Asks for the result as a whole. */
  stream?: false;
}

export interface SessionCreateParamsStreaming extends SessionCreateParamsBase {
  /** Asks for the result as a stream of events. */
  stream: true;
}

/** Which page to list. */
export interface SessionListParams {
  /** Id of the last entry of the page before. Default: the first page. */
  after?: string;

  /** Only sessions of this stored agent; subagents are not looked at. Default: all. */
  agent_id?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /**
   * Only those with all of these pairs, 16 at most. Fresh changes may take a while to count.
   */
  metadata?: { [key: string]: string };

  /** Which come first: `asc` the oldest, `desc` the newest. Default `desc`. */
  order?: 'asc' | 'desc';
}

/** What to change about a session. */
export interface SessionUpdateParams {
  /** Settings of the agent to change; those left out stay as they are. */
  agent?: SessionUpdateParams.Agent;

  /**
   * Replaces all pairs; null or `{}` takes all away. Default: unchanged. Limits as at creation.
   */
  metadata?: { [key: string]: string } | null;

  /**
   * How long prompts stay in the cache from the next turn on; null for the default. Default:
   * unchanged.
   */
  prompt_cache_options?: SessionUpdateParams.PromptCacheOptions | null;

  /**
   * Whether actions of new turns are reviewed automatically instead of by you. Default:
   * unchanged.
   */
  review?: 'none' | 'auto_review';

  /** The new limit; null takes it away, what was spent still counts. Default: unchanged. */
  spend_control?: SessionUpdateParams.SpendControl | null;
}

export namespace SessionUpdateParams {
  export interface Agent {
    /** The model from the next turn on. Default: unchanged. */
    model?: string;

    /** How the model reasons from the next turn on. Default: unchanged. */
    reasoning?: Agent.Reasoning;

    /** Speed and price of requests; null for `auto`. Default: unchanged. */
    service_tier?: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast' | null;

    /**
     * Replaces all tools; functions and MCP servers at once, others by the next turn. Default:
     * unchanged.
     */
    tools?: BetaAgentsAPI.AgentToolParam[] | null;
  }
  export namespace Agent {
    export type Reasoning = ImagesAPI.ImageGenerateParams.Svg.Reasoning;
  }

  export type PromptCacheOptions = SessionCreateParams.PromptCacheOptions;

  export type SpendControl = SessionCreateParams.SpendControl;
}
