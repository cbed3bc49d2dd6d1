import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of this package. */
export const PACKAGE: string = join(import.meta.dirname, '..');

/** Where the exports of the reference client are written down, so that a build does not need it. */
export const SURFACE_FILE: string = join(PACKAGE, 'surface.json');

/** A name that a module of the reference client exports at run time. */
export interface SurfaceExport {
  /** The module that declares it, where that is another one. */
  from?: string;
  /** Its name there. */
  name?: string;
  /** Where a class is reached from `OpenAI`, such as `Chat.Completions`. */
  member?: string;
  /** Static methods of a class. */
  statics?: string[];
}

/** The exports of a module by name. */
export type SurfaceModule = Record<string, SurfaceExport>;

/** What the reference client exports. */
export interface Surface {
  version: string;
  /** By the path of their file, without suffix. Modules without exports at run time declare types only. */
  modules: Record<string, SurfaceModule>;
}

/** Reads `surface.json`, which `npm run alias:update` writes. */
export function readSurface(): Surface {
  return JSON.parse(readFileSync(SURFACE_FILE, 'utf8')) as Surface;
}
