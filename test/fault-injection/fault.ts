import type { ClientOptions, OpenAI, Transport } from 'petrel';
import type { TransportName } from '../support/transports.ts';
import type { FaultServer, FaultServerOptions, Script } from './fault-server.ts';

/** One value for all transports, or one for each, where their nature differs. */
export type PerTransport<Value> = Value | Readonly<Record<TransportName, Value>>;

/** What a fault is tested with. */
export interface TestContext {
  client: OpenAI;
  /** The transport of the client; closing the client leaves it open. */
  transport: Transport;
  server: FaultServer;
  /** Aborts {@link signal}. */
  controller: AbortController;
  /** Passed to every call; no listener may stay on it. */
  signal: AbortSignal;
}

/** One thing that goes wrong, and what the caller must see. */
export interface Fault {
  name: string;
  /** What the server does with each request. */
  server: Script;
  serverOptions?: FaultServerOptions;
  /** The certificate authority that the transport trusts. */
  trusts?: string;
  /** Options of the client; `maxRetries` is 0 unless they say otherwise. */
  client?: ClientOptions;
  /** Makes the call. A string is the outcome itself, any other value as JSON. Default: a GET. */
  run?: (context: TestContext) => Promise<unknown>;
  /** What the caller sees: see `outcomeOf`. */
  expected: PerTransport<string>;
  /** What the caller sees instead on Node 20.19, whose own parser and `fetch` are older. */
  onNode20_19?: Partial<Record<TransportName, string>>;
  /** Requests that reach the server; null where that is left to chance. */
  requests: PerTransport<number | null>;
  /** Milliseconds the call may take: no less, and no more than 50 over the second. */
  takes?: PerTransport<readonly [least: number, most: number]>;
  /** Keeps the process so busy that no other fault can be timed meanwhile. */
  alone?: boolean;
  /** Transports that by their nature hold the connection a while after the client was closed. */
  lingers?: readonly TransportName[];
  /** Why transports differ, or why the answer is what it is. */
  note?: string;
}

/** Faults of one kind. */
export interface FaultGroup {
  title: string;
  faults: readonly Fault[];
}

/** What the caller must see on the Node that runs. */
export function expectedOutcome({ expected, onNode20_19 }: Fault, name: TransportName): string {
  const older = process.version.startsWith('v20.19.') ? onNode20_19?.[name] : undefined;
  return older ?? forTransport(expected, name);
}

/** The value of one transport. */
export function forTransport<Value extends string | number | null | readonly number[]>(
  value: PerTransport<Value>,
  name: TransportName,
): Value {
  return isSplit(value) ? value[name] : value;
}

function isSplit<Value>(
  value: PerTransport<Value>,
): value is Readonly<Record<TransportName, Value>> {
  return typeof value === 'object' && value !== null && 'undici' in value;
}

/** Neither keeps the process busy nor waits for long. */
export function isQuick({ alone, takes }: Fault): boolean {
  return alone !== true && (takes === undefined || (Array.isArray(takes) && takes[1] < 100));
}
