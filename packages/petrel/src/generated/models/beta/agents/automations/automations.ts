// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pagination.ts';
import type * as BetaAgentsAPI from '../agents.ts';

export type Automation = PeriodicAutomation | OneTimeAutomation;

export interface AutomationAgentConfig {
  instructions: string | null;

  model: string;

  multi_agent: BetaAgentsAPI.MultiAgentConfig;

  reasoning: BetaAgentsAPI.AgentReasoning;

  service_tier: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast';

  text: BetaAgentsAPI.AgentText;

  tools: BetaAgentsAPI.AgentTool[];

  compaction?: AutomationAgentConfig.Compaction;

  experimental?: AutomationAgentConfig.Experimental;
}
export namespace AutomationAgentConfig {
  export interface Compaction {
    async: boolean;
  }

  export interface Experimental {
    time_awareness: boolean;
  }
}

export type AutomationCreateParams = CreateAutomationParamsPeriodic | CreateAutomationParamsOnce;

export type AutomationCreateParamsBase = CreateAutomationParamsPeriodic;

export type AutomationCreatedBy =
  | AutomationCreatedBy.AutomationCreatedByResourceDeveloper
  | AutomationCreatedBy.AutomationCreatedByResourceAgent;
export namespace AutomationCreatedBy {
  export interface AutomationCreatedByResourceAgent {
    session_id: string;

    tool_call_id: string;

    type: 'agent';
  }

  export interface AutomationCreatedByResourceDeveloper {
    type: 'developer';
  }
}

export interface AutomationDeleted {
  id: string;

  deleted: boolean;

  object: 'agent.automation.deleted';
}

export type AutomationEnvironment =
  | AutomationEnvironment.AutomationEnvironmentResourceNone
  | AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted
  | AutomationEnvironment.AutomationEnvironmentResourceSelfHosted;
export namespace AutomationEnvironment {
  export interface AutomationEnvironmentResourceNone {
    type: 'none';
  }

  export interface AutomationEnvironmentResourceOpenAIHosted {
    capability_directories: string[] | null;

    container_size: 'small' | 'medium' | 'large' | null;

    desktop: AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted.Desktop | null;

    environment_id: string | null;

    environment_template_id: string | null;

    files:
      | (AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted.HostedTemplateFileResourceFileID | AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted.HostedTemplateFileResourceInline)[]
      | null;

    network: AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted.Network | null;

    packages: AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted.Packages | null;

    plugins: BetaAgentsAPI.HostedPlugin[] | null;

    skills:
      | (AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted.HostedTemplateSkillResourceSkillReference | AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted.HostedTemplateSkillResourceInline)[]
      | null;

    type: 'openai_hosted';
  }
  export namespace AutomationEnvironmentResourceOpenAIHosted {
    export interface Desktop {
      enabled: boolean;
    }

    export interface HostedTemplateFileResourceFileID {
      file_id: string;

      path: string;

      type: 'file_id';
    }

    export interface HostedTemplateFileResourceInline {
      path: string;

      size_bytes: number;

      type: 'inline';
    }

    export interface HostedTemplateSkillResourceInline {
      description: string;

      name: string;

      type: 'inline';
    }

    export interface HostedTemplateSkillResourceSkillReference {
      skill_id: string;

      type: 'skill_reference';

      version: string | null;
    }

    export interface Network {
      access: 'enabled' | 'disabled' | 'restricted';

      allowed_domains: string[];
    }

    export interface Packages {
      npm: string[];

      python: string[];

      system: string[];
    }
  }

  export interface AutomationEnvironmentResourceSelfHosted {
    capability_directories: string[];

    environment_id: string | null;

    type: 'self_hosted';

    workspace_directory: string;
  }
}

export interface AutomationListParams {
  after?: string;

  limit?: number;

  order?: 'asc' | 'desc';

  session_id?: string;
}

export type AutomationTarget =
  | AutomationTarget.AutomationTargetResourceNewSession
  | AutomationTarget.AutomationTargetResourceExistingSession;
export namespace AutomationTarget {
  export interface AutomationTargetResourceExistingSession {
    instructions: string;

    session_id: string;

    type: 'existing_session';
  }

  export interface AutomationTargetResourceNewSession {
    agent: AutomationAgentConfig | null;

    agent_id: string | null;

    environment: AutomationEnvironment;

    input: AutomationTarget.AutomationTargetResourceNewSession.Input[];

    metadata: { [key: string]: string };

    type: 'new_session';

    vault_ids: string[];
  }
  export namespace AutomationTargetResourceNewSession {
    export interface Input {
      content: BetaAgentsAPI.InputContent[];

      role: 'user';

      type: 'message';
    }
  }
}

export type AutomationTargetParam =
  | AutomationTargetParam.AutomationTargetParamNewSession
  | AutomationTargetParam.AutomationTargetParamExistingSession;
export namespace AutomationTargetParam {
  export interface AutomationTargetParamExistingSession {
    instructions: string;

    session_id: string;

    type: 'existing_session';
  }

  export interface AutomationTargetParamNewSession {
    environment: BetaAgentsAPI.EnvironmentParam;

    input: BetaAgentsAPI.AgentSessionInputMessageParam[];

    type: 'new_session';

    agent?: AutomationTargetParam.AutomationTargetParamNewSession.Agent;

    agent_id?: string;

    metadata?: { [key: string]: string } | null;

    vault_ids?: string[] | null;
  }
  export namespace AutomationTargetParamNewSession {
    export interface Agent {
      compaction?: AutomationTargetParam.AutomationTargetParamNewSession.Agent.Compaction | null;

      experimental?: AutomationTargetParam.AutomationTargetParamNewSession.Agent.Experimental;

      instructions?: string | null;

      model?: string;

      multi_agent?: BetaAgentsAPI.MultiAgentConfigParam | null;

      reasoning?: BetaAgentsAPI.AgentReasoningParam | null;

      service_tier?: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast' | null;

      text?: BetaAgentsAPI.AgentTextParam | null;

      tools?: BetaAgentsAPI.AgentToolParam[] | null;
    }
    export namespace Agent {
      export interface Compaction {
        async?: boolean | null;
      }

      export interface Experimental {
        time_awareness?: boolean;
      }
    }
  }
}

export interface AutomationUpdateParams {
  expression?: string;

  metadata?: { [key: string]: string };

  name?: string;

  run_at?: number;

  target?: AutomationTargetParam;

  timezone?: string;
}

export type AutomationsPage = CursorPage<Automation>;

export interface CreateAutomationParamsOnce {
  name: string;

  run_at: number;

  target: AutomationTargetParam;

  type: 'once';

  metadata?: { [key: string]: string };
}

export interface CreateAutomationParamsPeriodic {
  expression: string;

  name: string;

  target: AutomationTargetParam;

  timezone: string;

  type: 'periodic';

  metadata?: { [key: string]: string };
}

export interface OneTimeAutomation {
  id: string;

  created_at: number;

  created_by: AutomationCreatedBy;

  metadata: { [key: string]: string };

  name: string;

  object: 'agent.automation';

  run_at: number;

  status: 'active' | 'paused' | 'completed';

  target: AutomationTarget;

  type: 'once';
}

export interface PeriodicAutomation {
  id: string;

  created_at: number;

  created_by: AutomationCreatedBy;

  expression: string;

  metadata: { [key: string]: string };

  name: string;

  object: 'agent.automation';

  status: 'active' | 'paused';

  target: AutomationTarget;

  timezone: string;

  type: 'periodic';
}
