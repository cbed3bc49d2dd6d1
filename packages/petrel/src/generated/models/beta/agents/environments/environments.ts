// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pagination.ts';
import type * as AdminOrganizationProjectsHostedToolPermissionsAPI from '../../../admin/organization/projects/hosted-tool-permissions.ts';
import type * as LiveAPI from '../../../live/live.ts';
import type * as BetaAgentsAPI from '../agents.ts';
import type * as BetaAgentsEnvironmentsTemplatesAPI from './templates.ts';

export interface EnvironmentCreateParams {
  environment: EnvironmentCreateParams.Environment;

  'Idempotency-Key'?: string;

  vault_ids?: string[] | null;
}

export namespace EnvironmentCreateParams {
  export interface Environment {
    type: 'openai_hosted';

    capability_directories?: string[] | null;

    desktop?: EnvironmentCreateParams.Environment.Desktop | null;

    env?: { [key: string]: string } | null;

    environment_template_id?: string;

    files?: BetaAgentsAPI.HostedEnvironmentFileParam[] | null;

    network?: EnvironmentCreateParams.Environment.Network | null;

    packages?: EnvironmentCreateParams.Environment.Packages | null;

    plugins?: LiveAPI.ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Inline[] | null;

    setup_commands?: BetaAgentsAPI.SetupCommandParam[] | null;

    skills?: BetaAgentsAPI.HostedSkillParam[] | null;
  }
  export namespace Environment {
    export type Desktop = AdminOrganizationProjectsHostedToolPermissionsAPI.ProjectHostedToolPermissions.CodeInterpreter;

    export type Network = BetaAgentsEnvironmentsTemplatesAPI.TemplateCreateParams.Network;

    export type Packages = BetaAgentsEnvironmentsTemplatesAPI.TemplateCreateParams.Packages;
  }
}

export interface EnvironmentInfo {
  id: string;

  files: BetaAgentsAPI.HostedEnvironmentFile[];

  object: 'agent.environment';

  plugins: BetaAgentsAPI.HostedPlugin[];

  skills: BetaAgentsAPI.HostedSkill[];

  status: 'pending' | 'ready' | 'connected' | 'disconnected' | 'suspended' | 'expired' | 'failed';

  type: 'openai_hosted' | 'self_hosted';
}

export type EnvironmentInfosPage = CursorPage<EnvironmentInfo>;

export interface EnvironmentListParams {
  after?: string;

  limit?: number;

  order?: 'asc' | 'desc';

  type?: 'openai_hosted';
}
