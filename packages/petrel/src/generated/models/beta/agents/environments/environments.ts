// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pagination.ts';
import type * as AdminOrganizationProjectsHostedToolPermissionsAPI from '../../../admin/organization/projects/hosted-tool-permissions.ts';
import type * as LiveAPI from '../../../live/live.ts';
import type * as BetaAgentsAPI from '../agents.ts';
import type * as BetaAgentsEnvironmentsTemplatesAPI from './templates.ts';

/** The environment to prepare. */
export interface EnvironmentCreateParams {
  /** The environment to prepare. */
  environment: EnvironmentCreateParams.Environment;

  /** Sent as a header. A request repeated with the same key is carried out once. */
  'Idempotency-Key'?: string;

  /** Vaults whose credentials may be used. */
  vault_ids?: string[] | null;
}

export namespace EnvironmentCreateParams {
  export interface Environment {
    type: 'openai_hosted';

    /** Folders of the machine in which skills and plugins are looked for. */
    capability_directories?: string[] | null;

    /** Whether the machine has a desktop. */
    desktop?: Environment.Desktop | null;

    /** Environment variables by name. */
    env?: { [key: string]: string } | null;

    /** Id of the template that the environment is made from. */
    environment_template_id?: string;

    /** Files that are put on the machine. */
    files?: BetaAgentsAPI.HostedEnvironmentFileParam[] | null;

    /** What the machine may reach. */
    network?: Environment.Network | null;

    /** Packages that are installed. */
    packages?: Environment.Packages | null;

    /** Plugins that are installed. */
    plugins?: LiveAPI.ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Inline[] | null;

    /** Commands that prepare the machine. */
    setup_commands?: BetaAgentsAPI.SetupCommandParam[] | null;

    /** Skills that are installed. */
    skills?: BetaAgentsAPI.HostedSkillParam[] | null;
  }
  export namespace Environment {
    export type Desktop = AdminOrganizationProjectsHostedToolPermissionsAPI.ProjectHostedToolPermissions.CodeInterpreter;

    export type Network = BetaAgentsEnvironmentsTemplatesAPI.TemplateCreateParams.Network;

    export type Packages = BetaAgentsEnvironmentsTemplatesAPI.TemplateCreateParams.Packages;
  }
}

/** The state of an environment. */
export interface EnvironmentInfo {
  /** Its id. */
  id: string;

  /** Files that are put on the machine. */
  files: BetaAgentsAPI.HostedEnvironmentFile[];

  object: 'agent.environment';

  /** Plugins that are installed. */
  plugins: BetaAgentsAPI.HostedPlugin[];

  /** Skills that are installed. */
  skills: BetaAgentsAPI.HostedSkill[];

  /** How far it is. */
  status: 'pending' | 'ready' | 'connected' | 'disconnected' | 'suspended' | 'expired' | 'failed';

  type: 'openai_hosted' | 'self_hosted';
}

export type EnvironmentInfosPage = CursorPage<EnvironmentInfo>;

/** Which page to list. */
export interface EnvironmentListParams {
  /** Id of the last entry before the page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. */
  order?: 'asc' | 'desc';

  type?: 'openai_hosted';
}
