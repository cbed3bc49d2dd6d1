interface Chunk {
  choices: unknown[];
}

/**
 * Counts the events of a stream. The least that reads it right: UTF-8 over chunk ends, one line at a
 * time, JSON. It knows neither comments nor other fields than `data`.
 */
export async function countEvents(bytes: AsyncIterable<Uint8Array>): Promise<number> {
  const decoder = new TextDecoder();
  let rest = '';
  let count = 0;
  for await (const piece of bytes) {
    rest += decoder.decode(piece, { stream: true });
    let start = 0;
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', start)) {
      const line = rest.slice(start, end);
      start = end + 1;
      if (!line.startsWith('data: ') || line === 'data: [DONE]') continue;
      const chunk: Chunk = JSON.parse(line.slice('data: '.length));
      count += chunk.choices.length;
    }
    rest = rest.slice(start);
  }
  return count;
}
