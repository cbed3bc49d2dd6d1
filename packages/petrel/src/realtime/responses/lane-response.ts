import { OpenAIError } from '../../core/errors/index.ts';
import type { Response } from '../../generated/models/responses/responses.ts';
import { addOutputText } from '../../openai/output-text.ts';

interface Fields {
  readonly [name: string]: unknown;
}

const TERMINAL: ReadonlySet<string> = new Set([
  'response.completed',
  'response.failed',
  'response.incomplete',
]);

/** Whether an event ends a response. */
export function isTerminal(type: string): boolean {
  return TERMINAL.has(type);
}

/** Collects the output of one response, whose last event may leave it out. */
export class LaneResponse {
  readonly #items = new Map<number, unknown>();

  /**
   * Adds an event; the response, once it is complete.
   *
   * @throws OpenAIError for a response or an item that is no object
   */
  add(event: Fields): Response | null {
    if (event['type'] === 'response.output_item.done') {
      this.#items.set(Number(event['output_index']), checked(event['item'], 'item of the output'));
    }
    if (!isTerminal(String(event['type']))) return null;
    const received = checked(event['response'], 'response');
    const { output } = received;
    const isThere = Array.isArray(output) && (output.length > 0 || this.#items.size === 0);
    const response = { object: 'response', ...received, output: isThere ? output : this.#output() };
    addOutputText(response);
    // What the server sent is a response, whose members its types describe.
    return response as unknown as Response;
  }

  #output(): unknown[] {
    return [...this.#items].sort(([a], [b]) => a - b).map(([, item]) => item);
  }
}

function checked(value: unknown, what: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new OpenAIError(`The server sent a ${what} that is not an object.`);
}
