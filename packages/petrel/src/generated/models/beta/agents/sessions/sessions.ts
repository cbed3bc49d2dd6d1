// Written by `npm run generate` from spec/. Do not edit.
import type * as ImagesAPI from '../../../images.ts';
import type * as BetaAgentsAPI from '../agents.ts';
import type * as Self from './sessions.ts';

/** The session to open. */
export type SessionCreateParams = SessionCreateParamsNonStreaming | SessionCreateParamsStreaming;

export interface SessionCreateParamsBase {
  /** The machine that it runs on. */
  environment: BetaAgentsAPI.EnvironmentParam;

  /** The agent. */
  agent?: SessionCreateParams.Agent;

  /** Id of a stored agent. */
  agent_id?: string;

  /** The first input. Without it the session waits. */
  input?: string | BetaAgentsAPI.AgentSessionInputMessageParam[] | null;

  /** Key-value pairs kept with it. */
  metadata?: { [key: string]: string } | null;

  /** How prompts are cached. */
  prompt_cache_options?: SessionCreateParams.PromptCacheOptions | null;

  /** Whether what the agent does is reviewed. */
  review?: 'none' | 'auto_review';

  /** A limit on what may be spent. */
  spend_control?: SessionCreateParams.SpendControl | null;

  /** Whether the events of the session arrive as they happen. */
  stream?: boolean;

  /** Settings of the stream. */
  stream_options?: SessionCreateParams.StreamOptions;

  /** Vaults whose credentials may be used. */
  vault_ids?: string[] | null;
}

export namespace SessionCreateParams {
  export type SessionCreateParamsNonStreaming = Self.SessionCreateParamsNonStreaming;
  export type SessionCreateParamsStreaming = Self.SessionCreateParamsStreaming;

  export interface Agent {
    /** How a long context is shortened. */
    compaction?: Agent.Compaction | null;

    /** Settings that may change or go. */
    experimental?: Agent.Experimental;

    /** What the model is told to be and to do. */
    instructions?: string | null;

    /** The model. */
    model?: string;

    /** Whether and how subagents are used. */
    multi_agent?: BetaAgentsAPI.MultiAgentConfigParam | null;

    /** How the model reasons. */
    reasoning?: BetaAgentsAPI.AgentReasoningParam | null;

    /** How quickly and at what price requests are worked on. */
    service_tier?: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast' | null;

    text?: BetaAgentsAPI.AgentTextParam | null;

    /** Tools that may be used. */
    tools?: BetaAgentsAPI.AgentToolParam[] | null;
  }
  export namespace Agent {
    export type Compaction = BetaAgentsAPI.AgentCreateParams.Compaction;

    export type Experimental = BetaAgentsAPI.AgentCreateParams.Experimental;
  }

  export interface PromptCacheOptions {
    /** How long the cache is kept. */
    ttl?: '30m' | '12h';
  }

  export interface SpendControl {
    /** The most that may be spent. */
    limit: number | null;
  }

  export interface StreamOptions {
    /** Whether events are padded to hide how long their texts are. */
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
  /** Id of the last entry before the page. */
  after?: string;

  /** Id of the agent. */
  agent_id?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /** Only those with these key-value pairs. */
  metadata?: { [key: string]: string };

  /** Which come first: `asc` the oldest, `desc` the newest. */
  order?: 'asc' | 'desc';
}

/** What to change about a session. */
export interface SessionUpdateParams {
  /** The agent. */
  agent?: SessionUpdateParams.Agent;

  /** Key-value pairs kept with it. */
  metadata?: { [key: string]: string } | null;

  /** How prompts are cached. */
  prompt_cache_options?: SessionUpdateParams.PromptCacheOptions | null;

  /** Whether what the agent does is reviewed. */
  review?: 'none' | 'auto_review';

  /** A limit on what may be spent. */
  spend_control?: SessionUpdateParams.SpendControl | null;
}

export namespace SessionUpdateParams {
  export interface Agent {
    /** The model. */
    model?: string;

    /** How the model reasons. */
    reasoning?: Agent.Reasoning;

    /** How quickly and at what price requests are worked on. */
    service_tier?: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast' | null;

    /** Tools that may be used. */
    tools?: BetaAgentsAPI.AgentToolParam[] | null;
  }
  export namespace Agent {
    export type Reasoning = ImagesAPI.ImageGenerateParams.Svg.Reasoning;
  }

  export type PromptCacheOptions = SessionCreateParams.PromptCacheOptions;

  export type SpendControl = SessionCreateParams.SpendControl;
}
