/** How far the body of a request has been sent. */
export interface UploadProgress {
  /** Bytes of the body that the transport has taken. */
  readonly loaded: number;
  /** Bytes of the whole body; left out while that is unknown. */
  readonly total?: number;
}

/** Receives the progress of an upload; see the request option. */
export type OnUploadProgress = (progress: UploadProgress) => void;
