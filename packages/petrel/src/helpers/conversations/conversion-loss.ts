/** Something that the other API has no form for. */
export interface ConversionLoss {
  /** Where it was: a JSON pointer, such as `/3/content/1`. */
  readonly pointer: string;
  /** What it was, such as `input_audio`. */
  readonly what: string;
}
