/** What a queue knows of an entry that waits in it. */
export interface Queued {
  /** Whose turn it is among: entries of one flow keep their order. */
  readonly flow: string;
  /** The share of the flow, in proportion to those of the others. */
  readonly weight: number;
  /** What the entry takes of what the flows share. */
  readonly cost: number;
}

interface Node<Entry> {
  readonly entry: Entry;
  /** When its turn comes, on the queue's own clock. */
  readonly finish: number;
  readonly number: number;
}

/**
 * A weighted fair queue (self-clocked fair queueing, Golestani 1994): each flow receives its share
 * whatever the others ask for, up to the cost of one entry, and none waits forever.
 */
export class FairQueue<Entry extends Queued> {
  readonly #heap: Node<Entry>[] = [];
  readonly #places = new Map<Entry, number>();
  /** For each flow that waits, where its last entry finishes. */
  readonly #finishes = new Map<string, number>();
  #clock = 0;
  #numbers = 0;
  #firsts = 0;

  get size(): number {
    return this.#heap.length;
  }

  /** The entry whose turn is next. */
  get head(): Entry | undefined {
    return this.#heap[0]?.entry;
  }

  /** Adds an entry behind those of its flow. */
  push(entry: Entry): void {
    const { flow, weight, cost } = entry;
    const finish = Math.max(this.#clock, this.#finishes.get(flow) ?? 0) + cost / weight;
    this.#finishes.set(flow, finish);
    this.#insert({ entry, finish, number: ++this.#numbers });
  }

  /** Puts an entry before all others, behind those that were put there before it. */
  putFirst(entry: Entry): void {
    this.#insert({ entry, finish: -Infinity, number: ++this.#firsts });
  }

  /** Takes out the entry whose turn it is. */
  shift(): Entry | undefined {
    const first = this.#heap[0];
    if (first === undefined) return undefined;
    this.#clock = Math.max(this.#clock, first.finish);
    this.#removeAt(0);
    return first.entry;
  }

  /** Takes out an entry that waits no more; false when it is not in the queue. */
  remove(entry: Entry): boolean {
    const place = this.#places.get(entry);
    if (place === undefined) return false;
    this.#removeAt(place);
    return true;
  }

  [Symbol.iterator](): IterableIterator<Entry> {
    return this.#places.keys();
  }

  #insert(node: Node<Entry>): void {
    this.#heap.push(node);
    this.#moveUp(node, this.#heap.length - 1);
  }

  #removeAt(place: number): void {
    const removed = this.#heap[place];
    const last = this.#heap.pop();
    if (removed === undefined || last === undefined) return;
    this.#places.delete(removed.entry);
    if (removed !== last) {
      this.#moveUp(last, place);
      this.#moveDown(last, this.#places.get(last.entry) ?? place);
    }
    if (this.#heap.length === 0) this.#restart();
    else this.#dropPassedFlows();
  }

  /** Nobody waits: no flow has an advantage over others. */
  #restart(): void {
    this.#finishes.clear();
    this.#clock = 0;
    this.#numbers = 0;
    this.#firsts = 0;
  }

  /** A flow whose turn has passed is like a new one. Looked for when many have gathered. */
  #dropPassedFlows(): void {
    if (this.#finishes.size < 2 * this.#heap.length + 64) return;
    for (const [flow, finish] of this.#finishes) {
      if (finish <= this.#clock) this.#finishes.delete(flow);
    }
  }

  #moveUp(node: Node<Entry>, from: number): void {
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const other = this.#heap[above];
      if (other === undefined || !isBefore(node, other)) break;
      this.#put(other, place);
      place = above;
    }
    this.#put(node, place);
  }

  #moveDown(node: Node<Entry>, from: number): void {
    let place = from;
    for (;;) {
      const [left, right] = [this.#heap[2 * place + 1], this.#heap[2 * place + 2]];
      const lower =
        right !== undefined && left !== undefined && isBefore(right, left) ? right : left;
      if (lower === undefined || !isBefore(lower, node)) break;
      const below = lower === left ? 2 * place + 1 : 2 * place + 2;
      this.#put(lower, place);
      place = below;
    }
    this.#put(node, place);
  }

  #put(node: Node<Entry>, place: number): void {
    this.#heap[place] = node;
    this.#places.set(node.entry, place);
  }
}

function isBefore(one: Node<Queued>, other: Node<Queued>): boolean {
  return one.finish < other.finish || (one.finish === other.finish && one.number < other.number);
}
