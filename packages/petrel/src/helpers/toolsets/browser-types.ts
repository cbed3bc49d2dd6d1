import type { ResponseInputImageContent } from '../../generated/models/responses/responses.ts';
import type { BrowserArguments, BrowserMember, BrowserReadMember } from './browser-members.ts';
import type { RunnerDiagnosticObserver } from './runner-diagnostics.ts';

/** Something that happened in the browser by itself. */
export type BrowserStateChange =
  | {
      type: 'tab_opened' | 'tab_closed' | 'tab_switched' | 'navigation';
      sequence: number;
      tab_id: string;
    }
  | {
      type: 'navigation_refused';
      sequence: number;
      tab_id: string | null;
      reason: 'policy' | 'unsupported';
    }
  | {
      type: 'dialog_dismissed';
      sequence: number;
      tab_id: string;
      kind: 'alert' | 'confirm' | 'prompt' | 'beforeunload';
    };

/** What happened in the browser since the last report. */
export interface BrowserObservationV1 {
  version: 1;
  /** Number of the last change. */
  sequence: number;
  /** Changes that are not listed, as there were too many. */
  dropped_changes: number;
  title_truncated: boolean;
  changes: BrowserStateChange[];
}

/** The tabs of the browser. The model receives the origins of their URLs. */
export interface BrowserState {
  tabs: { id: string; title: string; url: string; active: boolean }[];
  observation?: BrowserObservationV1 | undefined;
}

/** A value of a list. */
export interface BrowserReadOption {
  label: string;
  value: string;
  selected?: boolean | undefined;
}

/** An element that can be used. */
export interface BrowserReadElement {
  /** What other members take as `target`. */
  ref: string;
  role: 'button' | 'textbox' | 'combobox' | 'checkbox' | 'radio' | 'slider' | 'listbox';
  label: string;
  value?: string | undefined;
  options?: BrowserReadOption[] | undefined;
  checked?: boolean | undefined;
}

/** What a page shows. */
export interface BrowserReadV1 {
  version: 1;
  text: string;
  elements: BrowserReadElement[];
  /** Kinds of content that are left out. */
  omitted: string[];
}

/** What a page shows, as text alone. */
export interface BrowserTextReadV1 extends BrowserReadV1 {
  elements: never[];
}

/** A section of a page, and the sections in it. */
export interface BrowserScopedReadV1 extends BrowserReadV1 {
  scopes: { ref: string; label: string }[];
}

/** What became of a file. */
export type BrowserFileOutcome = {
  version: 1;
  cleanup: 'not_started' | 'pending' | 'completed';
} & (
  | { status: 'completed'; effect: 'completed' }
  | { status: 'refused'; effect: 'none' }
  | { status: 'unknown'; effect: 'unknown' }
  | { status: 'interrupted'; effect: 'none' | 'unknown' }
);

/** What a method of a driver returns. */
export type BrowserResult<M extends BrowserMember> = M extends 'screenshot' | 'zoom'
  ? ResponseInputImageContent
  : M extends 'list_tabs'
    ? BrowserState
    : M extends 'read_page_scoped'
      ? BrowserScopedReadV1
      : M extends 'read_diagnostics'
        ? BrowserTextReadV1
        : M extends 'run_script'
          ? string
          : M extends 'upload_file' | 'download_file'
            ? BrowserFileOutcome
            : M extends 'read_page' | 'get_page_text' | 'find'
              ? string | BrowserReadV1
              : void;

/** What a driver or a callback receives beside the arguments. */
export interface BrowserContext {
  /** Aborts when the call is. */
  signal: AbortSignal | undefined;
}

/** What works a browser of yours. What it has no method for, the model is not offered. */
export type BrowserDriver = {
  /** The tabs as they are now. Called before and after each call. */
  state: (options?: BrowserContext) => BrowserState | Promise<BrowserState>;
} & {
  [M in Exclude<BrowserMember, 'list_tabs'>]?: (
    args: BrowserArguments<M>,
    options: BrowserContext,
  ) => BrowserResult<M> | Promise<BrowserResult<M>>;
};

/** A call that waits for approval. */
export type BrowserConfirmContext = {
  [M in BrowserMember]: {
    readonly member: M;
    readonly arguments: Readonly<BrowserArguments<M>> & Readonly<Record<string, unknown>>;
    /** The tabs before the call, with whole URLs. */
    readonly state: BrowserState;
    readonly call_id: string;
  };
}[BrowserMember];

/** A read that waits for approval, before anything is read. */
export type BrowserReadConfirmContext = {
  [M in BrowserReadMember]: {
    readonly phase: 'before_read';
    readonly member: M;
    readonly arguments: Readonly<BrowserArguments<M>> & Readonly<Record<string, unknown>>;
    readonly call_id: string;
    readonly state: null;
  };
}[BrowserReadMember];

/** What a model may do in a browser. */
export interface BrowserOptions {
  /** Members in place of the default ones. */
  members?: readonly BrowserMember[];
  /** Members beside the default ones. */
  additionalMembers?: readonly BrowserMember[];
  /** Approves calls that may change something, or read what is sensitive, by returning `true`. */
  confirm?: (
    context: BrowserConfirmContext,
    execution: BrowserContext,
  ) => boolean | Promise<boolean>;
  /** Approves the URL of a navigation, or that of the page that a script runs in, by returning `true`. */
  urlPolicy?: (
    context: BrowserConfirmContext,
    url: string,
    execution: BrowserContext,
  ) => boolean | Promise<boolean>;
  /** Receives what was done, for logs. Default: none. */
  onDiagnostic?: RunnerDiagnosticObserver;
}

/** What a model may do in a browser that holds what it may not read unasked. */
export interface BrowserReadOptions extends Omit<BrowserOptions, 'confirm'> {
  /** Reads that need approval, too. */
  confirmReads: readonly BrowserReadMember[];
  confirm: (
    context: BrowserConfirmContext | BrowserReadConfirmContext,
    execution: BrowserContext,
  ) => boolean | Promise<boolean>;
}
