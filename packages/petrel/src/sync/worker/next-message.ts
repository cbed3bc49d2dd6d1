import { receiveMessageOnPort } from 'node:worker_threads';
import { COUNTER, type ToWorker, type WorkerStart } from '../messages.ts';

/** The next message of the calling thread. The worker does nothing else until it is there. */
export function nextMessage({ port, counters }: WorkerStart): ToWorker {
  while (true) {
    // Looked at before the messages, so that none arrives unnoticed between the two.
    const seen = Atomics.load(counters, COUNTER.toWorker);
    const envelope: { message: ToWorker } | undefined = receiveMessageOnPort(port);
    if (envelope !== undefined) return envelope.message;
    Atomics.wait(counters, COUNTER.toWorker, seen);
  }
}
