/** One part of a form, as it came over the wire. */
export interface FormPart {
  name: string | undefined;
  filename: string | undefined;
  type: string | undefined;
  /** The bytes, one character each. */
  contents: string;
}

/** Reads a `multipart/form-data` body (RFC 7578). */
export function readForm(body: Buffer, contentType: string): FormPart[] {
  const boundary = /boundary="?([^";]+)/.exec(contentType)?.[1];
  if (boundary === undefined) throw new Error(`no boundary in ${contentType}`);
  const pieces = `\r\n${body.toString('latin1')}`.split(`\r\n--${boundary}`);
  const [preamble, end] = [pieces.shift(), pieces.pop()];
  if (preamble !== '' || !end?.startsWith('--')) throw new Error('the form is not whole');
  return pieces.map(readPart);
}

function readPart(piece: string): FormPart {
  const [head = '', contents = ''] = piece.split(/\r\n\r\n(.*)/s);
  const [, filename] = / filename="([^"]*)"/.exec(head) ?? [];
  const [, name] = / name="([^"]*)"/.exec(head) ?? [];
  const [, type] = /^content-type: *(.+)$/im.exec(head.replaceAll('\r', '')) ?? [];
  return { name, filename, type, contents };
}
