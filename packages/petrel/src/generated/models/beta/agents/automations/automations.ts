// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pagination.ts';
import type * as AdminOrganizationProjectsHostedToolPermissionsAPI from '../../../admin/organization/projects/hosted-tool-permissions.ts';
import type * as BetaAgentsAPI from '../agents.ts';
import type * as BetaAgentsEnvironmentsTemplatesAPI from '../environments/templates.ts';
import type * as BetaAgentsSessionsAPI from '../sessions/sessions.ts';

/** An agent that runs by a schedule. */
export type Automation = PeriodicAutomation | OneTimeAutomation;

/** The agent that an automation runs. */
export interface AutomationAgentConfig {
  /** What the model is told to be and to do. */
  instructions: string | null;

  /** The model. */
  model: string;

  /** Whether and how subagents are used. */
  multi_agent: BetaAgentsAPI.MultiAgentConfig;

  /** How the model reasons. */
  reasoning: BetaAgentsAPI.AgentReasoning;

  /** How quickly and at what price requests are worked on. */
  service_tier: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast';

  text: BetaAgentsAPI.AgentText;

  /** Tools that may be used. */
  tools: BetaAgentsAPI.AgentTool[];

  /** How a long context is shortened. */
  compaction?: AutomationAgentConfig.Compaction;

  /** Settings that may change or go. */
  experimental?: AutomationAgentConfig.Experimental;
}
export namespace AutomationAgentConfig {
  export type Compaction = BetaAgentsAPI.Agent.Compaction;

  export type Experimental = BetaAgentsAPI.Agent.Experimental;
}

/** The automation to add. */
export type AutomationCreateParams = CreateAutomationParamsPeriodic | CreateAutomationParamsOnce;

export type AutomationCreateParamsBase = CreateAutomationParamsPeriodic;

/** Who or what created an automation. */
export type AutomationCreatedBy =
  | AutomationCreatedBy.AutomationCreatedByResourceDeveloper
  | AutomationCreatedBy.AutomationCreatedByResourceAgent;
export namespace AutomationCreatedBy {
  export interface AutomationCreatedByResourceAgent {
    /** Id of the session. */
    session_id: string;

    tool_call_id: string;

    type: 'agent';
  }

  export interface AutomationCreatedByResourceDeveloper {
    type: 'developer';
  }
}

/** Confirms that an automation was deleted. */
export interface AutomationDeleted {
  /** Its id. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'agent.automation.deleted';
}

/** The machine that an automation runs on. */
export type AutomationEnvironment =
  | AutomationEnvironment.AutomationEnvironmentResourceNone
  | AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted
  | AutomationEnvironment.AutomationEnvironmentResourceSelfHosted;
export namespace AutomationEnvironment {
  export type AutomationEnvironmentResourceNone = BetaAgentsAPI.Environment.EnvironmentResourceNone;

  export interface AutomationEnvironmentResourceOpenAIHosted {
    /** Folders of the machine in which skills and plugins are looked for. */
    capability_directories: string[] | null;

    /** Size of the machine. */
    container_size: 'small' | 'medium' | 'large' | null;

    /** Whether the machine has a desktop. */
    desktop: AutomationEnvironmentResourceOpenAIHosted.Desktop | null;

    /** Id of the environment. */
    environment_id: string | null;

    /** Id of the template that the environment is made from. */
    environment_template_id: string | null;

    /** Files that are put on the machine. */
    files:
      | (AutomationEnvironmentResourceOpenAIHosted.HostedTemplateFileResourceFileID | AutomationEnvironmentResourceOpenAIHosted.HostedTemplateFileResourceInline)[]
      | null;

    /** What the machine may reach. */
    network: AutomationEnvironmentResourceOpenAIHosted.Network | null;

    /** Packages that are installed. */
    packages: AutomationEnvironmentResourceOpenAIHosted.Packages | null;

    /** Plugins that are installed. */
    plugins: AutomationEnvironmentResourceOpenAIHosted.HostedTemplateSkillResourceInline[] | null;

    /** Skills that are installed. */
    skills:
      | (AutomationEnvironmentResourceOpenAIHosted.HostedTemplateSkillResourceSkillReference | AutomationEnvironmentResourceOpenAIHosted.HostedTemplateSkillResourceInline)[]
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
    /** Folders of the machine in which skills and plugins are looked for. */
    capability_directories: string[];

    /** Id of the environment. */
    environment_id: string | null;

