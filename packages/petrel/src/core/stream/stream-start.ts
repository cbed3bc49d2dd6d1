import { GatheredBytes } from '../response/gathered-bytes.ts';
import type { ResponseBody } from '../response/response-body.ts';
import { UTF8Decoder } from './utf8-decoder.ts';

/** What a body begins with. */
export type StartKind =
  /** Events, or nothing at all. */
  | 'events'
  /** JSON, a page or other text. */
  | 'other';

const FIELDS = ['data', 'event', 'id', 'retry'] as const;

/** What text is the start of; undefined while there is too little of it. */
export function startKind(text: string): StartKind | undefined {
  const start = text.trimStart();
  if (start.startsWith(':') || /^(?:data|event|id|retry)[:\r\n]/.test(start)) return 'events';
  return FIELDS.some((field) => field.startsWith(start)) ? undefined : 'other';
}

/**
 * Reads as much of a body as shows what it holds, and puts it back. `onWait` is called for each
 * chunk that is waited for.
 */
export async function readStart(
  body: Pick<ResponseBody, 'next' | 'putBack'>,
  onWait: () => void,
): Promise<StartKind> {
  const decoder = new UTF8Decoder();
  const gathered = new GatheredBytes();
  let text = '';
  let kind: StartKind | undefined;
  while (kind === undefined) {
    const next = body.next();
    onWait();
    const step = await next;
    if (step.done === true) break;
    gathered.add(step.value);
    text = (text + decoder.write(step.value)).trimStart();
    // Before events any amount of white space may come.
    kind = text === '' && gathered.size > MOST_SPACE ? 'events' : startKind(text);
  }
  body.putBack(gathered.chunks);
  return kind ?? (text === '' ? 'events' : 'other');
}

/** Bytes of white space after which events are expected. */
const MOST_SPACE = 65_536;
