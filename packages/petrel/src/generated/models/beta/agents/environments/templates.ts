// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pagination.ts';
import type * as AdminOrganizationProjectsHostedToolPermissionsAPI from '../../../admin/organization/projects/hosted-tool-permissions.ts';
import type * as LiveAPI from '../../../live/live.ts';
import type * as BetaAgentsAPI from '../agents.ts';

export interface EnvironmentTemplate {
  id: string;

  capability_directories: string[];

  created_at: number;

  files: (
    | EnvironmentTemplate.HostedTemplateFileResourceFileID
    | EnvironmentTemplate.HostedTemplateFileResourceInline
  )[];

  name: string | null;

  network: EnvironmentTemplate.Network;

  object: 'agent.environment.template';

  packages: EnvironmentTemplate.Packages;

  plugins: EnvironmentTemplate.HostedTemplateSkillResourceInline[];

  skills: (
    | EnvironmentTemplate.HostedTemplateSkillResourceSkillReference
    | EnvironmentTemplate.HostedTemplateSkillResourceInline
  )[];

  updated_at: number;

  desktop?: EnvironmentTemplate.Desktop;
}
export namespace EnvironmentTemplate {
  export type Desktop = AdminOrganizationProjectsHostedToolPermissionsAPI.ProjectHostedToolPermissions.CodeInterpreter;

  export type HostedTemplateFileResourceFileID = BetaAgentsAPI.HostedEnvironmentFileParam.HostedEnvironmentFileParamFileID;

  export interface HostedTemplateFileResourceInline {
    path: string;

    size_bytes: number;

    type: 'inline';
  }

  export type HostedTemplateSkillResourceInline = BetaAgentsAPI.HostedPlugin;

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

export interface EnvironmentTemplateDeleted {
  id: string;

  deleted: boolean;

  object: 'agent.environment.template.deleted';
}

export type EnvironmentTemplatesPage = CursorPage<EnvironmentTemplate>;

export interface TemplateCreateParams {
  capability_directories?: string[] | null;

  desktop?: TemplateCreateParams.Desktop | null;

  env?: { [key: string]: string } | null;

  files?: BetaAgentsAPI.HostedEnvironmentFileParam[] | null;

  name?: string | null;

  network?: TemplateCreateParams.Network | null;

  packages?: TemplateCreateParams.Packages | null;

  plugins?: LiveAPI.ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Inline[] | null;

  setup_commands?: BetaAgentsAPI.SetupCommandParam[] | null;

  skills?: BetaAgentsAPI.HostedSkillParam[] | null;
}

export namespace TemplateCreateParams {
  export type Desktop = AdminOrganizationProjectsHostedToolPermissionsAPI.ProjectHostedToolPermissions.CodeInterpreter;

  export interface Network {
    access: 'enabled' | 'disabled' | 'restricted';

    allowed_domains?: string[] | null;

    blocked_domains?: string[] | null;
  }

  export interface Packages {
    npm?: string[] | null;

    python?: string[] | null;

    system?: string[] | null;
  }
}

export interface TemplateListParams {
  after?: string;

  limit?: number;

  order?: 'asc' | 'desc';
}

export interface TemplateUpdateParams {
  capability_directories?: string[] | null;

  desktop?: TemplateUpdateParams.Desktop | null;

  env?: { [key: string]: string } | null;

  files?: BetaAgentsAPI.HostedEnvironmentFileParam[] | null;

  name?: string | null;

  network?: TemplateUpdateParams.Network | null;

  packages?: TemplateUpdateParams.Packages | null;

  plugins?: LiveAPI.ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Inline[] | null;

  setup_commands?: BetaAgentsAPI.SetupCommandParam[] | null;

  skills?: BetaAgentsAPI.HostedSkillParam[] | null;
}

export namespace TemplateUpdateParams {
  export type Desktop = AdminOrganizationProjectsHostedToolPermissionsAPI.ProjectHostedToolPermissions.CodeInterpreter;

  export type Network = TemplateCreateParams.Network;

  export type Packages = TemplateCreateParams.Packages;
}
