// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pagination.ts';

export interface ArtifactContentParams {
  session_id: string;
}

export interface ArtifactDeleteParams {
  session_id: string;
}

export interface ArtifactListParams {
  after?: string;

  environment_id?: string | null;

  limit?: number;

  order?: 'asc' | 'desc';
}

export interface ArtifactRetrieveParams {
  session_id: string;
}

export interface SessionArtifact {
  id: string;

  created_at: number;

  environment_id: string;

  object: 'agent.session.artifact';

  path: string;

  session_id: string;

  size_bytes: number;

  turn_id: string;
}

export interface SessionArtifactDeleted {
  id: string;

  deleted: boolean;

  object: 'agent.session.artifact.deleted';
}

export type SessionArtifactsPage = CursorPage<SessionArtifact>;
