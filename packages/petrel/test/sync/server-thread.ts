import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Worker } from 'node:worker_threads';
import { onTestFinished } from 'vitest';

/** Answers a request. It is run in another thread, and so it must use nothing around it. */
export type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** A server in a thread of its own, which answers while this thread waits. */
export interface ServerThread {
  readonly baseURL: string;
  /** How many requests there were. */
  requests(): number;
}

/** Starts a server on the loopback interface, which ends with the test. */
export async function serverThread(answer: Answer): Promise<ServerThread> {
  const counter = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(programOf(answer), { eval: true, workerData: counter });
  onTestFinished(async () => void (await worker.terminate()));
  const [port]: unknown[] = await once(worker, 'message');
  return {
    baseURL: `http://127.0.0.1:${String(port)}/v1`,
    requests: () => Atomics.load(counter, 0),
  };
}

function programOf(answer: Answer): string {
  return `
    const { parentPort, workerData } = require('node:worker_threads');
    const answer = ${answer.toString()};
    const server = require('node:http').createServer((request, response) => {
      Atomics.add(workerData, 0, 1);
      const chunks = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', () => answer(request, response, Buffer.concat(chunks).toString('latin1')));
    });
    server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
  `;
}
