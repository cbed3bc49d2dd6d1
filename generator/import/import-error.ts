/**
 * The document cannot be imported. The message names the place (a file position or a JSON
 * pointer, RFC 6901) and what to do about it.
 */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  constructor(place: string, problem: string) {
    super(`${place}: ${problem}`);
  }
}
