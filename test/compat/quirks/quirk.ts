/** A stream as a compatible server writes it, and what it stands for. */
export interface Quirk {
  /**
   * The server, and where it was reported: repository#number, or its documentation. `of the same kind` is
   * a variant of others here that no report is known of.
   */
  origin: string;
  /** What is unusual. */
  what: string;
  /** The body of the response. */
  body: string;
  /** The first choice, or the response, in the end: these members at least. */
  result?: object;
  /** The usage in the end. */
  usage?: object;
  /** The message of the error that the stream ends with. */
  error?: RegExp;
}

/** Server-sent events of JSON, with the mark of the end. */
export function events(...values: readonly unknown[]): string {
  return `${unended(...values)}data: [DONE]\n\n`;
}

/** Server-sent events of JSON. */
export function unended(...values: readonly unknown[]): string {
  return values.map((value) => `data: ${JSON.stringify(value)}\n\n`).join('');
}

/** A chunk of a chat completion with one choice. */
export function delta(value: unknown, finish: unknown = null, rest: object = {}): object {
  return chunk([{ index: 0, delta: value, finish_reason: finish, ...rest }]);
}

/** A chunk of a chat completion. */
export function chunk(choices: unknown, rest: object = {}): object {
  return { id: 'c1', object: 'chat.completion.chunk', created: 7, model: 'm', choices, ...rest };
}

/** A chunk with pieces of tool calls. */
export function calls(...tool_calls: readonly unknown[]): object {
  return delta({ tool_calls });
}

/** A whole call of a function. */
export function call(id: string, name: string, text: string): object {
  return { id, type: 'function', function: { name, arguments: text } };
}
