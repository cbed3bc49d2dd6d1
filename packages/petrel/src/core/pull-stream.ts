/**
 * A web stream that takes a chunk from `next` only when somebody asks for one. `cancel` is called when the
 * stream is cancelled.
 */
export function pullStream<Chunk>(
  next: () => Promise<IteratorResult<Chunk, unknown>>,
  cancel: () => Promise<void>,
): ReadableStream<Chunk> {
  return new ReadableStream<Chunk>(
    {
      async pull(controller) {
        const step = await next();
        if (step.done === true) controller.close();
        else controller.enqueue(step.value);
      },
      cancel,
    },
    // Nothing is read ahead of the consumer, so that having looked at a stream changes nothing.
    { highWaterMark: 0 },
  );
}
