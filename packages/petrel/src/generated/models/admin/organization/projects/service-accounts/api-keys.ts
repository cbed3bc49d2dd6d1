// Written by `npm run generate` from spec/. Do not edit.

export interface APIKeyCreateParams {
  project_id: string;

  name?: string;

  scopes?: string[];
}

export interface APIKeyCreateResponse {
  id: string;

  created_at: number;

  name: string;

  /** Default: `organization.project.service_account.api_key`. */
  object: 'organization.project.service_account.api_key';

  value: string;
}
