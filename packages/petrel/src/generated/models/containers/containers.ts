// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../core/pages/pagination.ts';
import type * as ResponsesAPI from '../responses/responses.ts';

/** The container to start. */
export interface ContainerCreateParams {
  /** Name of the container. */
  name: string;

  /** How long after its last use it is shut down. */
  expires_after?: ContainerCreateParams.ExpiresAfter;

  /** Ids of uploaded files to copy into it. */
  file_ids?: string[];

  /** How much memory it has. */
  memory_limit?: '1g' | '4g' | '16g' | '64g';

  /** What it may reach on the network. */
  network_policy?:
    | ResponsesAPI.ContainerNetworkPolicyDisabled | ResponsesAPI.ContainerNetworkPolicyAllowlist;

  /** Skills to put into it. */
  skills?: (ResponsesAPI.SkillReference | ResponsesAPI.InlineSkill)[];
}

export namespace ContainerCreateParams {
  /** How long an idle container is kept. */
  export interface ExpiresAfter {
    /** The moment from which the time runs: the last use. */
    anchor: 'last_active_at';

    /** Minutes after that moment. */
    minutes: number;
  }
}

/** A sandbox in which tools run code. */
export interface ContainerCreateResponse {
  /** Id of the container. */
  id: string;

  /** When it was started, in Unix seconds. */
  created_at: number;

  /** Name of the container. */
  name: string;

  object: string;

  /** Whether it is running. */
  status: string;

  /** How long after its last use it is shut down. */
  expires_after?: ContainerCreateResponse.ExpiresAfter;

  /** When it was last used, in Unix seconds. */
  last_active_at?: number;

  /** How much memory it has. */
  memory_limit?: '1g' | '4g' | '16g' | '64g';

  /** What it may reach on the network. */
  network_policy?: ContainerCreateResponse.NetworkPolicy;
}
export namespace ContainerCreateResponse {
  /** How long an idle container is kept. */
  export interface ExpiresAfter {
    /** The moment from which the time runs: the last use. */
    anchor?: 'last_active_at';

    /** Minutes after that moment. */
    minutes?: number;
  }

  /** What a container may reach on the network. */
  export interface NetworkPolicy {
    type: 'allowlist' | 'disabled';

    /** The domains it may reach, where only some are. */
    allowed_domains?: string[];
  }
}

/** Which containers to list. */
export interface ContainerListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /**
   * Most items a page holds.
   *
   * Default: `20`.
   */
  limit?: number;

  /** Lists only containers of this name. */
  name?: string;

  /**
   * Sorts by time of creation, oldest first with `asc`.
   *
   * Default: `desc`.
   */
  order?: 'asc' | 'desc';
}

/** A sandbox in which tools run code. */
export type ContainerListResponse = ContainerCreateResponse;
export namespace ContainerListResponse {
  /** How long an idle container is kept. */
  export type ExpiresAfter = ContainerCreateResponse.ExpiresAfter;

  /** What a container may reach on the network. */
  export type NetworkPolicy = ContainerCreateResponse.NetworkPolicy;
}

export type ContainerListResponsesPage = CursorPage<ContainerListResponse>;

/** A sandbox in which tools run code. */
export type ContainerRetrieveResponse = ContainerCreateResponse;
export namespace ContainerRetrieveResponse {
  /** How long an idle container is kept. */
  export type ExpiresAfter = ContainerCreateResponse.ExpiresAfter;

  /** What a container may reach on the network. */
  export type NetworkPolicy = ContainerCreateResponse.NetworkPolicy;
}
