// Made at first use: what only imports this package, as a test that mocks it, need not have encoders.
let encoder: TextEncoder | undefined;

/** The bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  encoder ??= new TextEncoder();
  return encoder.encode(text);
}
