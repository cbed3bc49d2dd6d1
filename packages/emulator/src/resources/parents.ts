import type { RequestContext } from '../request-context.ts';
import { entryAt } from './collection.ts';

/**
 * Checks that the parents in a path exist: the thread of `/threads/{thread_id}/runs`.
 * Only objects that the API can retrieve are checked; the last segment is the operation's own.
 *
 * @throws {ApiError} 404 when one does not exist.
 */
export function checkParents(context: RequestContext): void {
  const { operation } = context;
  let template = '';
  for (const segment of operation.segments.slice(0, -1)) {
    template += `/${segment}`;
    if (!segment.startsWith('{')) continue;
    // Roles of projects live under a path of their own, next to the projects.
    const known = template === '/projects/{project_id}' ? `/organization${template}` : template;
    if (isRetrievable(context, known)) entryAt(context, known);
  }
}

function isRetrievable({ emulation }: RequestContext, template: string): boolean {
  return emulation.api.operations.some(({ verb, path }) => verb === 'get' && path === template);
}
