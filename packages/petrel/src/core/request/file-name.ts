import { parseURL } from '../parse-url.ts';
import { OpenAIError } from '../errors/index.ts';

/** The name of contents that bring none, as other clients of the API have it. */
export const UNKNOWN_FILE = 'unknown_file';

/** The last part of a path, whichever way its folders are separated. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** The name of what a URL leads to; `''` when its path ends with a folder. */
export function nameInURL(url: string): string {
  const path = parseURL(url)?.pathname ?? url;
  const name = baseName(path);
  try {
    const decoded = baseName(decodeURIComponent(name));
    // Receivers of forms read these as line breaks and quotes.
    return /%(?:0[AD]|22)/i.test(decoded) ? name : decoded;
  } catch {
    // A stray percent sign.
    return name;
  }
}

/**
 * The file name that a form sends: the base name, or, where folders are kept, the whole name with `/`
 * between them.
 *
 * @throws OpenAIError naming the field for a name that is empty or ends in a folder, and, where
 * folders are kept, for one that leads out of the folder it is put in or holds control characters
 */
export function formFileName(name: string, field: string, keepFolders: boolean): string {
  if (keepFolders) refuseUnsafe(name, field);
  const base = baseName(name);
  if (base === '' || (keepFolders && base === '.')) {
    const why = name === '' ? 'is empty' : 'ends with a folder';
    throw new OpenAIError(`The file in "${field}" needs a valid name; its name ${why}.`);
  }
  return keepFolders ? partsOf(name).join('/') : base;
}

// eslint-disable-next-line no-control-regex -- control characters are what must not get through
const CONTROL = /[\u0000-\u001f\u007f]/;

function refuseUnsafe(name: string, field: string): void {
  const reason = dangerOf(name);
  if (reason === null) return;
  throw new OpenAIError(
    `The file name in "${field}" ${reason}; pass a relative one, such as "skill/SKILL.md".`,
  );
}

function dangerOf(name: string): string | null {
  if (CONTROL.test(name)) return 'contains control characters';
  if (/^(?:[\\/]|[A-Za-z]:)/.test(name)) return 'is an absolute path';
  return partsOf(name).includes('..') ? 'leads out of its folder' : null;
}

/** The parts of a path, without those that lead nowhere. */
function partsOf(path: string): string[] {
  return path.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
}
