import { defineMember } from '../../core/define-member.ts';
import { LazyAbort } from '../../core/abort/lazy-abort.ts';
import { deadlineError } from '../../core/abort/abort-errors.ts';
import { onUserAbort } from '../../core/abort/on-user-abort.ts';
import { startTimer, type Timer } from '../../core/abort/timer.ts';
import { asOpenAIError } from '../../core/errors/configuration-error.ts';
import { definedMembers } from '../../core/defined-members.ts';
import { APIError, APIResponseValidationError, type OpenAIError } from '../../core/errors/index.ts';
import { mayBeExecuted } from '../../core/errors/request-outcome.ts';
import type { RequestOptions } from '../../core/call/request-options.ts';
import { reportProgress } from '../../core/request/upload-progress.ts';
import type { UploadProgress } from '../../core/call/upload-progress.ts';
import type { Upload } from '../../generated/models/uploads/uploads.ts';
import type { Uploads } from '../../generated/resources/uploads/uploads.ts';
import type { Files } from '../../generated/resources/files.ts';
import { answeredID } from '../json/answered-id.ts';
import { shortened } from '../json/shortened.ts';
import { cancelUpload } from './cancel-upload.ts';
import { ChunkedUploadError } from './chunked-upload-error.ts';
import type { ChunkedUploadPlan } from './chunked-upload-plan.ts';
import type { ResumableUpload, UploadFileChunkedOptions } from './chunked-upload-params.ts';
import { fileParts, type FilePart } from './file-parts.ts';
import { findUploadedFile } from './find-uploaded-file.ts';
import { endOf, isWrongChecksum } from './upload-end.ts';

/** How long parts under way may still take once another has failed, in milliseconds. */
const GRACE = 5_000;

/** How long an upload exists, in seconds. */
const LIFETIME = 3_600;

/** The operations that a chunked upload is made of. */
export interface UploadResources {
  readonly uploads: Uploads;
  readonly files: Files;
}

/** One run of a chunked upload: from its creation, or where it stopped, to its completion. */
export class ChunkedUpload {
  readonly #uploads: Uploads;
  readonly #files: Files;
  readonly #plan: ChunkedUploadPlan;
  readonly #options: UploadFileChunkedOptions;
  readonly #partIDs: (string | null)[];
  /** Bytes of each part that have been sent. */
  readonly #sent: number[];
  /** Ends the requests under way. */
  readonly #requests = new LazyAbort();
  /** Ends the reading of the file, and no further part begins. */
  readonly #reading = new LazyAbort();
  #uploadID: string | null = null;
  /** When the upload was created, in Unix seconds. */
  #createdAt: number | undefined;
  #completing = false;
  /** About what the caller's callback threw. */
  #callbackError: OpenAIError | null = null;
  #loaded = 0;
  #reported = -1;

  constructor(
    { uploads, files }: UploadResources,
    plan: ChunkedUploadPlan,
    options: UploadFileChunkedOptions,
  ) {
    this.#uploads = uploads;
    this.#files = files;
    this.#plan = plan;
    this.#options = options;
    this.#partIDs = [...plan.partIDs];
    this.#sent = plan.partIDs.map((id, index) => (id === null ? 0 : this.#sizeOf(index)));
    this.#createdAt = plan.resumed?.created_at;
    this.#loaded = this.#sent.reduce((sum, size) => sum + size, 0);
  }

  async run(): Promise<Upload> {
    const release = this.#watch();
    try {
      this.#uploadID = this.#plan.resumed?.upload_id ?? (await this.#create());
      await this.#sendParts();
      return await this.#complete();
    } catch (error) {
      throw await this.#failed(asOpenAIError(error, 'The upload failed; see the cause.'));
    } finally {
      release();
    }
  }

  /** Ends everything on abort and at the deadline. Returns how to stop that. */
  #watch(): () => void {
    const { signal, deadline } = this.#options;
    const removeAbortListener = onUserAbort(signal, (error) => this.#end(error));
    const timer = startTimer(deadline ?? Infinity, () => this.#end(deadlineError()));
    return () => {
      removeAbortListener();
      clearTimeout(timer);
    };
  }

  #end(reason: OpenAIError): void {
    this.#reading.abort(reason);
    this.#requests.abort(reason);
  }

