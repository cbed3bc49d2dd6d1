import { defineMember } from '../../core/define-member.ts';
import { APIUserAbortError, OpenAIError, type HelperProgress } from '../../core/errors/index.ts';
import { definedMembers } from '../../core/defined-members.ts';
import { mayBeExecuted } from '../../core/errors/request-outcome.ts';
import { shortened } from '../json/shortened.ts';

/** How far a helper has come, for the error that may end it. */
export class PollProgress {
  /** What is waited for, in words: "batch". */
  what = '';
  id: string | undefined;
  status: string | undefined;
  /** Whether the status is none of those that this version knows. */
  unknown = false;
  value: unknown;
  fileIds: readonly string[] | undefined;
  /** Whether the request under way uploads or creates something: repeated, it may do so twice. */
  creating = false;

  /**
   * Adds what is known to an error of this package, as `progress` and in its message, unless it is an
   * abort. Errors of other origin stay as they are, the reason of the caller's signal among them.
   */
  addTo(error: unknown, signal: AbortSignal | null): unknown {
    const { id, status, value, fileIds } = this;
    if (!(error instanceof OpenAIError) || error === signal?.reason) return error;
    const progress: HelperProgress = definedMembers({ id, status, value, fileIds });
    // Not printed with the error: the value holds what users and models wrote.
    defineMember(error, 'progress', progress);
    const words = this.#words(mayBeExecuted(error));
    // Programs recognize an abort by its message.
    if (words !== '' && !(error instanceof APIUserAbortError))
      error.message = `${error.message} ${words}`;
    return error;
  }

  #words(maybeExecuted: boolean): string {
    const words: string[] = [];
    if (this.creating && maybeExecuted) words.push(MAY_EXIST);
    if (this.fileIds !== undefined) words.push(`Files uploaded before: ${this.fileIds.length}.`);
    // What is no text never reached the server.
    if (typeof this.id !== 'string') return words.join(' ');
    words.push(`It was waiting for ${this.what} "${shortened(this.id)}"`);
    return words.join(' ') + this.#statusWords();
  }

  #statusWords(): string {
    if (this.unknown) {
      return `, whose last status was ${quoted(this.status)}, which this version does not know.`;
    }
    return this.status === undefined ? '.' : `, whose last status was "${shortened(this.status)}".`;
  }
}

const MAY_EXIST =
  'The request may have been executed: look for its result before you call the method again.';

/** A server may send anything as a status. */
function quoted(status: string | undefined): string {
  return status === undefined ? 'missing' : JSON.stringify(shortened(status));
}
