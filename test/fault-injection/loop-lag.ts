interface Tick {
  at: number;
  late: number;
}

const INTERVAL = 5;

/** Records how late this process itself is, so that a busy machine does not count as a slow client. */
export class LoopLag {
  private readonly ticks: Tick[] = [];
  private readonly timer: NodeJS.Timeout;
  private last: number = performance.now();

  constructor() {
    this.timer = setInterval(() => this.tick(), INTERVAL);
  }

  /** Milliseconds for which the process was held up since `start`, on `performance.now()`. */
  since(start: number): number {
    this.tick();
    let sum = 0;
    for (const { at, late } of this.ticks) if (at >= start) sum += late;
    return sum;
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private tick(): void {
    const now = performance.now();
    const late = now - this.last - INTERVAL;
    this.last = now;
    // A timer is a millisecond or two late on an idle machine too.
    if (late > 3) this.ticks.push({ at: now, late });
    if (this.ticks.length > 10_000) this.ticks.splice(0, 5_000);
  }
}
