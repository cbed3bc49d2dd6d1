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
    { ending, progressed, sent }: Pick<AttemptScope, 'ending' | 'progressed' | 'sent'>,
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
    this.cancellation = ending;
    // An accessor of the class itself would be missing in `{ ...request }`.
    Object.defineProperty(this, 'signal', AttemptRequest.signal);
  }

  private static readonly signal: PropertyDescriptor & ThisType<AttemptRequest> = {
    enumerable: true,
    get() {
      const ending = this.cancellation;
      return ending instanceof LazyAbort ? ending.controller.signal : ending;
    },
    set(signal: AbortSignal) {
      this.cancellation = signal;
    },
  };

  /**
   * What the signal of a request tells, for transports that listen with `onAbort`: without a signal
   * having to be made, unless the request is a copy, a wrapper, or has been given another signal.
   */
  static endingOf(request: TransportRequest): Abortable {
    return #own in request ? request.cancellation : request.signal;
  }
}
