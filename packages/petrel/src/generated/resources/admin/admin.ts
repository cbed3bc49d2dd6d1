// Written by `npm run generate` from spec/. Do not edit.
import { APIResource } from '../../../core/client/api-resource.ts';
import { Organization } from './organization/organization.ts';

/** Administration of an organization. Takes an admin API key. */
export class Admin extends APIResource {
  /** The organization that the admin key belongs to. */
  organization: Organization = new Organization(this._client);
}

Admin.Organization = Organization;

export declare namespace Admin {
  export {
    Organization,
  };
}
