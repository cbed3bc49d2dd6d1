// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../../core/pages/pagination.ts';

/** An invitation to join the organization. */
export interface Invite {
  /** Id of the invitation. */
  id: string;

  /** When it was sent, in Unix seconds. */
  created_at: number;

  /** Address it was sent to. */
  email: string;

  object: 'organization.invite';

  /** Projects that come with it. */
  projects: Invite.Project[];

  /** Role in the organization. */
  role: 'owner' | 'reader';

  /** Whether it is pending, accepted or expired. */
  status: 'accepted' | 'expired' | 'pending';

  /** When it was accepted, in Unix seconds. */
  accepted_at?: number | null;

  /** When it expires, in Unix seconds. */
  expires_at?: number | null;
}
export namespace Invite {
  /** A project that comes with an invitation. */
  export interface Project {
    /** Id of the project. */
    id: string;

    /** Role in the project. */
    role: 'member' | 'owner';
  }
}

/** Whom to invite. */
export interface InviteCreateParams {
  /** Address to send the invitation to. */
  email: string;

  /** Role in the organization. */
  role: 'reader' | 'owner';

  /** Projects that the person joins by accepting. */
  projects?: InviteCreateParams.Project[];
}

export namespace InviteCreateParams {
  /** A project that comes with an invitation. */
  export interface Project {
    /** Id of the project. */
    id: string;

    /** Role in the project. */
    role: 'member' | 'owner';
  }
}

/** Confirms that an invitation was withdrawn. */
export interface InviteDeleteResponse {
  /** Id of the invitation. */
  id: string;

  /** Whether it was withdrawn. */
  deleted: boolean;

  object: 'organization.invite.deleted';
}

/** Which invitations to list. */
export interface InviteListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /**
   * Most items a page holds.
   *
   * Default: `20`.
   */
  limit?: number;
}

export type InvitesPage = ConversationCursorPage<Invite>;
