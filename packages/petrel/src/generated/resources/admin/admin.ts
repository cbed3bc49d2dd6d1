// Written by `npm run generate` from spec/. Do not edit.
import { APIResource, subresource } from '../../../core/resource.ts';
import { Organization } from './organization/organization.ts';

/** Administration of an organization. Takes an admin API key. */
export class Admin extends APIResource {
  /** The organization that the admin key belongs to. */
  declare organization: Organization;
}

Admin.Organization = subresource(Admin, 'organization', Organization);

export declare namespace Admin {
  export {
    Organization,
  };
}
