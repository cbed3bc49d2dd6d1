import type { FileAccess } from './core/call/form-options.ts';
import { createMD5, fromPath, openFileURL, openReadStream } from './platform/default-platform.ts';

/** What this runtime can do with files, for the helpers of `OpenAI`. */
export const fileAccess: FileAccess = {
  openURL: openFileURL,
  openStream: openReadStream,
  openPath: fromPath,
  createMD5,
};
