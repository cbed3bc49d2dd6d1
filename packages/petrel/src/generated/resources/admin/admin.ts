// Written by `npm run generate` from spec/. Do not edit.
import { APIResource, keepMember, subresource } from '../../../core/resource.ts';
import { Organization } from './organization/organization.ts';

/** Administration of an organization. Takes an admin API key. */
export class Admin extends APIResource {
  /** The organization that the admin key belongs to. */
  get organization(): Organization {
    return subresource(this, 'organization', Organization);
  }

  set organization(organization: Organization) {
    keepMember(this, 'organization', organization);
  }
}

Admin.Organization = Organization;

export declare namespace Admin {
  export {
    Organization,
  };
}
