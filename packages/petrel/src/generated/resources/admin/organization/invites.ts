// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import { ConversationCursorPage, type PagePromise } from '../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../core/request/options-in-query.ts';
import { path } from '../../../../core/request/path.ts';
import type {
  Invite,
  InviteCreateParams,
  InviteDeleteResponse,
  InviteListParams,
  InvitesPage,
} from '../../../models/admin/organization/invites.ts';

/** Invitations to join the organization. */
export class Invites extends APIResource {
  /**
   * Invites a person by email. Access begins when they accept.
   *
   * `POST /organization/invites`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/inviteUser)
   */
  create(body: InviteCreateParams, options?: RequestOptions): APIPromise<Invite> {
    return this._client.post(
      '/organization/invites',
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Fetches an invitation.
   *
   * `GET /organization/invites/{invite_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/retrieve-invite)
   */
  retrieve(inviteID: string, options?: RequestOptions): APIPromise<Invite> {
    return this._client.get(
      path('/organization/invites/{invite_id}', inviteID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Lists the organization's invitations, one page at a time.
   *
   * `GET /organization/invites`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/list-invites)
   */
  list(
    query?: QueryAlone<InviteListParams> | null,
    options?: RequestOptions,
  ): PagePromise<InvitesPage, Invite>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<InvitesPage, Invite>;
  list(
    query: (InviteListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<InvitesPage, Invite> {
    return this._client.getAPIList(
      '/organization/invites',
      ConversationCursorPage<Invite>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Withdraws an invitation. Fails once it has been accepted.
   *
   * `DELETE /organization/invites/{invite_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/delete-invite)
   */
  delete(inviteID: string, options?: RequestOptions): APIPromise<InviteDeleteResponse> {
    return this._client.delete(
      path('/organization/invites/{invite_id}', inviteID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }
}

export declare namespace Invites {
  export {
    type Invite,
    type InviteCreateParams,
    type InviteDeleteResponse,
    type InviteListParams,
    type InvitesPage,
  };
}

export type * from '../../../models/admin/organization/invites.ts';
