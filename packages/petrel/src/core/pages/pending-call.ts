import { toWebResponse } from '../response/web-response.ts';
import type { Reply } from '../call/call.ts';
import type { FinalRequestOptions } from '../call/request-options.ts';

/** The response of a call, and the options that it was made with. */
export interface Responded {
  readonly response: Response;
  readonly options: Partial<FinalRequestOptions>;
}

/**
 * One call under way. It starts by itself in the next microtask, so that whoever got it may first
 * say that the body is to be left unread.
 */
export class PendingCall {
  /** The reply; rejects with the error of the call. */
  readonly reply: Promise<Reply>;
  #raw = false;
  #response: Response | undefined;
  #responded: Promise<Responded> | undefined;
  readonly #options: Responded['options'];

  constructor(perform: (raw: boolean) => Promise<Reply>, options: Responded['options'] = {}) {
    this.#options = options;
    this.reply = Promise.resolve().then(() => perform(this.#raw));
  }

  /** The one web `Response` of the call, whoever asks for it. Its body is the reply's. */
  responseOf(reply: Reply): Response {
    return (this.#response ??= toWebResponse(reply));
  }

  /** The response once it is there; the same promise each time. */
  get responded(): Promise<Responded> {
    this.#responded ??= this.#respond();
    // Who only compares it with another need not handle its rejection.
    this.#responded.catch(() => {});
    return this.#responded;
  }

  async #respond(): Promise<Responded> {
    return { response: this.responseOf(await this.reply), options: this.#options };
  }

  /** Asks for the reply with its body unread. Too late once the call has started. */
  askForRawBody(): void {
    this.#raw = true;
  }
}
