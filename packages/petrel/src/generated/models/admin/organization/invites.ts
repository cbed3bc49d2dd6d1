// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../../core/pagination.ts';

export interface Invite {
  id: string;

  created_at: number;

  email: string;

  object: 'organization.invite';

  projects: Invite.Project[];

  role: 'owner' | 'reader';

  status: 'accepted' | 'expired' | 'pending';

  accepted_at?: number | null;

  expires_at?: number | null;
}
export namespace Invite {
  export interface Project {
    id: string;

    role: 'member' | 'owner';
  }
}

export interface InviteCreateParams {
  email: string;

  role: 'reader' | 'owner';

  projects?: InviteCreateParams.Project[];
}

export namespace InviteCreateParams {
  export interface Project {
    id: string;

    role: 'member' | 'owner';
  }
}

export interface InviteDeleteResponse {
  id: string;

  deleted: boolean;

  object: 'organization.invite.deleted';
}

export interface InviteListParams {
  after?: string;

  /** Default: `20`. */
  limit?: number;
}

export type InvitesPage = ConversationCursorPage<Invite>;
