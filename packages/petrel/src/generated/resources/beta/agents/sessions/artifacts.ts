// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../core/pages/api-promise.ts';
import { CursorPage, type PagePromise } from '../../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../../core/request/options-in-query.ts';
import { path } from '../../../../../core/request/path.ts';
import { readable } from '../../../../../core/request/readable.ts';
import type { BinaryResponse } from '../../../../../core/response/binary-response.ts';
import { readBinary } from '../../../../../core/response/read-binary.ts';
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
export class Artifacts extends APIResource {
  /**
   * Fetches the record of a file that a session produced, without its contents.
   *
   * `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`
   */
  retrieve(
    artifactID: string,
    params: ArtifactRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<SessionArtifact> {
    const { session_id } = readable(params ?? {});
    return this._client.get(
      path('/agents/sessions/{session_id}/artifacts/{artifact_id}', session_id, artifactID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Lists the files that a session produced, one page at a time.
   *
   * `GET /agents/sessions/{session_id}/artifacts`
   */
  list(
    sessionID: string,
    query?: QueryAlone<ArtifactListParams> | null,
    options?: RequestOptions,
  ): PagePromise<SessionArtifactsPage, SessionArtifact>;
  /** The same, with request options in place of the query. */
  list(
    sessionID: string,
    options?: OptionsAlone,
  ): PagePromise<SessionArtifactsPage, SessionArtifact>;
  list(
    sessionID: string,
    query: (ArtifactListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<SessionArtifactsPage, SessionArtifact> {
    return this._client.getAPIList(
      path('/agents/sessions/{session_id}/artifacts', sessionID),
      CursorPage<SessionArtifact>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Deletes a file that a session produced.
   *
   * `DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`
   */
  delete(
    artifactID: string,
    params: ArtifactDeleteParams,
    options?: RequestOptions,
  ): APIPromise<SessionArtifactDeleted> {
    const { session_id } = readable(params ?? {});
    return this._client.delete(
      path('/agents/sessions/{session_id}/artifacts/{artifact_id}', session_id, artifactID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Downloads a file that a session produced.
   *
   * `GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content`
   */
  content(
    artifactID: string,
    params: ArtifactContentParams,
    options?: RequestOptions,
  ): APIPromise<BinaryResponse> {
    const { session_id } = readable(params ?? {});
    return this._client.get(
      path('/agents/sessions/{session_id}/artifacts/{artifact_id}/content', session_id, artifactID),
      operationOptions(
        options,
        {},
        {
          headers: { 'OpenAI-Beta': 'agents=v1', Accept: 'application/octet-stream' },
          binary: true,
          readBinary,
        },
      ),
    );
  }
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

export type * from '../../../../models/beta/agents/sessions/artifacts.ts';
