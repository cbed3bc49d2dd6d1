import type { RequestContext } from '../request-context.ts';
import { entryAt } from './collection.ts';

/**
 * Makes sure that what a path leads through exists: the thread of `/threads/{thread_id}/runs`.
 * Only what the API can retrieve by itself is looked for; the last segment is the operation's own.
 *
 * @throws {ApiError} 404 when something on the way does not exist.
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
