// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pagination.ts';
import type * as AdminOrganizationProjectsHostedToolPermissionsAPI from '../../../admin/organization/projects/hosted-tool-permissions.ts';
import type * as LiveAPI from '../../../live/live.ts';
import type * as BetaAgentsAPI from '../agents.ts';

/** A set-up from which environments are made. */
export interface EnvironmentTemplate {
  /** Its id. */
  id: string;

  /** Folders of the machine in which skills and plugins are looked for. */
  capability_directories: string[];

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** Files that are put on the machine. */
  files: (
    | EnvironmentTemplate.HostedTemplateFileResourceFileID
    | EnvironmentTemplate.HostedTemplateFileResourceInline
  )[];

  /** Its name. */
  name: string | null;

  /** What the machine may reach. */
  network: EnvironmentTemplate.Network;

  object: 'agent.environment.template';

  /** Packages that are installed. */
  packages: EnvironmentTemplate.Packages;

  /** Plugins that are installed. */
  plugins: EnvironmentTemplate.HostedTemplateSkillResourceInline[];

  /** Skills that are installed. */
  skills: (
    | EnvironmentTemplate.HostedTemplateSkillResourceSkillReference
    | EnvironmentTemplate.HostedTemplateSkillResourceInline
  )[];

  /** When it was last changed, in Unix seconds. */
  updated_at: number;

  /** Whether the machine has a desktop. */
  desktop?: EnvironmentTemplate.Desktop;
}
export namespace EnvironmentTemplate {
  export type Desktop = AdminOrganizationProjectsHostedToolPermissionsAPI.ProjectHostedToolPermissions.CodeInterpreter;

  export type HostedTemplateFileResourceFileID = BetaAgentsAPI.HostedEnvironmentFileParam.HostedEnvironmentFileParamFileID;

  export interface HostedTemplateFileResourceInline {
    /** Where the file is. */
    path: string;

    /** Size in bytes. */
    size_bytes: number;

    type: 'inline';
  }

  export type HostedTemplateSkillResourceInline = BetaAgentsAPI.HostedPlugin;

  export interface HostedTemplateSkillResourceSkillReference {
    /** Id of the skill. */
    skill_id: string;

    type: 'skill_reference';

    /** The version. */
    version: string | null;
  }

  export interface Network {
    /** Whether the machine reaches the network: not at all, all of it, or some of it. */
    access: 'enabled' | 'disabled' | 'restricted';

    /** Domains that may be reached. */
    allowed_domains: string[];
  }

  export interface Packages {
    /** Packages from npm. */
    npm: string[];

    /** Packages for Python. */
    python: string[];

    /** Packages of the system. */
    system: string[];
  }
}

/** Confirms that a template was deleted. */
export interface EnvironmentTemplateDeleted {
  /** Its id. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'agent.environment.template.deleted';
}

export type EnvironmentTemplatesPage = CursorPage<EnvironmentTemplate>;

/** The set-up to store. */
export interface TemplateCreateParams {
  /** Folders of the machine in which skills and plugins are looked for. */
  capability_directories?: string[] | null;

  /** Whether the machine has a desktop. */
  desktop?: TemplateCreateParams.Desktop | null;

  /** Environment variables by name. */
  env?: { [key: string]: string } | null;

  /** Files that are put on the machine. */
  files?: BetaAgentsAPI.HostedEnvironmentFileParam[] | null;

  /** Its name. */
  name?: string | null;

  /** What the machine may reach. */
  network?: TemplateCreateParams.Network | null;

  /** Packages that are installed. */
  packages?: TemplateCreateParams.Packages | null;

  /** Plugins that are installed. */
  plugins?: LiveAPI.ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Inline[] | null;

  /** Commands that prepare the machine. */
  setup_commands?: BetaAgentsAPI.SetupCommandParam[] | null;

  /** Skills that are installed. */
  skills?: BetaAgentsAPI.HostedSkillParam[] | null;
}

export namespace TemplateCreateParams {
  export type Desktop = AdminOrganizationProjectsHostedToolPermissionsAPI.ProjectHostedToolPermissions.CodeInterpreter;

  export interface Network {
    /** Whether the machine reaches the network: not at all, all of it, or some of it. */
    access: 'enabled' | 'disabled' | 'restricted';

    /** Domains that may be reached. */
    allowed_domains?: string[] | null;

    /** Domains that may not be reached. */
    blocked_domains?: string[] | null;
  }

  export interface Packages {
    /** Packages from npm. */
    npm?: string[] | null;

    /** Packages for Python. */
    python?: string[] | null;

    /** Packages of the system. */
    system?: string[] | null;
  }
}

/** Which page to list. */
export interface TemplateListParams {
  /** Id of the last entry before the page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. */
  order?: 'asc' | 'desc';
}

/** What to change about a template. */
export interface TemplateUpdateParams {
  /** Folders of the machine in which skills and plugins are looked for. */
  capability_directories?: string[] | null;

  /** Whether the machine has a desktop. */
  desktop?: TemplateUpdateParams.Desktop | null;

  /** Environment variables by name. */
  env?: { [key: string]: string } | null;

  /** Files that are put on the machine. */
  files?: BetaAgentsAPI.HostedEnvironmentFileParam[] | null;

  /** Its name. */
  name?: string | null;

  /** What the machine may reach. */
  network?: TemplateUpdateParams.Network | null;

  /** Packages that are installed. */
  packages?: TemplateUpdateParams.Packages | null;

  /** Plugins that are installed. */
  plugins?: LiveAPI.ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Inline[] | null;

  /** Commands that prepare the machine. */
  setup_commands?: BetaAgentsAPI.SetupCommandParam[] | null;

  /** Skills that are installed. */
  skills?: BetaAgentsAPI.HostedSkillParam[] | null;
}

export namespace TemplateUpdateParams {
  export type Desktop = AdminOrganizationProjectsHostedToolPermissionsAPI.ProjectHostedToolPermissions.CodeInterpreter;

  export type Network = TemplateCreateParams.Network;

  export type Packages = TemplateCreateParams.Packages;
}
