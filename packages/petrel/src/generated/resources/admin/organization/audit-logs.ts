// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import { ConversationCursorPage, type PagePromise } from '../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../core/request/options-in-query.ts';
import type {
  AuditLogListParams,
  AuditLogListResponse,
  AuditLogListResponsesPage,
} from '../../../models/admin/organization/audit-logs.ts';

/** Record of who changed what in the organization. */
export class AuditLogs extends APIResource {
  /**
   * Lists audit events, one page at a time, optionally only those of some time, kind, actor or
   * project.
   *
   * `GET /organization/audit_logs`,
   * [API reference](https://platform.openai.com/docs/api-reference/audit-logs/list-audit-logs)
   */
  list(
    query?: QueryAlone<AuditLogListParams> | null,
    options?: RequestOptions,
  ): PagePromise<AuditLogListResponsesPage, AuditLogListResponse>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<AuditLogListResponsesPage, AuditLogListResponse>;
  list(
    query: (AuditLogListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<AuditLogListResponsesPage, AuditLogListResponse> {
    return this._client.getAPIList(
      '/organization/audit_logs',
      ConversationCursorPage<AuditLogListResponse>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }
}

export declare namespace AuditLogs {
  export {
    type AuditLogListParams,
    type AuditLogListResponse,
    type AuditLogListResponsesPage,
  };
}

export type * from '../../../models/admin/organization/audit-logs.ts';
