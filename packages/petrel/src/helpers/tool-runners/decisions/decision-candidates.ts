import type { Decision } from '../../../generated/models/decisions.ts';
import { kindOf } from '../../arguments.ts';
import { copyOf, isFields } from '../../json/fields.ts';
import type { DecisionsRunnerErrorReason } from './decisions-tool-runner-error.ts';
import type { DecisionCandidate, DecisionObservation } from './decisions-types.ts';

/** Ends a run, with what the caller may know of it. */
export class RunFailure extends Error {
  readonly reason: DecisionsRunnerErrorReason;
  /** What went wrong; that of the reason if it is not given. */
  readonly problem: string | undefined;

  constructor(
    reason: DecisionsRunnerErrorReason,
    problem?: string,
    options: { cause?: unknown } = {},
  ) {
    super(problem, options);
    this.reason = reason;
    this.problem = problem;
  }
}

/** Candidates that a request can have. */
const MOST = 255;
const DETAILS: ReadonlySet<unknown> = new Set([undefined, null, 'low', 'high', 'auto', 'original']);

/**
 * A copy of what `observe` returned.
 *
 * @throws RunFailure for what the API does not take
 */
export function readObservation(given: unknown): DecisionObservation {
  if (typeof given === 'string') return given;
  if (!Array.isArray(given)) {
    throw new RunFailure(
      'failed',
      `\`observe\` must return a text or parts; it is ${kindOf(given)}.`,
    );
  }
  const wrong = given.findIndex((part: unknown) => !isPart(part));
  if (wrong < 0) return copyOf(given);
  throw new RunFailure('failed', `\`/${wrong}\` of \`observe\` is no text and no image.`);
}

function isPart(part: unknown): boolean {
  if (!isFields(part)) return false;
  const { type, text, image_url, detail } = part;
  if (type === 'input_text') return typeof text === 'string';
  return type === 'input_image' && typeof image_url === 'string' && DETAILS.has(detail);
}

/**
 * The candidates by their id, as they were when `candidates` returned them.
 *
 * @throws RunFailure for what no request can have
 */
export function readCandidates(given: unknown): ReadonlyMap<string, DecisionCandidate> {
  if (!Array.isArray(given) || given.length === 0 || given.length > MOST) {
    const count = Array.isArray(given) ? `an array of ${given.length}` : kindOf(given);
    throw invalid(`\`candidates\` must return 1 to ${MOST} candidates; it is ${count}.`);
  }
  const found = new Map<string, DecisionCandidate>();
  for (const [index, each] of given.entries()) {
    const candidate = readCandidate(each, `\`/${index}\` of \`candidates\``);
    if (found.has(candidate.id)) throw invalid(`two candidates have the id \`${candidate.id}\`.`);
    found.set(candidate.id, candidate);
  }
  const ends = [...found.values()].filter(({ done }) => done === true).length;
  if (ends !== 1) throw invalid(`one candidate must be \`done\`; it is ${ends} of them.`);
  return found;
}

function readCandidate(given: unknown, place: string): DecisionCandidate {
  if (!isFields(given)) throw invalid(`${place} must be an object; it is ${kindOf(given)}.`);
  const { id, description, done, execute } = given;
  if (!isText(id) || !isText(description)) {
    throw invalid(`${place} needs \`id\` and \`description\`, which are not empty.`);
  }
  if (done === true && execute === undefined) return { id, description, done };
  if (done !== true && (done ?? false) === false && typeof execute === 'function') {
    return { id, description, execute: (context) => Reflect.apply(execute, given, [context]) };
  }
  throw invalid(`${place} needs either \`execute\` or \`done: true\`.`);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function invalid(problem: string): RunFailure {
  return new RunFailure('invalid_candidates', problem);
}

/** The name of the question. */
export const QUESTION = 'next_action';

/**
 * The candidate that the model chose; null when it refused.
 *
 * @throws RunFailure for any other answer
 */
export function chosenCandidate(
  decision: Decision,
  candidates: ReadonlyMap<string, DecisionCandidate>,
): DecisionCandidate | null {
  const answers: unknown = isFields(decision) ? decision.answers : undefined;
  const answer: unknown = Array.isArray(answers) && answers.length === 1 ? answers[0] : undefined;
  if (isFields(answer) && answer.name === QUESTION) {
    if (answer.type === 'refusal') return null;
    const chosen =
      answer.type === 'choice' && typeof answer.choice === 'string'
        ? candidates.get(answer.choice)
        : undefined;
    if (chosen !== undefined) return chosen;
  }
  throw new RunFailure('invalid_answer');
}
