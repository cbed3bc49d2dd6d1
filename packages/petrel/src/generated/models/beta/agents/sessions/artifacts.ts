// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pages/pagination.ts';

export interface ArtifactContentParams {
  /** Id of the session that produced the file. */
  session_id: string;
}

export interface ArtifactDeleteParams {
  /** Id of the session that produced the file. */
  session_id: string;
}

/** Which page to list. */
export interface ArtifactListParams {
  /** Id of the last entry of the page before. Default: the first page. */
  after?: string;

  /** Only files that this environment produced. Default: all. */
  environment_id?: string | null;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. Default `desc`. */
  order?: 'asc' | 'desc';
}

export interface ArtifactRetrieveParams {
  /** Id of the session that produced the file. */
  session_id: string;
}

/** A file that a session produced. */
export interface SessionArtifact {
  /** Id of the file that the session produced; never used again for another. */
  id: string;

  /** When the file was produced, in Unix seconds. */
  created_at: number;

  /** Id of the environment that produced the file. */
  environment_id: string;

  object: 'agent.session.artifact';

  /** Absolute path that the file had on the machine. */
  path: string;

  /** Id of the session that produced the file. */
  session_id: string;

  /** Size of the file's contents in bytes. */
  size_bytes: number;

  /** Id of the finished turn that produced the file. */
  turn_id: string;
}

/** Confirms that a file was deleted. */
export interface SessionArtifactDeleted {
  /** Id of what was deleted. */
  id: string;

  /** Always true. */
  deleted: boolean;

  object: 'agent.session.artifact.deleted';
}

export type SessionArtifactsPage = CursorPage<SessionArtifact>;
