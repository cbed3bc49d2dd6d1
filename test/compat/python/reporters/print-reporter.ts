/** To be imported before a program: `console.log` writes JSON, a line for each call, to $PRINTED. */
import { appendFileSync } from 'node:fs';
import { OpenAIError } from 'petrel';

const { PRINTED = '' } = process.env;

console.log = (...values: unknown[]): void => {
  appendFileSync(PRINTED, `${JSON.stringify(values.map(plain))}\n`);
};

// The log goes elsewhere, as in Python.
console.info = console.error;
console.debug = console.error;

/** What a program writes without a new line, as `print` does in Python with `end=""`. */
process.stdout.write = (text: string | Uint8Array): boolean => {
  appendFileSync(PRINTED, `${JSON.stringify([String(text)])}\n`);
  return true;
};

/** What a value is without its class, as `sitecustomize.py` writes it too. */
function plain(value: unknown): unknown {
  if (value instanceof OpenAIError) return { error: value.name };
  if (value instanceof Error) return { error: 'of the transport' };
  if (value instanceof Response) return { status: value.status };
  return value;
}
