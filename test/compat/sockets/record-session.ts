import type { Emulator } from '@petrel/emulator';
import { createRepeatableEmulator } from '../emulator.ts';
import type { Scenario } from './scenarios.ts';
import type { Session, SessionClass, Target } from './session-classes.ts';

/** What can be compared of a session. */
export interface RecordedSession {
  /** Address, headers and status of each handshake; the server redacts credentials. */
  handshakes: unknown[];
  /** Events that the server has received. */
  sent: unknown[];
  /** What listeners were called with, in their order. */
  heard: unknown[];
  /** Code and reason with which the connection ended. */
  closing: unknown;
}

/** Names that listeners may have besides those of the server's events. */
const NAMES = ['event', 'raw', 'error', 'reconnecting', 'reconnected'];

/** Headers that describe the handshake rather than the client that makes it. */
const COMPARED =
  /^(authorization|accept|openai-.*|x-own|sec-websocket-(protocol|extensions|version))$/;

/** Milliseconds for a session. */
const TIME_LIMIT = 5_000;

/** Where a recording takes place. */
export interface Place {
  /** `https://127.0.0.1:41234` */
  origin: string;
  ca: string;
  /** Leads the origin to a server. */
  leadTo(port: number): void;
}

/** Runs a scenario with the class of a package, against an emulator of its own. */
export async function recordSession(
  sessionClass: SessionClass,
  side: 'reference' | 'own',
  scenario: Scenario,
  place: Place,
): Promise<RecordedSession> {
  const emulator = createRepeatableEmulator();
  if (scenario.fault !== undefined) emulator.inject(scenario.fault);
  const server = await emulator.listen();
  place.leadTo(server.port);
  try {
    const session = await sessionClass[side](targetOf(emulator, scenario, place));
    const seen = await listenTo(session, sessionClass, scenario);
    return { ...serverSide(emulator), ...seen };
  } finally {
    await server.close();
  }
}

function targetOf(emulator: Emulator, { apiKey }: Scenario, { origin, ca }: Place): Target {
  return {
    account: {
      apiKey: apiKey ?? emulator.apiKey,
      baseURL: `${origin}/v1`,
      organization: 'org',
      project: 'proj',
      defaultHeaders: { 'x-own': '1' },
      defaultQuery: { q: '1' },
    },
    options: { ca },
  };
}

function serverSide({ requests }: Emulator): Pick<RecordedSession, 'handshakes' | 'sent'> {
  const handshakes = requests.map(({ path, query, headers, status }) => {
    const compared = Object.entries(headers).filter(([name]) => COMPARED.test(name));
    return { path, query, headers: Object.fromEntries(compared), status };
  });
  return { handshakes, sent: requests.flatMap(({ received }) => received ?? []) };
}

type Seen = Pick<RecordedSession, 'heard' | 'closing'>;

/** Plays the client's part, and collects what is heard until the connection has ended. */
async function listenTo(
  session: Session,
  sessionClass: SessionClass,
  scenario: Scenario,
): Promise<Seen> {
  const { timeLimit = TIME_LIMIT } = scenario;
  const last = scenario.last(sessionClass);
  const heard: unknown[] = [];
  let isClosing = false;
  const listener = (name: string, values: unknown[]): void => {
    // How much arrives while the connection is closed depends on chance.
    if (isClosing) return;
    heard.push([name, ...values.map(comparable)]);
    if (name !== 'event' || Object(values[0]).type !== last) return;
    isClosing = true;
    session.close();
  };
  for (const name of [...NAMES, scenarioType(last)]) {
    session.on(name, (...values: unknown[]) => listener(name, values));
  }
  const send = (): void => {
    for (const event of scenario.events(sessionClass)) session.send(event);
  };
  if (sessionClass.waits) onSocket(session, 'open', send);
  else send();
  const closing = await new Promise((resolve) => {
    onSocket(session, 'close', (code, reason) => resolve([code, String(reason)]));
    setTimeout(() => resolve('the connection did not end'), timeLimit).unref();
  });
  // What the class reports about the end.
  await new Promise((resolve) => setTimeout(resolve, 5));
  return { heard, closing };
}

/** Listens to the WebSocket itself: of the package `ws`, of the standard, or an adapter of both. */
function onSocket(
  { socket }: Session,
  name: 'open' | 'close',
  listener: (code?: number, reason?: unknown) => void,
): void {
  if ('on' in socket) socket.on(name, listener);
  else socket.addEventListener(name, ({ code, reason }) => listener(code, reason));
}

/** A listener of one type, besides those of all; that of errors is there anyway. */
function scenarioType(last: string | null): string {
  return last === null || last === 'error' ? 'session.created' : last;
}

/** The words of failures are each client's own. */
function comparable(value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  const { error, event_id }: { error?: unknown; event_id?: unknown } = Object(value);
  const words = error === undefined ? {} : { message: value.message };
  return {
    class: value.constructor.name,
    ...words,
    error,
    event_id,
    hasCause: value.cause !== undefined,
  };
}
