import { Stream } from 'petrel/streaming';
import type { ChatEvent } from './chat-events.ts';

/**
 * Asks one of these servers from a web page. The stream reads server-sent events of any server, and
 * needs no key: keys stay on the server.
 *
 * @param url the address of the server's route: `/chat`
 * @param show called with each piece of text as it arrives
 * @returns the id of the answer, for the next question
 */
export async function ask(
  url: string,
  text: string,
  { previous = null, show, controller = new AbortController() }: AskOptions,
): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, previous }),
    signal: controller.signal,
  });
  if (!response.ok) throw new Error(`The server answered with status ${response.status}.`);

  for await (const event of Stream.fromSSEResponse<ChatEvent>(response, controller)) {
    if (event.type === 'text') show(event.text);
    if (event.type === 'done') return event.id;
    if (event.type === 'failed') throw new Error(event.message);
  }
  throw new Error('The answer ended early.');
}

export interface AskOptions {
  /** The id of the answer before. */
  previous?: string | null;
  show: (text: string) => void;
  /** Aborting it ends the answer: for a button "Stop". */
  controller?: AbortController;
}
