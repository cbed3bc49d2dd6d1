// Written by `npm run generate` from spec/. Do not edit.

export interface ContentRetrieveParams {
  skill_id: string;
}
