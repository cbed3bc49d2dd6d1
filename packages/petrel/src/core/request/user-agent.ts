import type { Runtime } from '../runtime.ts';
import { VERSION } from '../version.ts';

/** The `User-Agent` of the client: `petrel/<version> (<runtime>/<version>; <os>; <arch>)`. */
export function userAgent(runtime: Runtime): string {
  return `petrel/${VERSION} (${runtime.name}/${runtime.version}; ${runtime.os}; ${runtime.arch})`;
}
