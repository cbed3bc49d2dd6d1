// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../../../core/request/operation-options.ts';
import { path } from '../../../../../core/request/path.ts';
import type {
  ProjectOptionalServiceTier,
  ProjectServiceTierSettings,
  ServiceTierSettingUpdateParams,
} from '../../../../models/admin/organization/projects/service-tier-settings.ts';

/** The service tiers a project may use. */
export class ServiceTierSettings extends APIResource {
  /**
   * Returns which service tiers a project may use.
   *
   * `GET /organization/projects/{project_id}/service_tier_settings`
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<ProjectServiceTierSettings> {
    return this._client.get(
      path('/organization/projects/{project_id}/service_tier_settings', projectID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Sets which service tiers a project may use.
   *
   * `POST /organization/projects/{project_id}/service_tier_settings`
   */
  update(
    projectID: string,
    body: ServiceTierSettingUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<ProjectServiceTierSettings> {
    return this._client.post(
      path('/organization/projects/{project_id}/service_tier_settings', projectID),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }
}

export declare namespace ServiceTierSettings {
  export {
    type ProjectOptionalServiceTier,
    type ProjectServiceTierSettings,
    type ServiceTierSettingUpdateParams,
  };
}

export type * from '../../../../models/admin/organization/projects/service-tier-settings.ts';
