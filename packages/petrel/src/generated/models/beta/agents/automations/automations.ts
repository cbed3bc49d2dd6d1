// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pages/pagination.ts';
import type * as AdminOrganizationProjectsHostedToolPermissionsAPI from '../../../admin/organization/projects/hosted-tool-permissions.ts';
import type * as BetaAgentsAPI from '../agents.ts';
import type * as BetaAgentsEnvironmentsTemplatesAPI from '../environments/templates.ts';
import type * as BetaAgentsSessionsAPI from '../sessions/sessions.ts';

/** An agent that runs by a schedule. */
export type Automation = PeriodicAutomation | OneTimeAutomation;

/** The agent that an automation runs. */
export interface AutomationAgentConfig {
  /** Text that is added to the agent's usual instructions; null for none. */
  instructions: string | null;

  /** The requested model, by its given name. */
  model: string;

  /** Whether the agent may start subagents, and how many at a time. */
  multi_agent: BetaAgentsAPI.MultiAgentConfig;

  /** How the model reasons. */
  reasoning: BetaAgentsAPI.AgentReasoning;

  /**
   * How quickly and at what price requests are worked on; `auto` follows the project's setting.
   */
  service_tier: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast';

  text: BetaAgentsAPI.AgentText;

  /** Tools that the agent may use, without what they sign in with. */
  tools: BetaAgentsAPI.AgentTool[];

  /** How a context that has grown long is shortened. */
  compaction?: AutomationAgentConfig.Compaction;

  /** Trials that are on; they may change or go. */
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
    /** Id of the session whose agent added it, which is also what it runs. */
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
  /** Id of what was deleted. */
  id: string;

  /** Always true. */
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
    /** Folders with skills and plugins; null for those of the template. */
    capability_directories: string[] | null;

    /** Processors and memory of the machine; null for the default. */
    container_size: 'small' | 'medium' | 'large' | null;

    /** Whether the machine has a desktop; null as in the template. */
    desktop: AutomationEnvironmentResourceOpenAIHosted.Desktop | null;

    /** Id of an environment there is; null for a new one each time. */
    environment_id: string | null;

    /** Id of the template that the environment is made from; null for none. */
    environment_template_id: string | null;

    /** Files that are put on the machine, without contents; null for those of the template. */
    files:
      | (AutomationEnvironmentResourceOpenAIHosted.HostedTemplateFileResourceFileID | AutomationEnvironmentResourceOpenAIHosted.HostedTemplateFileResourceInline)[]
      | null;

    /** What the machine may reach; null as in the template. */
    network: AutomationEnvironmentResourceOpenAIHosted.Network | null;

    /** Packages that are installed; null for those of the template. */
    packages: AutomationEnvironmentResourceOpenAIHosted.Packages | null;

    /** Plugins that are installed, without their archives; null for those of the template. */
    plugins: AutomationEnvironmentResourceOpenAIHosted.HostedTemplateSkillResourceInline[] | null;

    /** Skills that are installed, without their archives; null for those of the template. */
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

    /** Id of a registered environment; null for one of the session's own. */
    environment_id: string | null;

    type: 'self_hosted';

    /** Absolute path of the folder that the agent works in. */
    workspace_directory: string;
  }
}

/** Which page to list. */
export interface AutomationListParams {
  /** Id of the last entry of the page before. Default: the first page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. Default `desc`. */
  order?: 'asc' | 'desc';

  /** Only automations that run this session. Default: all. */
  session_id?: string;
}

/** What an automation runs: a new session or one there is. */
export type AutomationTarget =
  | AutomationTarget.AutomationTargetResourceNewSession
  | AutomationTarget.AutomationTargetResourceExistingSession;
export namespace AutomationTarget {
  export interface AutomationTargetResourceExistingSession {
    /** The input of the session at each run. */
    instructions: string;

    /** Id of the session that each run gives its input to. */
    session_id: string;

    type: 'existing_session';
  }

  export interface AutomationTargetResourceNewSession {
    /** Settings of the agent; null where `agent_id` names a stored one. */
    agent: AutomationAgentConfig | null;

    /** Id of the stored agent; null where the settings are in `agent`. */
    agent_id: string | null;

    /** The machine that each new session works on. */
    environment: AutomationEnvironment;

    input: AutomationTargetResourceNewSession.Input[];

