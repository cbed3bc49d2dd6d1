const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Ctrl-C and the signals that end a process: the first aborts `signal`, the second ends the process. */
export class StopSignals {
  readonly #stopping = new AbortController();
  readonly #print: (line: string) => void;
  #exitCode: number | null = null;

  constructor(print: (line: string) => void) {
    this.#print = print;
    for (const name of Object.keys(SIGNALS)) process.on(name, this.#stop);
  }

  get signal(): AbortSignal {
    return this.#stopping.signal;
  }

  /** That of the signal that came; null where none has come. */
  get exitCode(): number | null {
    return this.#exitCode;
  }

  close(): void {
    for (const name of Object.keys(SIGNALS)) process.off(name, this.#stop);
  }

  // A function of its own, as it is added to the process and removed again.
  readonly #stop = (name: keyof typeof SIGNALS): void => {
    if (this.#exitCode !== null) process.exit(this.#exitCode);
    this.#exitCode = SIGNALS[name];
    this.#print('Stopping: what is under way is finished. Ctrl-C again ends it at once.');
    this.#stopping.abort();
  };
}