  async #create(): Promise<string> {
    const options = this.#requestOptions('');
    const upload = await this.#uploads.create(this.#plan.params, options);
    const id = answeredID(upload, 'creation of an upload');
    // A server may leave it out.
    this.#createdAt = upload.created_at ?? Math.floor(Date.now() / 1000);
    return id;
  }

  async #sendParts(): Promise<void> {
    const { parted, maxConcurrency } = this.#plan;
    this.#report();
    const isSent = (index: number): boolean => this.#partIDs[index] !== null;
    const parts = fileParts({ ...parted, isSent }, this.#reading);
    let grace: Timer;
    const fail = (error: unknown): void => {
      if (this.#reading.aborted) return;
      this.#reading.abort(error);
      grace = startTimer(GRACE, () => this.#requests.abort(error));
    };
    const work = async (): Promise<void> => {
      try {
        for (;;) {
          const step = await parts.next();
          if (step.done === true || this.#reading.aborted) return;
          await this.#send(step.value);
        }
      } catch (error) {
        fail(error);
      }
    };
    const workers = Math.min(maxConcurrency, this.#partIDs.length);
    await Promise.all(Array.from({ length: workers }, work));
    clearTimeout(grace);
    await parts.return(undefined);
    if (this.#reading.aborted) throw this.#reading.reason;
  }

  async #send({ index, size, data, release }: FilePart): Promise<void> {
    const { onUploadProgress } = this.#options;
    const progressed = ({ loaded, total = loaded }: UploadProgress): void =>
      this.#progress(index, total === 0 ? 0 : Math.floor((size * loaded) / total));
    const part = await this.#uploads.parts.create(
      this.#id,
      { data },
      {
        ...this.#requestOptions(`-part-${index + 1}`),
        onUploadProgress: onUploadProgress == null ? undefined : progressed,
      },
    );
    this.#partIDs[index] = answeredID(part, `part ${index + 1} of ${shortened(this.#id)}`);
    // A server may answer before it has taken the last bytes.
    this.#progress(index, size);
    release?.();
  }

  async #complete(): Promise<Upload> {
    const { parted, md5 } = this.#plan;
    const sum = md5 ?? parted.digest?.hex();
    const part_ids = this.#partIDs.filter((id) => id !== null);
    this.#completing = true;
    try {
      const upload = await this.#uploads.complete(
        this.#id,
        sum === undefined ? { part_ids } : { part_ids, md5: sum },
        this.#requestOptions('-complete'),
      );
      return checkCompleted(upload, this.#id);
    } catch (error) {
      const completed = this.#mayBeComplete(error) ? await this.#findCompleted() : null;
      if (completed === null) throw error;
      return completed;
    }
  }

  /** Whether this request, or one before it, may have completed the upload. */
  #mayBeComplete(error: unknown): boolean {
    if (this.#requests.aborted || isWrongChecksum(error)) return false;
    if (mayBeExecuted(error) || endOf(error, true) === 'completed') return true;
    const attempts = error instanceof APIError ? (error.attempts ?? 1) : 1;
    return attempts > 1 || this.#plan.resumed !== null;
  }

  /** The upload with its file, where the list of files has it. */
  async #findCompleted(): Promise<Upload | null> {
    const created_at = this.#createdAt;
    if (created_at === undefined) return null;
    const { filename, bytes, purpose } = this.#plan.params;
    const options = { ...this.#requestOptions(''), idempotencyKey: undefined };
    const uploaded = { filename, bytes, purpose, created_at };
    // The failure of the completion is reported, and not that of the search.
    const file = await findUploadedFile(this.#files, uploaded, options).catch(() => null);
    if (file === null) return null;
    const expires_at = created_at + LIFETIME;
    return { id: this.#id, object: 'upload', status: 'completed', expires_at, ...uploaded, file };
  }

  /** What the caller sees of a failure. An upload that nobody can go on with is cancelled. */
  async #failed(error: OpenAIError): Promise<OpenAIError> {
    const id = this.#uploadID;
    if (id === null) return error;
    const { signal } = this.#options;
    if (signal?.aborted === true || error.code === 'file_changed') {
      const status = await cancelUpload(this.#uploads, id, this.#requestOptions('-cancel'));
      // An error of the caller's own stays as it is.
      if (error instanceof APIError && error !== signal?.reason) {
        const value = definedMembers({ id, status });
        defineMember(error, 'progress', value);
      }
      return error;
    }
    const end = endOf(error, this.#completing);
    if (end === 'refused') await cancelUpload(this.#uploads, id, this.#requestOptions('-cancel'));
    const { filename, purpose } = this.#plan.params;
    const isCallers = error === this.#callbackError;
    const state = this.#state(id);
    return new ChunkedUploadError({ filename, purpose, state, end, error, isCallers });
  }

  #state(upload_id: string): ResumableUpload {
    const { bytes, partSize } = this.#plan.parted;
    const part_ids = [...this.#partIDs];
    const first = part_ids.indexOf(null);
    const offset = first === -1 ? bytes : first * partSize;
    const state = { upload_id, bytes, part_size: partSize, part_ids, offset };
    return { ...state, ...definedMembers({ created_at: this.#createdAt }) };
  }

  #progress(index: number, sent: number): void {
    this.#loaded += sent - (this.#sent[index] ?? 0);
    this.#sent[index] = sent;
    this.#report();
  }

  /** A part that is sent again does not take back what was reported. */
  #report(): void {
    if (this.#loaded <= this.#reported) return;
    this.#reported = this.#loaded;
    const { onUploadProgress } = this.#options;
    if (onUploadProgress == null) return;
    const progress = { loaded: this.#loaded, total: this.#plan.parted.bytes };
    reportProgress(onUploadProgress, progress, (error) => {
      this.#callbackError ??= error;
      this.#end(error);
    });
  }

  #sizeOf(index: number): number {
    const { bytes, partSize } = this.#plan.parted;
    return Math.min(partSize, bytes - index * partSize);
  }

  get #id(): string {
    return this.#uploadID ?? '';
  }

  #requestOptions(step: string): RequestOptions {
    const { headers, query, timeout, maxRetries, fetchOptions, idempotencyKey } = this.#options;
    return {
      headers,
      query,
      timeout,
      maxRetries,
      fetchOptions,
      idempotencyKey: idempotencyKey === undefined ? undefined : idempotencyKey + step,
      signal: this.#requests.controller.signal,
    };
  }
}

/** Statuses of an upload that is no file. */
const WITHOUT_FILE: ReadonlySet<unknown> = new Set(['pending', 'cancelled', 'expired', 'failed']);

/** @throws APIResponseValidationError for an answer to a completion that is no completed upload */
function checkCompleted(upload: Upload, id: string): Upload {
  const what = `completion of ${shortened(id)}`;
  answeredID(upload, what);
  if (!WITHOUT_FILE.has(upload.status)) return upload;
  throw new APIResponseValidationError({
    message: `The server answered the ${what} with an upload that is ${upload.status}.`,
  });
}
