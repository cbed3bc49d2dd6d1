// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../core/pagination.ts';
import type * as ResponsesAPI from '../responses/responses.ts';

export interface ContainerCreateParams {
  name: string;

  expires_after?: ContainerCreateParams.ExpiresAfter;

  file_ids?: string[];

  memory_limit?: '1g' | '4g' | '16g' | '64g';

  network_policy?:
    | ResponsesAPI.ContainerNetworkPolicyDisabled | ResponsesAPI.ContainerNetworkPolicyAllowlist;

  skills?: (ResponsesAPI.SkillReference | ResponsesAPI.InlineSkill)[];
}

export namespace ContainerCreateParams {
  export interface ExpiresAfter {
    anchor: 'last_active_at';

    minutes: number;
  }
}

export interface ContainerCreateResponse {
  id: string;

  created_at: number;

  name: string;

  object: string;

  status: string;

  expires_after?: ContainerCreateResponse.ExpiresAfter;

  last_active_at?: number;

  memory_limit?: '1g' | '4g' | '16g' | '64g';

  network_policy?: ContainerCreateResponse.NetworkPolicy;
}
export namespace ContainerCreateResponse {
  export interface ExpiresAfter {
    anchor?: 'last_active_at';

    minutes?: number;
  }

  export interface NetworkPolicy {
    type: 'allowlist' | 'disabled';

    allowed_domains?: string[];
  }
}

export interface ContainerListParams {
  after?: string;

  /** Default: `20`. */
  limit?: number;

  name?: string;

  /** Default: `desc`. */
  order?: 'asc' | 'desc';
}

export type ContainerListResponse = ContainerCreateResponse;
export namespace ContainerListResponse {
  export type ExpiresAfter = ContainerCreateResponse.ExpiresAfter;

  export type NetworkPolicy = ContainerCreateResponse.NetworkPolicy;
}

export type ContainerListResponsesPage = CursorPage<ContainerCreateResponse>;

export type ContainerRetrieveResponse = ContainerCreateResponse;
export namespace ContainerRetrieveResponse {
  export type ExpiresAfter = ContainerCreateResponse.ExpiresAfter;

  export type NetworkPolicy = ContainerCreateResponse.NetworkPolicy;
}
