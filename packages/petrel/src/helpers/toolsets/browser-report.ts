import { OpenAIError } from '../../core/errors/index.ts';
import type { ResponseInputImageContent } from '../../generated/models/responses/responses.ts';
import { isFields, type Fields } from '../json/fields.ts';
import type { BrowserMember } from './browser-members.ts';
import type { BrowserState } from './browser-types.ts';

/** What the model receives of a result. */
export interface ShownResult {
  readonly fields: Fields;
  readonly image?: ResponseInputImageContent;
}

const READS: ReadonlySet<BrowserMember> = new Set([
  'read_page',
  'read_page_scoped',
  'read_diagnostics',
  'get_page_text',
  'find',
]);

/**
 * What a driver returned, as the model receives it.
 *
 * @throws OpenAIError for what is not as the type of the driver has it
 */
export function browserResult(member: BrowserMember, value: unknown): ShownResult {
  if (member === 'screenshot' || member === 'zoom')
    return { fields: {}, image: imageOf(member, value) };
  if (READS.has(member)) {
    if (typeof value !== 'string' && !isRead(value)) throw unexpected(member, 'a text or a page');
    return { fields: { result: value } };
  }
  if (member === 'run_script') {
    if (typeof value !== 'string') throw unexpected(member, 'a text');
    return { fields: { result: value } };
  }
  if (member === 'upload_file' || member === 'download_file') {
    const isOutcome = isFields(value) && value.version === 1 && typeof value.status === 'string';
    if (!isOutcome) throw unexpected(member, 'what became of the file');
    return { fields: { result: value } };
  }
  return { fields: {} };
}

/** @throws OpenAIError for what is not as the type of the driver has it */
export function checkedState(value: unknown): BrowserState {
  if (isFields(value) && Array.isArray(value.tabs) && value.tabs.every(isTab)) {
    // Its observation is passed on as it is.
    return value as object as BrowserState;
  }
  throw new OpenAIError(
    '`driver.state()` must return the tabs, each with `id`, `title`, `url` and `active`.',
  );
}

/** The state as the model receives it: paths and parameters of URLs may hold secrets. */
export function shownState({ tabs, observation }: BrowserState): Fields {
  const shown = tabs.map(({ id, title, url, active }) => ({
    id,
    title,
    url: originOf(url),
    active,
  }));
  return observation === undefined ? { tabs: shown } : { tabs: shown, observation };
}

function originOf(url: string): string {
  try {
    const { origin, protocol } = new URL(url);
    return origin === 'null' ? protocol : origin;
  } catch {
    return '';
  }
}

function isTab(tab: unknown): boolean {
  if (!isFields(tab)) return false;
  const { id, title, url, active } = tab;
  return [id, title, url].every((text) => typeof text === 'string') && typeof active === 'boolean';
}

function isRead(value: unknown): boolean {
  if (!isFields(value) || value.version !== 1 || typeof value.text !== 'string') return false;
  return Array.isArray(value.elements) && Array.isArray(value.omitted);
}

function imageOf(member: BrowserMember, value: unknown): ResponseInputImageContent {
  if (isFields(value) && value.type === 'input_image') {
    const { image_url, file_id, detail } = value;
    const image: ResponseInputImageContent = { type: 'input_image', detail: 'auto' };
    if (detail === 'low' || detail === 'high' || detail === 'original') image.detail = detail;
    if (typeof image_url === 'string') image.image_url = image_url;
    if (typeof file_id === 'string') image.file_id = file_id;
    if (image.image_url !== undefined || image.file_id !== undefined) return image;
  }
  throw unexpected(member, 'an `input_image` with `image_url` or `file_id`');
}

function unexpected(member: BrowserMember, wanted: string): OpenAIError {
  return new OpenAIError(`\`driver.${member}()\` must return ${wanted}.`);
}
