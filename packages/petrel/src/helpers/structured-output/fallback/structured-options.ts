import type { RequestOptions } from '../../../core/call/request-options.ts';
import { configurationError } from '../../../core/errors/configuration-error.ts';

/** How a server is requested to answer with JSON. */
export type StructuredMode = 'native' | 'json_object' | 'prompt';

/** Options of `parse()` and `stream()` for servers that do not follow a JSON Schema by themselves. */
export interface StructuredOptions {
  /**
   * How the server is requested to answer with JSON: `native` sends the format as it is; `json_object`
   * sends a format of this type, and the schema as an instruction; `prompt` sends the instruction alone.
   * `auto` is `native` until the server rejects the format, then the next that it does not reject. In all
   * but `native`, code fences and text around the JSON are ignored. Default: `native`.
   */
  structured?: StructuredMode | 'auto' | undefined;
  /**
   * How often the request is repeated, with what was wrong, when its answer is not JSON or does not fit
   * the schema. Not for `stream()`. Default: 1, or 0 with `native`.
   */
  maxReasks?: number | undefined;
}

/** The answers that were given up, of a result that may have needed more than one. */
export interface PreviousAnswers<Previous> {
  /** The answers before this one, oldest first, with their `usage`. Not enumerable. */
  readonly _previous_answers: readonly Previous[];
}

/** A result of `parse()`, by its options. */
export type StructuredResult<Result, Previous, Options> = Options extends { structured: string }
  ? Result & PreviousAnswers<Previous>
  : Options extends { maxReasks: number }
    ? Result & PreviousAnswers<Previous>
    : Result;

/** How the answer of a call becomes a value. */
export interface StructuredPlan {
  mode: StructuredMode | 'auto';
  maxReasks: number;
}

/**
 * Separates the options for structured output from those of the request. The plan is null when there are
 * none.
 *
 * @throws OpenAIError of code `configuration` for a value that cannot work
 */
export function structuredPlanOf<Options extends RequestOptions & StructuredOptions>(
  options: Options,
): { plan: StructuredPlan | null; requestOptions: Omit<Options, keyof StructuredOptions> } {
  const { structured, maxReasks, ...requestOptions } = { ...options };
  if (structured === undefined && maxReasks === undefined) return { plan: null, requestOptions };
  const mode = structured ?? 'native';
  const reasks = maxReasks ?? (mode === 'native' ? 0 : 1);
  if (mode !== 'auto' && !MODES.includes(mode)) {
    throw configurationError(`\`structured\` must be 'native', 'json_object', 'prompt' or 'auto'.`);
  }
  if (!Number.isSafeInteger(reasks) || reasks < 0) {
    throw configurationError('`maxReasks` must be a whole number, 0 or more.');
  }
  return { plan: { mode, maxReasks: reasks }, requestOptions };
}

/** In the order in which they are tried. */
export const MODES: readonly StructuredMode[] = ['native', 'json_object', 'prompt'];
