/** Limits for the phases of one attempt, in milliseconds; `Infinity` switches one off. */
export interface TimeoutPhases {
  /** From connecting to the headers, and to the end of a buffered body. Default 600,000. */
  attempt?: number | undefined;
  /** For the connection to stand, TLS included, where the transport can tell. Default 10,000. */
  connect?: number | undefined;
  /** The longest gap between bytes received. Default: `attempt`. */
  read?: number | undefined;
  /** The longest gap while sending the body. Default: `attempt`. */
  write?: number | undefined;
  /** The longest gap between events of a stream; comments do not count. Default: `attempt`. */
  idle?: number | undefined;
}

/** Milliseconds for one attempt, or one limit a phase. */
export type TimeoutOption = number | TimeoutPhases;

/** Every limit, decided. */
export type Timeouts = { readonly [Phase in keyof TimeoutPhases]-?: number };
