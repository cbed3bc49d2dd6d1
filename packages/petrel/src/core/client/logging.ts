import type { Log, Logger, LogLevel } from '../call/log.ts';
import type { Call, Handler, Middleware, Reply } from '../call/call.ts';
import { redactHeaders, redactText, redactURL } from '../secrets/redaction.ts';
import { requestIDOf } from '../errors/request-id.ts';

const LEVELS: Readonly<Record<LogLevel, number>> = { off: 0, error: 1, warn: 2, info: 3, debug: 4 };

/** The names of the levels, as messages list them. */
const LOG_LEVELS: string = Object.keys(LEVELS).join(', ');

/** The level a text names, in any case; undefined for a text that names none. */
function parseLogLevel(text: string): LogLevel | undefined {
  const wanted = text.trim().toLowerCase();
  return isLogLevel(wanted) ? wanted : undefined;
}

/**
 * The level that an option names, or else the environment: `variable` is OPENAI_LOG. A name of no
 * level is reported, and stands for `warn`.
 */
export function resolveLogLevel(
  option: string | undefined,
  variable: string | undefined,
  log: Log,
): LogLevel {
  const [source, wanted] = option == null ? ['OPENAI_LOG', variable] : ['`logLevel`', option];
  if (wanted === undefined) return 'warn';
  const level = parseLogLevel(wanted);
  if (level !== undefined) return level;
  const shown = JSON.stringify(wanted.slice(0, 40));
  log.write('warn', `${source} is ${shown}, which is not one of ${LOG_LEVELS}; using warn.`);
  return 'warn';
}

function isLogLevel(text: string): text is LogLevel {
  return Object.hasOwn(LEVELS, text);
}

/** A log whose sink is looked up at each message, so that both may be changed on the client. */
export function createLog(sink: () => { logger: Logger; level: LogLevel }): Log {
  const enabled = (level: LogLevel): boolean => LEVELS[sink().level] >= LEVELS[level];
  const write: Log['write'] = (level, message, details) => {
    if (!enabled(level)) return;
    const { logger } = sink();
    try {
      // What a logger returns is not typed: one that writes to a file or a socket gives a promise.
      const written: unknown =
        details === undefined ? logger[level](message) : logger[level](message, details);
      if (written !== undefined) Promise.resolve(written).catch(() => {});
    } catch {
      // A result counts for more than its log.
    }
  };
  return {
    enabled,
    write,
    recovering(call, error, next) {
      if (enabled('info'))
        write('info', `${name(call)}: ${redactText(error.message, call)}; ${next}`);
    },
  };
}

/** Reports every attempt: one line at `info`, headers with secrets redacted at `debug`. */
export function logAttempts(log: Log): Middleware {
  return (next: Handler): Handler =>
    async (call: Call): Promise<Reply> => {
      if (!log.enabled('info')) return next(call);
      const started = performance.now();
      if (log.enabled('debug')) {
        const { attempt, kind } = call;
        const details = { url: redactURL(call.url), headers: redactHeaders(call.headers) };
        log.write('debug', `${name(call)}: sending`, { attempt, kind, ...details });
      }
      try {
        const reply = await next(call);
        logReply(log, call, reply, performance.now() - started);
        return reply;
      } catch (error) {
        const took = Math.round(performance.now() - started);
        const outcome = error instanceof Error ? `${error.name}: ${error.message}` : 'failed';
        log.write('info', `${name(call)}: ${redactText(outcome, call)} after ${took} ms`);
        throw error;
      }
    };
}

function logReply(log: Log, call: Call, reply: Reply, elapsed: number): void {
  const id = requestIDOf(reply.headers);
  const request = id === undefined ? '' : ` (${redactText(id, call)})`;
  log.write('info', `${name(call)}: ${reply.status} in ${Math.round(elapsed)} ms${request}`);
  if (log.enabled('debug')) {
    const details = { status: reply.status, headers: redactHeaders(reply.headers, call) };
    log.write('debug', `${name(call)}: received`, details);
  }
}

function name(call: Call): string {
  return `${call.method.toUpperCase()} ${redactURL(call.path)}`;
}