    /** Key-value pairs that each new session is created with. */
    metadata: { [key: string]: string };

    type: 'new_session';

    /** Ids of the vaults whose credentials each new session may use. */
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
    /** The machine that each new session works on. */
    environment: BetaAgentsAPI.EnvironmentParam;

    input: BetaAgentsAPI.AgentSessionInputMessageParam[];

    type: 'new_session';

    /** Settings of the agent. Give this or `agent_id`, not both. */
    agent?: AutomationTargetParamNewSession.Agent;

    /** Id of a stored agent. Give this or `agent`, not both. */
    agent_id?: string;

    /** Key-value pairs that each new session is created with. */
    metadata?: { [key: string]: string } | null;

    /** Ids of the vaults whose credentials each new session may use. */
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
  /** The new cron expression; only for what runs again and again. */
  expression?: string;

  /** Replaces all pairs. Default: unchanged. */
  metadata?: { [key: string]: string };

  /** The new name. Default: unchanged. */
  name?: string;

  /**
   * The new time, in Unix seconds and in the future; only while a single run has not started.
   */
  run_at?: number;

  /** Replaces all of what is run; whether it is a new session or one there is cannot change. */
  target?: AutomationTargetParam;

  /** The new time zone, by its IANA name; only for what runs again and again. */
  timezone?: string;
}

export type AutomationsPage = CursorPage<Automation>;

export interface CreateAutomationParamsOnce {
  /** Name of the automation, for people. */
  name: string;

  /** When to run, in Unix seconds; must be in the future. */
  run_at: number;

  /** What each run goes to: a new session, or one there is. */
  target: AutomationTargetParam;

  type: 'once';

  /**
   * Your own key-value pairs: up to 16, keys up to 64 characters, values up to 512. Default:
   * none.
   */
  metadata?: { [key: string]: string };
}

export interface CreateAutomationParamsPeriodic {
  /** When to run, as a cron expression: `0 9 * * 1` is each Monday at nine. */
  expression: string;

  /** Name of the automation, for people. */
  name: string;

  /** What each run goes to: a new session, or one there is. */
  target: AutomationTargetParam;

  /** Time zone that the expression is read in, by its IANA name: `Europe/Berlin`. */
  timezone: string;

  type: 'periodic';

  /**
   * Your own key-value pairs: up to 16, keys up to 64 characters, values up to 512. Default:
   * none.
   */
  metadata?: { [key: string]: string };
}

/** An automation that runs once. */
export interface OneTimeAutomation {
  /** Id of the automation. */
  id: string;

  /** When the automation was added, in Unix seconds. */
  created_at: number;

  /** Who or what added it, as the service knows; cannot be set. */
  created_by: AutomationCreatedBy;

  /** Your own key-value pairs: up to 16, keys up to 64 characters, values up to 512. */
  metadata: { [key: string]: string };

  /** Name of the automation, for people. */
  name: string;

  object: 'agent.automation';

  /** When it runs, in Unix seconds. */
  run_at: number;

  /**
   * Whether the run is still to come, held back or started; `completed` does not report the
   * agent's work.
   */
  status: 'active' | 'paused' | 'completed';

  /** The new session or the one there is that each run goes to. */
  target: AutomationTarget;

  type: 'once';

  /** Why the service paused it; null where it did not. */
  pause_reason?: 'target_session_failed' | null;
}

/** An automation that runs again and again. */
export interface PeriodicAutomation {
  /** Id of the automation. */
  id: string;

  /** When the automation was added, in Unix seconds. */
  created_at: number;

  /** Who or what added it, as the service knows; cannot be set. */
  created_by: AutomationCreatedBy;

  /** When to run, as a cron expression: `0 9 * * 1` is each Monday at nine. */
  expression: string;

  /** Your own key-value pairs: up to 16, keys up to 64 characters, values up to 512. */
  metadata: { [key: string]: string };

  /** Name of the automation, for people. */
  name: string;

  object: 'agent.automation';

  /** Whether runs go on or are held back. */
  status: 'active' | 'paused';

  /** The new session or the one there is that each run goes to. */
  target: AutomationTarget;

  /** Time zone that the expression is read in, by its IANA name: `Europe/Berlin`. */
  timezone: string;

  type: 'periodic';

  /** Why the service paused it; null where it did not. */
  pause_reason?: 'target_session_failed' | null;
}
