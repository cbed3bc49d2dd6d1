// Written by `npm run generate` from spec/. Do not edit.

/** Which skill the version belongs to. */
export interface ContentRetrieveParams {
  /** Id of the skill. */
  skill_id: string;
}
