import type { FaultGroup } from '../fault.ts';
import { aborts } from './aborts.ts';
import { bodies } from './bodies.ts';
import { bodyLimits } from './body-limits.ts';
import { connecting } from './connecting.ts';
import { deadlines } from './deadlines.ts';
import { headers } from './headers.ts';
import { heads } from './heads.ts';
import { keptConnections } from './kept-connections.ts';
import { readers } from './readers.ts';
import { redirects } from './redirects.ts';
import { retries } from './retries.ts';
import { streamErrors } from './stream-errors.ts';
import { streams } from './streams.ts';
import { terminalMarks } from './terminal-marks.ts';
import { uploadSources } from './upload-sources.ts';
import { unlabelledStreams } from './unlabelled-streams.ts';
import { uploads } from './uploads.ts';

/** Every fault, in the order of a call. */
export const faultGroups: readonly FaultGroup[] = [
  connecting,
  keptConnections,
  uploads,
  uploadSources,
  headers,
  heads,
  bodies,
  bodyLimits,
  streams,
  streamErrors,
  unlabelledStreams,
  readers,
  terminalMarks,
  redirects,
  retries,
  aborts,
  deadlines,
];
