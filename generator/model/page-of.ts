import type { PageName } from '@petrel/spec/names';
import type { Operation } from './operation.ts';
import { kebabCase } from './spelling.ts';

/**
 * The page type an operation answers with; undefined when it answers with no page. Of pages of one
 * name, it is the one declared where the operation's resource is.
 */
export function pageOf(
  { returns, resource }: Operation,
  pages: readonly PageName[],
): PageName | undefined {
  const named = pages.filter(({ name }) => name === returns);
  const folder = resource.map(kebabCase).join('/');
  return named.find(({ module }) => module.startsWith(folder)) ?? named[0];
}
