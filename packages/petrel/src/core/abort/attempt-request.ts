import type { HeaderRecord } from '../header-record.ts';
import type { FetchOptions } from '../call/fetch-options.ts';
import type { RequestBody } from '../call/request-body.ts';
import type { AttemptScope } from './attempt-scope.ts';
import type { Call } from '../call/call.ts';
import { LazyAbort } from './lazy-abort.ts';
import type { Abortable } from '../call/cancellation.ts';
import type { Timeouts } from '../call/timeouts.ts';
import type { TransportRequest } from '../call/transport.ts';

/** The request of one attempt. Its signal is made for those who ask for it, which not all transports do. */
export class AttemptRequest implements TransportRequest {
  method: string;
  url: string;
  headers: HeaderRecord;
  body: RequestBody | null;
  declare signal: AbortSignal;
  timeouts: Timeouts;
  fetchOptions: FetchOptions | undefined;
  freshConnection: boolean;
  onProgress: () => void;
  onSent: () => void;
  /** Not private: the accessor also runs on objects that wrap or inherit from the request. */
  cancellation: Abortable;
  // eslint-disable-next-line no-unused-private-class-members -- `#own in request` is its use
  readonly #own = true;

  constructor(
    call: Call,
    { cancellation, progressed, sent }: Pick<AttemptScope, 'cancellation' | 'progressed' | 'sent'>,
  ) {
    this.method = call.method.toUpperCase();
    this.url = call.url;
    this.headers = call.headers;
    this.body = call.body;
    this.timeouts = call.timeouts;
    this.fetchOptions = call.fetchOptions;
    this.freshConnection = call.freshConnection === true;
    this.onProgress = progressed;
    this.onSent = sent;
    this.cancellation = cancellation;
    // An accessor of the class itself would be missing in `{ ...request }`.
    Object.defineProperty(this, 'signal', AttemptRequest.signal);
  }

  private static readonly signal: PropertyDescriptor & ThisType<AttemptRequest> = {
    enumerable: true,
    get() {
      const cancellation = this.cancellation;
      return cancellation instanceof LazyAbort ? cancellation.controller.signal : cancellation;
    },
    set(signal: AbortSignal) {
      this.cancellation = signal;
    },
  };

  /**
   * The abort state of a request, for transports that listen with `onAbort`. Creates no `AbortSignal`,
   * unless the request is a copy, a wrapper, or has been given another signal.
   */
  static abortSignalOf(request: TransportRequest): Abortable {
    return #own in request ? request.cancellation : request.signal;
  }
}
