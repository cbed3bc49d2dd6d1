// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pagination.ts';
import type * as AdminOrganizationProjectsHostedToolPermissionsAPI from '../../../admin/organization/projects/hosted-tool-permissions.ts';
import type * as BetaAgentsAPI from '../agents.ts';
import type * as BetaAgentsEnvironmentsTemplatesAPI from '../environments/templates.ts';
import type * as BetaAgentsSessionsAPI from '../sessions/sessions.ts';

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
  export type Compaction = BetaAgentsAPI.Agent.Compaction;

  export type Experimental = BetaAgentsAPI.Agent.Experimental;
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
  export type AutomationEnvironmentResourceNone = BetaAgentsAPI.Environment.EnvironmentResourceNone;

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

    plugins:
      | AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted.HostedTemplateSkillResourceInline[]
      | null;

    skills:
      | (AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted.HostedTemplateSkillResourceSkillReference | AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted.HostedTemplateSkillResourceInline)[]
      | null;

    type: 'openai_hosted';
  }
  export namespace AutomationEnvironmentResourceOpenAIHosted {
    export type Desktop = AdminOrganizationProjectsHostedToolPermissionsAPI.ProjectHostedToolPermissions.CodeInterpreter;

    export type HostedTemplateFileResourceFileID = BetaAgentsAPI.HostedEnvironmentFileParam.HostedEnvironmentFileParamFileID;

    export type HostedTemplateFileResourceInline = BetaAgentsEnvironmentsTemplatesAPI.EnvironmentTemplate.HostedTemplateFileResourceInline;

    export type HostedTemplateSkillResourceInline = BetaAgentsAPI.HostedPlugin;

    export type HostedTemplateSkillResourceSkillReference = BetaAgentsEnvironmentsTemplatesAPI.EnvironmentTemplate.HostedTemplateSkillResourceSkillReference;

    export type Network = BetaAgentsEnvironmentsTemplatesAPI.EnvironmentTemplate.Network;

    export type Packages = BetaAgentsEnvironmentsTemplatesAPI.EnvironmentTemplate.Packages;
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
  export type AutomationTargetParamExistingSession = AutomationTarget.AutomationTargetResourceExistingSession;

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
    export type Agent = BetaAgentsSessionsAPI.SessionCreateParams.Agent;
    export namespace Agent {
      export type Compaction = BetaAgentsAPI.AgentCreateParams.Compaction;

      export type Experimental = BetaAgentsAPI.AgentCreateParams.Experimental;
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
