import type { SocketListener } from '../call/socket.ts';

/** Passes on what happens on a socket. What happened before anybody listened is passed on first. */
export class SocketDelivery {
  #listener: SocketListener | null = null;
  readonly #early: ((listener: SocketListener) => void)[] = [];

  listen(listener: SocketListener): void {
    this.#listener = listener;
    for (const deliver of this.#early.splice(0)) deliver(listener);
  }

  deliver(deliver: (listener: SocketListener) => void): void {
    if (this.#listener === null) this.#early.push(deliver);
    else deliver(this.#listener);
  }
}
