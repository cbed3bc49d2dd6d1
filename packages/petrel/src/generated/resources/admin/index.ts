// Written by `npm run generate` from spec/. Do not edit.

export { Admin } from './admin.ts';
export { Organization } from './organization/organization.ts';
