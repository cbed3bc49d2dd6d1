import type { Operation } from './operation.ts';

/** An operation and the values of its path's parameters. */
export interface Match {
  operation: Operation;
  params: Record<string, string>;
}

interface Branch {
  fixed: Map<string, Branch>;
  parameter: Branch | undefined;
  operations: Operation[];
}

/** Finds operations by verb and path. Fixed segments have precedence over parameters. */
export class Router {
  readonly #root: Branch = { fixed: new Map(), parameter: undefined, operations: [] };

  constructor(operations: Iterable<Operation>) {
    for (const operation of operations) {
      let branch = this.#root;
      for (const segment of operation.segments) branch = grow(branch, segment);
      branch.operations.push(operation);
    }
  }

  /**
   * The operations at a path, whatever their verb: empty when the path is unknown.
   *
   * @param path Path after the version: `/files/file-1`, still percent-encoded.
   */
  find(path: string): Match[] {
    const segments = path.split('/').slice(1);
    if (segments.length > 1 && segments.at(-1) === '') segments.pop();
    const branch = descend(this.#root, segments, 0);
    return (branch?.operations ?? []).map((operation) => ({
      operation,
      params: readParams(operation, segments),
    }));
  }

  /** The match for a verb and a query; a condition such as `beta=true` has precedence. */
  static choose(matches: Match[], verb: string, query: URLSearchParams): Match | undefined {
    const fitting = matches.filter(({ operation }) => operation.verb === verb.toLowerCase());
    const holds = ({ operation: { condition } }: Match): boolean =>
      condition !== undefined && query.get(condition[0]) === condition[1];
    return fitting.find(holds) ?? fitting.find(({ operation }) => !operation.condition);
  }
}

function grow(branch: Branch, segment: string): Branch {
  const fresh: Branch = { fixed: new Map(), parameter: undefined, operations: [] };
  if (segment.startsWith('{')) return (branch.parameter ??= fresh);
  const held = branch.fixed.get(segment);
  if (held) return held;
  branch.fixed.set(segment, fresh);
  return fresh;
}

function descend(branch: Branch, segments: string[], at: number): Branch | undefined {
  const segment = segments[at];
  if (segment === undefined) return branch.operations.length > 0 ? branch : undefined;
  const fixed = branch.fixed.get(segment);
  const found = fixed && descend(fixed, segments, at + 1);
  if (found || segment === '' || !branch.parameter) return found;
  return descend(branch.parameter, segments, at + 1);
}

function readParams(operation: Operation, segments: string[]): Record<string, string> {
  const params: Record<string, string> = {};
  for (const [index, segment] of operation.segments.entries()) {
    if (segment.startsWith('{'))
      params[segment.slice(1, -1)] = decodeSegment(segments[index] ?? '');
  }
  return params;
}

/** Decodes percent-encoding; a text that is not valid stays as it is. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
