import { createReadStream } from 'node:fs';
import { commonSlotOf, isCloneable, readCommonSlot } from '../values/common-values.ts';
import { readError, writeError } from '../values/error-values.ts';
import { readValue, unsendable, ValueWriter, type Replacement } from '../values/value-writer.ts';
import type { Path, Slot, Written } from '../values/written-value.ts';
import { knownClasses } from '../calling/known-classes.ts';
import { AbstractPage, fromPath } from '../../index.ts';
import type { Callbacks } from './callbacks.ts';
import type { ObjectTable } from './object-table.ts';
import { Shapes } from './shapes.ts';

/** What values are read and written with in the worker. */
export interface WorkerContext {
  readonly objects: ObjectTable;
  readonly callbacks: Callbacks;
  /** What a path of a client leads to. */
  readonly memberOf: (client: number, path: readonly string[]) => unknown;
}

/** Reads values of the calling thread, and writes values for it. */
export class WorkerValues {
  readonly #context: WorkerContext;
  readonly #shapes = new Shapes();

  constructor(context: WorkerContext) {
    this.#context = context;
  }

  write(value: unknown): Written {
    try {
      return new ValueWriter((found) => this.#replace(found), 2).write(value);
    } catch (cause) {
      throw unsendable(cause);
    }
  }

  read(written: Written): unknown {
    return readValue(written, (slot) => this.#readSlot(slot));
  }

  #replace(value: object): Replacement {
    const origin = this.#context.callbacks.slotOf(value);
    if (origin !== undefined) return { slot: origin };
    if (value instanceof Error) return { slot: { kind: 'error', error: this.#writeError(value) } };
    const common = commonSlotOf(value);
    if (common !== null) return { slot: common };
    if (Buffer.isBuffer(value)) return { slot: { kind: 'buffer', bytes: new Uint8Array(value) } };
    if (ArrayBuffer.isView(value) || isCloneable(value)) return 'clone';
    return { slot: this.#remote(value) };
  }

  #remote(value: object): Slot {
    const isPage = value instanceof AbstractPage;
    const object = this.#context.objects.keep(value, isPage || isSpent(value));
    // The members of a page never change.
    const own = this.write(isPage ? { ...value } : {});
    return { kind: 'remote', object, shape: this.#shapes.of(value), own };
  }

  #writeError(error: Error): Extract<Slot, { kind: 'error' }>['error'] {
    const origin = this.#context.callbacks.originOf(error);
    return writeError(error, (value: object, _path: Path) => this.#replace(value), origin);
  }

  #readSlot(slot: Slot): unknown {
    const { objects, callbacks, memberOf } = this.#context;
    switch (slot.kind) {
      case 'object':
        return objects.get(slot.object);
      case 'client':
        return memberOf(slot.client, slot.path);
      case 'callback':
        return callbacks.functionOf(slot);
      case 'origin':
        return callbacks.placeholderOf(slot);
      case 'signal':
        return callbacks.signalOf(slot, slot.reason === null ? null : [this.read(slot.reason)]);
      case 'iterable':
        return callbacks.iterableOf(slot);
      case 'error': {
        const error = readError(slot.error, knownClasses(), (member) => this.read(member));
        if (slot.error.origin !== null) callbacks.noteOrigin(error, slot.error.origin);
        return error;
      }
      case 'path':
        return fromPath(slot.isURL ? new URL(slot.location) : slot.location, slot);
      case 'readStream':
        return createReadStream(slot.path as string, {
          start: Number(slot.start ?? 0),
          end: Number(slot.end ?? Infinity),
        });
      default:
        return readCommonSlot(slot);
    }
  }
}

/**
 * Whether a value holds nothing open: a response of which all has been read, or the signal of a call, which
 * middleware is given.
 */
function isSpent(value: object): boolean {
  return value instanceof AbortSignal || value.constructor?.name === 'RawResponse';
}
