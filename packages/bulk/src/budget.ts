import { estimateTokens } from 'petrel/limits';
import { BulkError } from './bulk-error.ts';
import type { BulkRow } from './bulk-row.ts';
import type { BulkSummary } from './bulk-summary.ts';
import { costOf, type TokenCount, type TokenPrices } from './tokens.ts';

/** The most that all results of an output may use, those of earlier runs included. */
export interface BulkBudget {
  /** Dollars, by `prices`. */
  cost?: number | undefined;
  /** Tokens of requests and answers together. */
  tokens?: number | undefined;
}

/** Tokens of the answer to a request that has no maximum, where there is no answer to go by. */
const UNKNOWN_ANSWER = 500;

/** The tokens of a row, estimated before it is sent. `answer` is what an answer without a maximum counts. */
export function tokensExpected(
  { url, body }: BulkRow,
  answer: number = UNKNOWN_ANSWER,
): TokenCount {
  const { input, output = answer } = estimateTokens({ path: url, body });
  return { input, cached: 0, output };
}

/** Refuses requests that would exceed a budget, together with those that are under way. */
export class BudgetGuard {
  readonly #budget: BulkBudget;
  readonly #prices: TokenPrices | undefined;
  readonly #spent: () => BulkSummary;
  #reservedTokens = 0;
  #reservedCost = 0;

  constructor(budget: BulkBudget, prices: TokenPrices | undefined, spent: () => BulkSummary) {
    this.#budget = budget;
    this.#prices = prices;
    this.#spent = spent;
  }

  /**
   * Reserves what a request may use. What is returned gives it back, once its answer has been counted.
   *
   * @throws BulkError of code `budget_reached`
   */
  reserve(row: BulkRow): () => void {
    const { tokens, cost = 0, done } = this.#spent();
    const expected = tokensExpected(row, done === 0 ? undefined : tokens.output / done);
    const ownTokens = expected.input + expected.output;
    const ownCost = this.#costOf(row, expected);
    check(
      'tokens',
      this.#budget.tokens,
      tokens.input + tokens.output + this.#reservedTokens,
      ownTokens,
    );
    check('dollars', this.#budget.cost, cost + this.#reservedCost, ownCost);
    this.#reservedTokens += ownTokens;
    this.#reservedCost += ownCost;
    return () => {
      this.#reservedTokens -= ownTokens;
      this.#reservedCost -= ownCost;
    };
  }

  #costOf({ body, custom_id }: BulkRow, expected: TokenCount): number {
    if (this.#budget.cost === undefined) return 0;
    const cost = costOf(body['model'], expected, this.#prices);
    if (cost !== undefined) return cost;
    throw new BulkError(
      'budget_reached',
      `\`prices\` has no price for the model of "${custom_id.slice(0, 100)}", so that its cost cannot be limited.`,
    );
  }
}

function check(unit: string, limit: number | undefined, used: number, more: number): void {
  if (limit === undefined || used + more <= limit) return;
  throw new BulkError(
    'budget_reached',
    `The next request would exceed the budget of ${limit} ${unit}: ${rounded(used)} are used or under way, ` +
      `and it may use ${rounded(more)}. The same call with a larger budget resumes the run.`,
  );
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(6)));
}
