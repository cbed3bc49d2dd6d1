/** The way to a member of a value. */
export type Path = readonly (string | number)[];

/** What stands for a value that JSON does not have. */
export type Slot =
  /** A value of which the other thread gets a structured clone. */
  | { readonly kind: 'clone'; readonly value: unknown }
  | { readonly kind: 'numbers'; readonly numbers: Float64Array }
  /** An object or a function of the worker. Its class is described once. */
  | {
      readonly kind: 'remote';
      readonly object: number;
      readonly shape: Shape | number;
      readonly own: Written;
    }
  /** Something of the worker, on its way back. */
  | { readonly kind: 'object'; readonly object: number }
  | { readonly kind: 'client'; readonly client: number; readonly path: readonly string[] }
  /** A function of the calling thread. */
  | { readonly kind: 'callback'; readonly callback: number; readonly mode: CallbackMode }
  /** A value of the calling thread that has no meaning in the other one. */
  | { readonly kind: 'origin'; readonly origin: number }
  | { readonly kind: 'signal'; readonly signal: number; readonly reason: Written | null }
  | { readonly kind: 'iterable'; readonly next: number; readonly leave: number }
  | { readonly kind: 'error'; readonly error: WrittenError }
  | { readonly kind: 'headers'; readonly entries: readonly (readonly [string, string])[] }
  | { readonly kind: 'url'; readonly href: string }
  | { readonly kind: 'query'; readonly text: string }
  | { readonly kind: 'buffer'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'file';
      readonly blob: Blob;
      readonly name: string;
      readonly lastModified: number;
    }
  /** A file on disk. */
  | {
      readonly kind: 'path';
      readonly location: string;
      readonly isURL: boolean;
      readonly name: string;
      readonly type: string;
    }
  | {
      readonly kind: 'readStream';
      readonly path: unknown;
      readonly start: unknown;
      readonly end: unknown;
    }
  /** A member that does not enumerate, of the object that the path leads to. */
  | { readonly kind: 'hidden'; readonly name: string; readonly value: Written };

/** How the worker runs a function of the calling thread. */
export type CallbackMode =
  /** Its caller gets a promise of the result. */
  | 'promise'
  /** Its caller uses the result at once, so the worker does nothing else until it is there. */
  | 'blocking'
  /** It is a middleware, which makes a function of a function. */
  | 'middleware'
  /** It listens to events. Nobody looks at its result, so what it throws is thrown where the caller waits. */
  | 'listener'
  /** The same, of a helper, which goes on and reports what its listener throws while nobody waits. */
  | 'event';

/** What the calling thread knows of a class of the worker. */
export interface Shape {
  readonly id: number;
  /** The names of the class and of those above it, the nearest first. */
  readonly classNames: readonly string[];
  readonly methods: readonly string[];
  /** Whether it is a function. */
  readonly isCallable: boolean;
  /** Whether it can be iterated over, and if so whether items may be read ahead. */
  readonly iteration: 'none' | 'single' | 'ahead' | 'pages';
}

/** An error, without its stack. */
export interface WrittenError {
  /** The names of the class and of those above it, the nearest first. */
  readonly classNames: readonly string[];
  readonly message: string;
  /** The other members of its own: whether each enumerates, and its value. */
  readonly members: readonly (readonly [key: MemberKey, isEnumerable: boolean, value: Written])[];
  /** The number of the calling thread's own error, if it is one. */
  readonly origin: number | null;
}

/** The name of a member, or that of the registered symbol below which a function returns the value. */
export type MemberKey = string | { readonly symbol: string };

/** A value as it is sent: JSON, and what stands for the rest and where it belongs. */
export interface Written {
  readonly text: string;
  readonly slots: readonly (readonly [path: Path, slot: Slot])[] | null;
}
