// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pagination.ts';

export interface ArtifactContentParams {
  /** Id of the session. */
  session_id: string;
}

export interface ArtifactDeleteParams {
  /** Id of the session. */
  session_id: string;
}

/** Which page to list. */
export interface ArtifactListParams {
  /** Id of the last entry before the page. */
  after?: string;

  /** Id of the environment. */
  environment_id?: string | null;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. */
  order?: 'asc' | 'desc';
}

export interface ArtifactRetrieveParams {
  /** Id of the session. */
  session_id: string;
}

/** A file that a session produced. */
export interface SessionArtifact {
  /** Its id. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** Id of the environment. */
  environment_id: string;

  object: 'agent.session.artifact';

  /** Where the file is. */
  path: string;

  /** Id of the session. */
  session_id: string;

  /** Size in bytes. */
  size_bytes: number;

  /** Id of the turn. */
  turn_id: string;
}

/** Confirms that a file was deleted. */
export interface SessionArtifactDeleted {
  /** Its id. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'agent.session.artifact.deleted';
}

export type SessionArtifactsPage = CursorPage<SessionArtifact>;
