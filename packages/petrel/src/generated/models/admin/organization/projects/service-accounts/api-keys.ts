// Written by `npm run generate` from spec/. Do not edit.

/** The key to create. */
export interface APIKeyCreateParams {
  /** Id of the project. */
  project_id: string;

  /** Seconds until the key ends. Default: never, unless a rule sets an end. */
  expires_in_seconds?: number | null;

  /** Name of the key. */
  name?: string;

  /** What the key may do. */
  scopes?: string[];
}

/** The key of a new service account. */
export interface APIKeyCreateResponse {
  /** Id of the key. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** Name of the key. */
  name: string;

  /** Default: `organization.project.service_account.api_key`. */
  object: 'organization.project.service_account.api_key';

  /** The secret. It cannot be read again. */
  value: string;

  expires_at?: number | null;
}
