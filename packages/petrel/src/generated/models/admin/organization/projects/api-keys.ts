// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../../../core/pagination.ts';

export interface APIKeyDeleteParams {
  project_id: string;
}

export interface APIKeyDeleteResponse {
  id: string;

  deleted: boolean;

  object: 'organization.project.api_key.deleted';
}

export interface APIKeyListParams {
  after?: string;

  /** Default: `20`. */
  limit?: number;

  owner_project_access?: 'active' | 'inactive' | 'any';
}

export interface APIKeyRetrieveParams {
  project_id: string;
}

export interface ProjectAPIKey {
  id: string;

  created_at: number;

  last_used_at: number | null;

  name: string;

  object: 'organization.project.api_key';

  owner: ProjectAPIKey.Owner;

  owner_project_access: 'active' | 'inactive';

  redacted_value: string;
}
export namespace ProjectAPIKey {
  export interface Owner {
    service_account?: ProjectAPIKey.Owner.ServiceAccount;

    type?: 'user' | 'service_account';

    user?: ProjectAPIKey.Owner.User;
  }
  export namespace Owner {
    export interface ServiceAccount {
      id: string;

      created_at: number;

      name: string;

      role: string;
    }

    export interface User {
      id: string;

      created_at: number;

      email: string;

      name: string;

      role: string;
    }
  }
}

export type ProjectAPIKeysPage = ConversationCursorPage<ProjectAPIKey>;