    type: 'self_hosted';

    /** The folder that sessions work in. */
    workspace_directory: string;
  }
}

/** Which page to list. */
export interface AutomationListParams {
  /** Id of the last entry before the page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. */
  order?: 'asc' | 'desc';

  /** Id of the session. */
  session_id?: string;
}

/** What an automation runs: a new session or one there is. */
export type AutomationTarget =
  | AutomationTarget.AutomationTargetResourceNewSession
  | AutomationTarget.AutomationTargetResourceExistingSession;
export namespace AutomationTarget {
  export interface AutomationTargetResourceExistingSession {
    /** What the model is told to be and to do. */
    instructions: string;

    /** Id of the session. */
    session_id: string;

    type: 'existing_session';
  }

  export interface AutomationTargetResourceNewSession {
    /** The agent. */
    agent: AutomationAgentConfig | null;

    /** Id of the agent. */
    agent_id: string | null;

    /** The machine that it runs on. */
    environment: AutomationEnvironment;

    input: AutomationTargetResourceNewSession.Input[];

    /** Key-value pairs kept with it. */
    metadata: { [key: string]: string };

    type: 'new_session';

    /** Vaults whose credentials may be used. */
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

/** What an automation is to run: a new session or one there is. */
export type AutomationTargetParam =
  | AutomationTargetParam.AutomationTargetParamNewSession
  | AutomationTargetParam.AutomationTargetParamExistingSession;
export namespace AutomationTargetParam {
  export type AutomationTargetParamExistingSession = AutomationTarget.AutomationTargetResourceExistingSession;

  export interface AutomationTargetParamNewSession {
    /** The machine that it runs on. */
    environment: BetaAgentsAPI.EnvironmentParam;

    input: BetaAgentsAPI.AgentSessionInputMessageParam[];

    type: 'new_session';

    /** The agent. */
    agent?: AutomationTargetParamNewSession.Agent;

    /** Id of the agent. */
    agent_id?: string;

    /** Key-value pairs kept with it. */
    metadata?: { [key: string]: string } | null;

    /** Vaults whose credentials may be used. */
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

/** What to change about an automation. */
export interface AutomationUpdateParams {
  /** The expression of the schedule. */
  expression?: string;

  /** Key-value pairs kept with it. */
  metadata?: { [key: string]: string };

  /** Its name. */
  name?: string;

  /** When it runs, in Unix seconds. */
  run_at?: number;

  /** What it runs. */
  target?: AutomationTargetParam;

  /** Time zone, by its IANA name. */
  timezone?: string;
}

export type AutomationsPage = CursorPage<Automation>;

export interface CreateAutomationParamsOnce {
  /** Its name. */
  name: string;

  /** When it runs, in Unix seconds. */
  run_at: number;

  /** What it runs. */
  target: AutomationTargetParam;

  type: 'once';

  /** Key-value pairs kept with it. */
  metadata?: { [key: string]: string };
}

export interface CreateAutomationParamsPeriodic {
  /** The expression of the schedule. */
  expression: string;

  /** Its name. */
  name: string;

  /** What it runs. */
  target: AutomationTargetParam;

  /** Time zone, by its IANA name. */
  timezone: string;

  type: 'periodic';

  /** Key-value pairs kept with it. */
  metadata?: { [key: string]: string };
}

/** An automation that runs once. */
export interface OneTimeAutomation {
  /** Its id. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** Who or what created it. */
  created_by: AutomationCreatedBy;

  /** Key-value pairs kept with it. */
  metadata: { [key: string]: string };

  /** Its name. */
  name: string;

  object: 'agent.automation';

  /** When it runs, in Unix seconds. */
  run_at: number;

  /** How far it is. */
  status: 'active' | 'paused' | 'completed';

  /** What it runs. */
  target: AutomationTarget;

  type: 'once';
}

/** An automation that runs again and again. */
export interface PeriodicAutomation {
  /** Its id. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** Who or what created it. */
  created_by: AutomationCreatedBy;

  /** The expression of the schedule. */
  expression: string;

  /** Key-value pairs kept with it. */
  metadata: { [key: string]: string };

  /** Its name. */
  name: string;

  object: 'agent.automation';

  /** How far it is. */
  status: 'active' | 'paused';

  /** What it runs. */
  target: AutomationTarget;

  /** Time zone, by its IANA name. */
  timezone: string;

  type: 'periodic';
}
