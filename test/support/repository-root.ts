import { join } from 'node:path';

/** The root of the repository. */
export const ROOT: string = join(import.meta.dirname, '../..');
