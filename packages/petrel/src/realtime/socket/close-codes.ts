import { OpenAIError } from '../../core/errors/index.ts';
import { utf8 } from '../../core/utf8.ts';

/** Ends that say nothing against another connection. */
const RECOVERABLE: ReadonlySet<number> = new Set([1001, 1005, 1006, 1011, 1012, 1013, 1014]);

/** Whether another connection may work after one that ended with a code. */
export function isRecoverable(code: number): boolean {
  return RECOVERABLE.has(code);
}

/** @throws OpenAIError for a code or a reason that a program cannot put into a close frame */
export function checkCloseFrame(code: number, reason: string): void {
  if (code !== 1000 && !(code >= 3000 && code <= 4999)) {
    throw new OpenAIError('The code to close a connection with is 1000, or 3000 to 4999.');
  }
  if (utf8(reason).byteLength > 123) {
    throw new OpenAIError('The reason to close a connection with has at most 123 bytes.');
  }
}
