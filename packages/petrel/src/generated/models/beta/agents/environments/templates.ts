// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pages/pagination.ts';
import type * as AdminOrganizationProjectsHostedToolPermissionsAPI from '../../../admin/organization/projects/hosted-tool-permissions.ts';
import type * as LiveAPI from '../../../live/live.ts';
import type * as BetaAgentsAPI from '../agents.ts';

/** A set-up from which environments are made. */
export interface EnvironmentTemplate {
  /** Id of the template, for `environment_template_id`. */
  id: string;

  /** Folders of the machine in which skills and plugins are looked for. */
  capability_directories: string[];

  /** When the template was stored, in Unix seconds. */
  created_at: number;

  /** Files that are put on each machine, without their contents. */
  files: (
    | EnvironmentTemplate.HostedTemplateFileResourceFileID
    | EnvironmentTemplate.HostedTemplateFileResourceInline
  )[];

  /** Name of the template, for people. Default: none. */
  name: string | null;

  /** What the machine may reach once it is set up. */
  network: EnvironmentTemplate.Network;

  object: 'agent.environment.template';

  /** Packages that are installed on the machine. */
  packages: EnvironmentTemplate.Packages;

  /** Plugins that are installed, without their archives. */
  plugins: EnvironmentTemplate.HostedTemplateSkillResourceInline[];

  /** Skills that are installed on each machine; `latest` stays `latest`. */
  skills: (
    | EnvironmentTemplate.HostedTemplateSkillResourceSkillReference
    | EnvironmentTemplate.HostedTemplateSkillResourceInline
  )[];

  /** When the template was last changed, in Unix seconds. */
  updated_at: number;

  /** Whether the machine has a desktop. */
  desktop?: EnvironmentTemplate.Desktop;
}
export namespace EnvironmentTemplate {
  export type Desktop = AdminOrganizationProjectsHostedToolPermissionsAPI.ProjectHostedToolPermissions.CodeInterpreter;

  export type HostedTemplateFileResourceFileID = BetaAgentsAPI.HostedEnvironmentFileParam.HostedEnvironmentFileParamFileID;

  export interface HostedTemplateFileResourceInline {
    /** Absolute path of the file on the machine. */
    path: string;

    /** Size of the file's contents in bytes. */
    size_bytes: number;

    type: 'inline';
  }

  export type HostedTemplateSkillResourceInline = BetaAgentsAPI.HostedPlugin;

  export interface HostedTemplateSkillResourceSkillReference {
    /** Id of the skill, as `skills.create` gives it. */
    skill_id: string;

    type: 'skill_reference';

    /** The requested version, such as `latest`; null for the skill's default. */
    version: string | null;
  }

  export interface Network {
    /** Whether the machine reaches all of the network, nothing, or only `allowed_domains`. */
    access: 'enabled' | 'disabled' | 'restricted';

    /** Domains that may be reached where access is `restricted`. */
    allowed_domains: string[];
  }

  export interface Packages {
    /** Packages of npm that are installed globally. */
    npm: string[];

    /** Python packages that are installed. */
    python: string[];

    /** Packages of the operating system that are installed. */
    system: string[];
  }
}

/** Confirms that a template was deleted. */
export interface EnvironmentTemplateDeleted {
  /** Id of what was deleted. */
  id: string;

  /** Always true. */
  deleted: boolean;

  object: 'agent.environment.template.deleted';
}

export type EnvironmentTemplatesPage = CursorPage<EnvironmentTemplate>;

/** The set-up to store. */
export interface TemplateCreateParams {
  /** Folders of the machine in which skills and plugins are looked for. Default: none. */
  capability_directories?: string[] | null;

  /** Whether the machine has a desktop. Default: as in the template, else none. */
  desktop?: TemplateCreateParams.Desktop | null;

  /** Environment variables that the agent has, by name. Default: none. */
  env?: { [key: string]: string } | null;

  /** Files that are put on the machine before the agent starts. Default: none. */
  files?: BetaAgentsAPI.HostedEnvironmentFileParam[] | null;

  /** Name of the template, for people. Default: none. */
  name?: string | null;

  /** What the machine may reach. The default depends on the version of the API. */
  network?: TemplateCreateParams.Network | null;

  /** Packages to install on the machine. Default: none. */
  packages?: TemplateCreateParams.Packages | null;

  /** Plugins to install, as ZIP archives in the request. Default: none. */
  plugins?: LiveAPI.ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Inline[] | null;

  /** Commands that prepare the machine, in this order; they are never shown. Default: none. */
  setup_commands?: BetaAgentsAPI.SetupCommandParam[] | null;

  /** Skills to install, by id or as ZIP archives in the request. Default: none. */
  skills?: BetaAgentsAPI.HostedSkillParam[] | null;
}

export namespace TemplateCreateParams {
  export type Desktop = AdminOrganizationProjectsHostedToolPermissionsAPI.ProjectHostedToolPermissions.CodeInterpreter;

  export interface Network {
    /** Whether the machine reaches all of the network, nothing, or only `allowed_domains`. */
    access: 'enabled' | 'disabled' | 'restricted';

    /** Domains that may be reached where access is `restricted`. Default: none. */
    allowed_domains?: string[] | null;

    /**
     * Domains that may not be reached; access must be `restricted`, without allowed ones. No
     * wildcards.
     */
    blocked_domains?: string[] | null;
  }

  export interface Packages {
    /** Packages of npm to install globally. Default: none. */
    npm?: string[] | null;

    /** Python packages to install. Default: none. */
    python?: string[] | null;

    /** Packages of the operating system to install. Default: none. */
    system?: string[] | null;
  }
}

/** Which page to list. */
export interface TemplateListParams {
  /** Id of the last entry of the page before. Default: the first page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. Default `desc`. */
  order?: 'asc' | 'desc';
}

/** What to change about a template. */
export interface TemplateUpdateParams {
  /** Replaces the folders in which skills and plugins are looked for. Default: unchanged. */
  capability_directories?: string[] | null;

  /** Whether the machine has a desktop; null for none. Default: unchanged. */
  desktop?: TemplateUpdateParams.Desktop | null;

  /** Replaces the environment variables; values are never shown. Default: unchanged. */
  env?: { [key: string]: string } | null;

  /** Replaces the files that are put on the machine of each new session. Default: unchanged. */
  files?: BetaAgentsAPI.HostedEnvironmentFileParam[] | null;

  /** The new name; null takes the name away. Default: unchanged. */
  name?: string | null;

  /** What the machine may reach once it is set up; null for the default. Default: unchanged. */
  network?: TemplateUpdateParams.Network | null;

  /**
   * Replaces the packages; they are installed before the network is closed. Default: unchanged.
   */
  packages?: TemplateUpdateParams.Packages | null;

  /** Replaces the plugins that are installed for each new session. Default: unchanged. */
  plugins?: LiveAPI.ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Inline[] | null;

  /**
   * Replaces the commands that prepare the machine; they are never shown. Default: unchanged.
   */
  setup_commands?: BetaAgentsAPI.SetupCommandParam[] | null;

  /** Replaces the skills that are installed for each new session. Default: unchanged. */
  skills?: BetaAgentsAPI.HostedSkillParam[] | null;
}

export namespace TemplateUpdateParams {
  export type Desktop = AdminOrganizationProjectsHostedToolPermissionsAPI.ProjectHostedToolPermissions.CodeInterpreter;

  export type Network = TemplateCreateParams.Network;

  export type Packages = TemplateCreateParams.Packages;
}
