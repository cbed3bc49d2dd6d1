/** Something is wrong with the data of `spec/`. The message is one line that names the place. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
}
