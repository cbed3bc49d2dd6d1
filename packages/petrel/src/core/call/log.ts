import type { Call } from './call.ts';

/** How much is logged; each level includes those before it. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

type LogFunction = (message: string, ...rest: unknown[]) => void;

/** Anything console-like. */
export interface Logger {
  error: LogFunction;
  warn: LogFunction;
  info: LogFunction;
  debug: LogFunction;
}

/**
 * Where the pipeline reports to. Nothing is formatted for a level that is off, and no logger that fails
 * can harm a call.
 */
export interface Log {
  enabled(level: LogLevel): boolean;
  write(level: Exclude<LogLevel, 'off'>, message: string, details?: object): void;
  /** Reports, at `info`, a failure that does not end the call, and what comes `next`. */
  recovering(call: Call, error: Error, next: string): void;
}
