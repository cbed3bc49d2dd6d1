// Written by `npm run generate` from spec/. Do not edit.

export interface ContentRetrieveParams {
  container_id: string;
}
