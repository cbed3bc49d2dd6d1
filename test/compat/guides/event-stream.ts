import type { Answer } from '../../../packages/petrel/test/loopback.ts';

/** How a stream of events ends. */
export type StreamEnd = 'end' | 'stall' | 'reset';

/** One chunk of a chat completion, as an event. */
export function chunk(content: string, finish: 'stop' | null = null): string {
  const choice = { index: 0, delta: { content }, finish_reason: finish };
  const data = {
    id: 'c',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm',
    choices: [choice],
  };
  return `data: ${JSON.stringify(data)}\n\n`;
}

/** Answers with events. */
export function events(text: string, end: StreamEnd = 'end'): Answer {
  return (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    if (end === 'end') response.end(text);
    // Written first: what is lost with a reset is not what is looked at.
    else
      response.write(
        text,
        () => void (end === 'reset' && setTimeout(() => response.destroy(), 50)),
      );
  };
}
