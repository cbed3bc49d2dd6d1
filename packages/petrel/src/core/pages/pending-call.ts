import { toWebResponse } from '../response/web-response.ts';
import type { Reply } from '../call/call.ts';

/**
 * One call under way. It starts by itself in the next microtask, so that whoever got it may first
 * say that the body is to be left unread.
 */
export class PendingCall {
  /** The reply; rejects with the error of the call. */
  readonly reply: Promise<Reply>;
  #raw = false;
  #response: Response | undefined;

  constructor(perform: (raw: boolean) => Promise<Reply>) {
    this.reply = Promise.resolve().then(() => perform(this.#raw));
  }

  /** The one web `Response` of the call, whoever asks for it. Its body is the reply's. */
  responseOf(reply: Reply): Response {
    return (this.#response ??= toWebResponse(reply));
  }

  /** Asks for the reply with its body unread. Too late once the call has started. */
  askForRawBody(): void {
    this.#raw = true;
  }
}
