import type { CallResumption, ReadReply } from './call.ts';
import type { FormOptions } from './form-options.ts';
import type { RequestBody } from './request-body.ts';
import type { StreamResumption } from './stream-resumption.ts';
import type { OnUploadProgress } from './upload-progress.ts';

/**
 * How bodies other than JSON are written and read. Operations bring what they need of it, so that a
 * bundle holds no more than its resources use.
 */
export interface BodyCodecs {
  /** Writes a body that is sent as `multipart/form-data`. */
  writeForm?: ((body: unknown, options: FormOptions) => Promise<RequestBody>) | undefined;
  /** Makes a body that is no form report how far it has been sent. */
  reportingBody?: ((body: RequestBody, report: OnUploadProgress) => RequestBody) | undefined;
  /** Opens the reply to a call for a stream. */
  readStream?: ReadReply | undefined;
  /** Opens the reply to a call for a file. */
  readBinary?: ReadReply | undefined;
  /** Prepares a call whose stream is resumed when its connection breaks. */
  resumeStream?: PrepareResumption | undefined;
}

/**
 * The means to resume the stream of one call; null when its body excludes that.
 * `urlOf` gives the URL of a path and a query below the client's base URL.
 */
export type PrepareResumption = (
  options: StreamResumption,
  body: unknown,
  urlOf: (path: string, query: object) => string,
) => CallResumption | null;
