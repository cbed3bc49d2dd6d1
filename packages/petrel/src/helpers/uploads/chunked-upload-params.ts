import type { RequestOptions } from '../../core/call/request-options.ts';
import type { Uploadable } from '../../core/request/uploads.ts';
import type { UploadCreateParams } from '../../generated/models/uploads/uploads.ts';

/** The largest part that the API takes, in bytes, and the default. */
export const LARGEST_PART = 67_108_864;

/** Where the bytes of a chunked upload come from. */
export type ChunkedSource =
  | {
      /**
       * The contents: a `File`, `Blob`, bytes, a `file:` URL, what `fromPath` returns, or a stream,
       * which is read once and in order.
       */
      file: Uploadable;
      path?: undefined;
    }
  | {
      /** A path or a `file:` URL, where there is a file system. */
      path: string | URL;
      file?: undefined;
    };

/** The file of `client.uploads.uploadFileChunked()`. */
export type UploadFileChunkedParams = ChunkedSource & {
  /** What the file is for. */
  purpose: UploadCreateParams['purpose'];
  /** Media type of the file. Default: that of `file`, else the one the name's extension stands for. */
  mime_type?: string | undefined;
  /** Name of the file. Default: the name that `file` or `path` has. */
  filename?: string | undefined;
  /** Size of the file in bytes. Default: as measured; required for a stream of unknown length. */
  bytes?: number | undefined;
  /** Bytes of a part, at most 64 MiB. Default: 64 MiB. */
  part_size?: number | undefined;
  /**
   * MD5 checksum of the whole file in hexadecimal, which the server compares; `false` sends none.
   * Default: computed while the file is read, where the runtime has MD5: on Node, Bun and Deno.
   */
  md5?: string | false | undefined;
  /** When the file is deleted by itself. Default: see `client.uploads.create()`. */
  expires_after?: UploadCreateParams['expires_after'] | undefined;
};

/** Options of a chunked upload. Those of requests apply to each of its requests. */
export interface UploadFileChunkedOptions extends Pick<
  RequestOptions,
  'headers' | 'query' | 'timeout' | 'maxRetries' | 'fetchOptions' | 'idempotencyKey'
> {
  /** How many parts are sent at once. Default: 4. */
  maxConcurrency?: number | undefined;
  /** Milliseconds for the whole upload. Default: no limit. */
  deadline?: number | undefined;
  /** Aborting it ends the upload with `APIUserAbortError` and cancels it on the server. Default: none. */
  signal?: AbortSignal | null | undefined;
  /**
   * Called while parts are sent, with the bytes of the file that have been sent and its size. It never
   * goes back, and ends with `loaded` equal to `total`. What it throws ends the upload, and is the `cause`
   * of its error. Default: none.
   */
  onUploadProgress?: ((progress: ChunkedUploadProgress) => void) | undefined;
  /**
   * `ChunkedUploadError.resume` of an upload that failed: its parts are not sent again. Default: none,
   * as with null.
   */
  resume?: ResumableUpload | null | undefined;
}

/** How far a chunked upload is. */
export interface ChunkedUploadProgress {
  /** Bytes of the file that have been sent. */
  readonly loaded: number;
  /** Bytes of the file. */
  readonly total: number;
}

/** What is needed to go on with a chunked upload that failed. Plain JSON, to be kept anywhere. */
export interface ResumableUpload {
  /** Id of the upload, which expires an hour after it was created. */
  readonly upload_id: string;
  /** Size of the file. */
  readonly bytes: number;
  /** Bytes of each part but the last. */
  readonly part_size: number;
  /** Ids of the parts in the order of the file; null for those that have not arrived. */
  readonly part_ids: readonly (string | null)[];
  /** Bytes from the start of the file that have arrived without a gap. */
  readonly offset: number;
  /** When the upload was created, in Unix seconds. Without it, the file of a lost answer is not found. */
  readonly created_at?: number | undefined;
}
