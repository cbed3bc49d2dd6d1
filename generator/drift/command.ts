import { loadSpec } from '@petrel/spec';
import { readNames } from '@petrel/spec/names';
import { reportErrors, type Outcome } from '../outcome.ts';
import { DeclaredPackage } from './declared-package.ts';
import { DeclaredSchemas } from './declared-schemas.ts';
import { describeMissing, MissingFinder } from './missing-finder.ts';
import { readNewerParts } from '../newer-parts.ts';
import { describeReading, keepReading, lastReading, readClient } from './reading.ts';
import { isLeftToPeople } from './difference.ts';
import { OverlayWriter } from './write-overlay.ts';
import { join } from 'node:path';

const USAGE = 'usage: npm run spec:drift -- [FOLDER_OF_A_CLIENT] [--write]';

/** The files and folders that the command reads and writes. */
export interface Places {
  /** The folder of the client whose declarations are read. */
  client: string;
  /** The folder `spec`. */
  spec: string;
  /** The file that holds what people have read of the client. */
  reading: string;
}

/**
 * Compares a client of npm with the description and prints the differences. With `--write`, adds new
 * parts to `spec/` and applies changed declarations. Prints what needs a person: changed defaults and
 * code as `to read`, contradictions as `to decide`. Fails when there is any difference.
 */
export function runDrift(args: readonly string[], places: Places): Outcome {
  return reportErrors(() => drift(args, places));
}

function drift(args: readonly string[], places: Places): Outcome {
  const folders = args.filter((arg) => arg !== '--write');
  const [folder = places.client] = folders;
  if (folders.length > 1 || folder.startsWith('-')) return { code: 2, lines: [USAGE] };
  const schemas = new DeclaredSchemas(new DeclaredPackage(folder));
  const [spec, names] = [loadSpec(readNewerParts(join(places.spec, 'overlay/newer'))), readNames()];
  const missing = new MissingFinder(schemas, spec, names).find();
  const reading = readClient(folder);
  const lines = [
    ...describeMissing(missing),
    ...describeReading(lastReading(places.reading), reading),
  ];
  if (lines.length === 0) return { code: 0, lines: ['nothing is missing from the description'] };
  if (!args.includes('--write')) return { code: 1, lines };
  new OverlayWriter(places.spec, schemas, spec, names).write(missing);
  keepReading(places.reading, reading);
  const left = missing.differences.filter(isLeftToPeople);
  const taken = 'written to spec/, except what is to be read or decided';
  return { code: left.length > 0 ? 1 : 0, lines: [...lines, taken] };
}
