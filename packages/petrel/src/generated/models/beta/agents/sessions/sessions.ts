// Written by `npm run generate` from spec/. Do not edit.
import type * as ImagesAPI from '../../../images.ts';
import type * as BetaAgentsAPI from '../agents.ts';
import type * as Self from './sessions.ts';

/** The session to open. */
export type SessionCreateParams = SessionCreateParamsNonStreaming | SessionCreateParamsStreaming;

export interface SessionCreateParamsBase {
  environment: BetaAgentsAPI.EnvironmentParam;

  agent?: SessionCreateParams.Agent;

  agent_id?: string;

  input?: string | BetaAgentsAPI.AgentSessionInputMessageParam[] | null;

  metadata?: { [key: string]: string } | null;

  prompt_cache_options?: SessionCreateParams.PromptCacheOptions | null;

  review?: 'none' | 'auto_review';

  spend_control?: SessionCreateParams.SpendControl | null;

  stream?: boolean;

  stream_options?: SessionCreateParams.StreamOptions;

  vault_ids?: string[] | null;
}

export namespace SessionCreateParams {
  export type SessionCreateParamsNonStreaming = Self.SessionCreateParamsNonStreaming;
  export type SessionCreateParamsStreaming = Self.SessionCreateParamsStreaming;

  export interface Agent {
    compaction?: SessionCreateParams.Agent.Compaction | null;

    experimental?: SessionCreateParams.Agent.Experimental;

    instructions?: string | null;

    model?: string;

    multi_agent?: BetaAgentsAPI.MultiAgentConfigParam | null;

    reasoning?: BetaAgentsAPI.AgentReasoningParam | null;

    service_tier?: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast' | null;

    text?: BetaAgentsAPI.AgentTextParam | null;

    tools?: BetaAgentsAPI.AgentToolParam[] | null;
  }
  export namespace Agent {
    export type Compaction = BetaAgentsAPI.AgentCreateParams.Compaction;

    export type Experimental = BetaAgentsAPI.AgentCreateParams.Experimental;
  }

  export interface PromptCacheOptions {
    ttl?: '30m' | '12h';
  }

  export interface SpendControl {
    limit: number | null;
  }

  export interface StreamOptions {
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

export interface SessionListParams {
  after?: string;

  agent_id?: string;

  limit?: number;

  metadata?: { [key: string]: string };

  order?: 'asc' | 'desc';
}

export interface SessionUpdateParams {
  agent?: SessionUpdateParams.Agent;

  metadata?: { [key: string]: string } | null;

  prompt_cache_options?: SessionUpdateParams.PromptCacheOptions | null;

  review?: 'none' | 'auto_review';

  spend_control?: SessionUpdateParams.SpendControl | null;
}

export namespace SessionUpdateParams {
  export interface Agent {
    model?: string;

    reasoning?: SessionUpdateParams.Agent.Reasoning;

    service_tier?: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast' | null;

    tools?: BetaAgentsAPI.AgentToolParam[] | null;
  }
  export namespace Agent {
    export type Reasoning = ImagesAPI.ImageGenerateParams.Svg.Reasoning;
  }

  export type PromptCacheOptions = SessionCreateParams.PromptCacheOptions;

  export type SpendControl = SessionCreateParams.SpendControl;
}
