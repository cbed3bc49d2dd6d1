// Written by `npm run generate` from spec/. Do not edit.
import type * as AdminOrganizationProjectsHostedToolPermissionsAPI from '../../admin/organization/projects/hosted-tool-permissions.ts';

/** The workflow that answers in a session. */
export interface ChatKitWorkflow {
  /** Id of the workflow. */
  id: string;

  /** Values handed to the workflow. */
  state_variables: { [key: string]: string | number | boolean } | null;

  /** Whether traces are recorded. */
  tracing: ChatKitWorkflow.Tracing;

  /** Version of the workflow. */
  version: string | null;
}
export namespace ChatKitWorkflow {
  /** Whether traces are recorded. */
  export type Tracing = AdminOrganizationProjectsHostedToolPermissionsAPI.ProjectHostedToolPermissions.CodeInterpreter;
}
