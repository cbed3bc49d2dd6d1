import type { Json, JsonObject } from '@petrel/spec/json';

/** One event of a stream as it was received. */
export interface ReadEvent {
  event: string | undefined;
  /** JSON, or a text such as `[DONE]`. */
  data: Json;
}

/** Reads a whole stream of server-sent events that ends each line with LF, as the emulator does. */
export async function readEvents(response: Response): Promise<ReadEvent[]> {
  const blocks = (await response.text()).split('\n\n').filter(Boolean);
  return blocks.map((block) => {
    const fields = new Map(block.split('\n').map((line) => splitField(line)));
    const text = fields.get('data') ?? '';
    const data: Json = text === '[DONE]' ? text : JSON.parse(text);
    return { event: fields.get('event'), data };
  });
}

function splitField(line: string): [string, string] {
  const colon = line.indexOf(': ');
  return [line.slice(0, colon), line.slice(colon + 2)];
}

/** The event as descriptions of threads' streams see it: name and data together. */
export function pairOf({ event, data }: ReadEvent): JsonObject {
  return { event: event ?? '', data };
}
