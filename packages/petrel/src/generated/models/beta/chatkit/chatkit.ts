// Written by `npm run generate` from spec/. Do not edit.
import type * as AdminOrganizationProjectsHostedToolPermissionsAPI from '../../admin/organization/projects/hosted-tool-permissions.ts';

export interface ChatKitWorkflow {
  id: string;

  state_variables: { [key: string]: string | number | boolean } | null;

  tracing: ChatKitWorkflow.Tracing;

  version: string | null;
}
export namespace ChatKitWorkflow {
  export type Tracing = AdminOrganizationProjectsHostedToolPermissionsAPI.ProjectHostedToolPermissions.CodeInterpreter;
}
