import Reference from 'openai';
import Petrel from 'petrel';
import { compareOutcomes, type CallOutcome } from './compare-outcomes.ts';
import { startRecordingServer, type RecordingServer } from '../../support/recording-server.ts';
import { answerWithSample } from './sample-answer.ts';

/** Options that both clients take. */
export interface PairOptions {
  organization?: string;
  project?: string;
  baseURL?: string;
  defaultHeaders?: Record<string, string | null>;
  defaultQuery?: Record<string, string>;
  apiKey?: string | (() => Promise<string>);
  adminAPIKey?: string;
}

/** Both clients, each with a recording server of its own. */
export class ClientPair {
  readonly #petrel: RecordingServer;
  readonly #reference: RecordingServer;

  private constructor(petrel: RecordingServer, reference: RecordingServer) {
    this.#petrel = petrel;
    this.#reference = reference;
  }

  static async start(): Promise<ClientPair> {
    return new ClientPair(
      await startRecordingServer(answerWithSample),
      await startRecordingServer(answerWithSample),
    );
  }

  async close(): Promise<void> {
    await this.#petrel.close();
    await this.#reference.close();
  }

  /** Makes the same call with both clients and compares what they send. */
  async compare(
    run: (client: Petrel | Reference) => unknown,
    options: PairOptions = {},
  ): Promise<string | null> {
    const { baseURL = '/v1', ...rest } = options;
    const both = { apiKey: 'key', adminAPIKey: 'admin key', maxRetries: 0, ...rest };
    const petrel = new Petrel({ ...both, baseURL: this.#petrel.origin + baseURL });
    const reference = new Reference({ ...both, baseURL: this.#reference.origin + baseURL });
    return compareOutcomes(
      await outcomeOf(() => run(petrel), this.#petrel),
      await outcomeOf(() => run(reference), this.#reference),
    );
  }
}

/** A call that throws after it has sent something could not use the answer. */
async function outcomeOf(run: () => unknown, server: RecordingServer): Promise<CallOutcome> {
  let refusal: Error | undefined;
  try {
    await run();
  } catch (error) {
    refusal = error instanceof Error ? error : new Error(String(error));
  }
  const requests = server.requests.splice(0);
  if (requests.length > 0) return { requests, refusal: undefined };
  return { requests, refusal: refusal ?? new Error('the call sent nothing') };
}
