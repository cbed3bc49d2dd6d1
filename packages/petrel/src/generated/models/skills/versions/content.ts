// Written by `npm run generate` from spec/. Do not edit.

export interface ContentRetrieveParams {
  /** Id of the skill. */
  skill_id: string;
}
