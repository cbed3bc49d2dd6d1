import { OpenAIError } from '../../core/errors/openai-error.ts';

/** What is wrong in a value, as Standard Schema describes it. */
export interface SchemaIssue {
  readonly message: string;
  /** Names and indexes that lead to the place, or objects with these in `key`. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** An answer of the model, or arguments of a function call, that the schema does not allow. */
export class SchemaValidationError extends OpenAIError {
  static override readonly petrelName: string = 'SchemaValidationError';

  /** Everything that is wrong, as the schema library describes it. */
  readonly issues: readonly SchemaIssue[];

  constructor(issues: readonly SchemaIssue[]) {
    const list = issues.slice(0, MOST_LISTED).map(describe).join('; ');
    const more = issues.length - MOST_LISTED;
    super(`The answer does not fit its schema: ${list}${more > 0 ? `; and ${more} more` : ''}.`, {
      code: 'structured_output',
    });
    this.issues = issues;
  }
}

/** Issues that the message lists. */
const MOST_LISTED = 5;

function describe({ message, path = [] }: SchemaIssue): string {
  const tokens = path.map((part) => String(typeof part === 'object' ? part.key : part));
  const place = tokens.map((token) => `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  return `#${place.join('')} ${message}`;
}
