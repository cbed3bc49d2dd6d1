// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pages/pagination.ts';
import type * as AdminOrganizationProjectsHostedToolPermissionsAPI from '../../../admin/organization/projects/hosted-tool-permissions.ts';
import type * as LiveAPI from '../../../live/live.ts';
import type * as BetaAgentsAPI from '../agents.ts';
import type * as BetaAgentsEnvironmentsTemplatesAPI from './templates.ts';

/** The environment to prepare. */
export interface EnvironmentCreateParams {
  /** Who hosts the machine, and how it is set up. */
  environment: EnvironmentCreateParams.Environment;

  /**
   * Sent as a header. The same request with the same key gives the environment of before, for
   * 24 hours.
   */
  'Idempotency-Key'?: string;

  /**
   * Ids of up to 10 vaults whose credentials may be used on a machine hosted by OpenAI.
   * Default: none.
   */
  vault_ids?: string[] | null;
}

export namespace EnvironmentCreateParams {
  export interface Environment {
    type: 'openai_hosted';

    /** Folders of the machine in which skills and plugins are looked for. Default: none. */
    capability_directories?: string[] | null;

    /** Whether the machine has a desktop. Default: as in the template, else none. */
    desktop?: Environment.Desktop | null;

    /** Environment variables that the agent has, by name. Default: none. */
    env?: { [key: string]: string } | null;

    /**
     * Id of a template to start from. What is left out comes from it; its network cannot be
     * widened.
     */
    environment_template_id?: string;

    /** Files that are put on the machine before the agent starts. Default: none. */
    files?: BetaAgentsAPI.HostedEnvironmentFileParam[] | null;

    /** What the machine may reach. The default depends on the version of the API. */
    network?: Environment.Network | null;

    /** Packages to install on the machine. Default: none. */
    packages?: Environment.Packages | null;

    /** Plugins to install, as ZIP archives in the request. Default: none. */
    plugins?: LiveAPI.ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Inline[] | null;

    /** Commands that prepare the machine, in this order; they are never shown. Default: none. */
    setup_commands?: BetaAgentsAPI.SetupCommandParam[] | null;

    /** Skills to install, by id or as ZIP archives in the request. Default: none. */
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
  /** Id of the environment. */
  id: string;

  /** Files that were put on the machine, without their contents. */
  files: BetaAgentsAPI.HostedEnvironmentFile[];

  object: 'agent.environment';

  /** Plugins that are installed, without their archives. */
  plugins: BetaAgentsAPI.HostedPlugin[];

  /** Skills that are installed, without their archives. */
  skills: BetaAgentsAPI.HostedSkill[];

  /**
   * Whether the machine is ready or connected; `suspended` ones can go on where they stopped.
   */
  status: 'pending' | 'ready' | 'connected' | 'disconnected' | 'suspended' | 'expired' | 'failed';

  type: 'openai_hosted' | 'self_hosted';
}

export type EnvironmentInfosPage = CursorPage<EnvironmentInfo>;

/** Which page to list. */
export interface EnvironmentListParams {
  /** Id of the last entry of the page before. Default: the first page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. Default `desc`. */
  order?: 'asc' | 'desc';

  type?: 'openai_hosted';
}
