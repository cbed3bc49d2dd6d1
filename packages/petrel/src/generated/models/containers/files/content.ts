// Written by `npm run generate` from spec/. Do not edit.

export interface ContentRetrieveParams {
  /** Id of the container. */
  container_id: string;
}
