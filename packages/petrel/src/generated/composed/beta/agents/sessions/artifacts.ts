// Written by `npm run generate` from spec/. Do not edit.
import { ArtifactsWithHelpers } from '../../../../../helpers/agents/artifacts-with-helpers.ts';
import type {
  ArtifactContentParams,
  ArtifactDeleteParams,
  ArtifactListParams,
  ArtifactRetrieveParams,
  SessionArtifact,
  SessionArtifactDeleted,
  SessionArtifactsPage,
} from '../../../../models/beta/agents/sessions/artifacts.ts';

/** Files that a session produced. */
export class Artifacts extends ArtifactsWithHelpers {
}

export declare namespace Artifacts {
  export {
    type ArtifactContentParams,
    type ArtifactDeleteParams,
    type ArtifactListParams,
    type ArtifactRetrieveParams,
    type SessionArtifact,
    type SessionArtifactDeleted,
    type SessionArtifactsPage,
  };
}
