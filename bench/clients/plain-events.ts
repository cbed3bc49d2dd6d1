interface Event {
  choices?: { delta: { content?: string } }[];
  delta?: string;
}

/** Counts the choices of the chunks of a stream. */
export async function countEvents(bytes: AsyncIterable<Uint8Array>): Promise<number> {
  return count(bytes, ({ choices }) => choices?.length ?? 0);
}

/** Counts the pieces of text in the events of a stream. */
export async function countPieces(bytes: AsyncIterable<Uint8Array>): Promise<number> {
  const isPiece = ({ choices, delta }: Event): boolean =>
    (delta ?? choices?.[0]?.delta.content) !== undefined;
  return count(bytes, (event) => (isPiece(event) ? 1 : 0));
}

/**
 * Counts something in the events of a stream. The least that reads it right: UTF-8 over chunk ends, one
 * line at a time, JSON. It knows neither comments nor other fields than `data`.
 */
async function count(
  bytes: AsyncIterable<Uint8Array>,
  countIn: (event: Event) => number,
): Promise<number> {
  const decoder = new TextDecoder();
  let rest = '';
  let total = 0;
  for await (const piece of bytes) {
    rest += decoder.decode(piece, { stream: true });
    let start = 0;
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', start)) {
      const line = rest.slice(start, end);
      start = end + 1;
      if (!line.startsWith('data: ') || line === 'data: [DONE]') continue;
      total += countIn(JSON.parse(line.slice('data: '.length)));
    }
    rest = rest.slice(start);
  }
  return total;
}
