// Written by `npm run generate` from spec/. Do not edit.

/** Where the file is. */
export interface ContentRetrieveParams {
  /** Id of the container. */
  container_id: string;
}
