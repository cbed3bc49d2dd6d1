import { loadSpec } from '@petrel/spec';
import { readNames } from '@petrel/spec/names';
import { tellingErrors, type Outcome } from '../outcome.ts';
import { DeclaredPackage } from './declared-package.ts';
import { DeclaredSchemas } from './declared-schemas.ts';
import { describeLacks, LackFinder } from './find-lacks.ts';
import { readNewerParts } from '../newer-parts.ts';
import { describeReading, keepReading, lastReading, readClient } from './reading.ts';
import { isLeftToPeople } from './difference.ts';
import { OverlayWriter } from './write-overlay.ts';
import { join } from 'node:path';

const USAGE = 'usage: npm run spec:drift -- [FOLDER_OF_A_CLIENT] [--write]';

/** The places that the command reads and writes when it is told no others. */
export interface Places {
  /** The folder of the client whose declarations are read. */
  client: string;
  /** The folder `spec`. */
  spec: string;
  /** The file that holds what people have read of the client. */
  reading: string;
}

/**
 * Tells in what a client of npm and the description differ, and with `--write` takes it in: what is
 * new and what is declared otherwise. What only a person can take in is listed: defaults and code
 * that have changed as `to read`, contradictions as `to decide`. Fails when there is something.
 */
export function runDrift(args: readonly string[], places: Places): Outcome {
  return tellingErrors(() => drift(args, places));
}

function drift(args: readonly string[], places: Places): Outcome {
  const folders = args.filter((arg) => arg !== '--write');
  const [folder = places.client] = folders;
  if (folders.length > 1 || folder.startsWith('-')) return { code: 2, lines: [USAGE] };
  const schemas = new DeclaredSchemas(new DeclaredPackage(folder));
  const [spec, names] = [loadSpec(readNewerParts(join(places.spec, 'overlay/newer'))), readNames()];
  const lacks = new LackFinder(schemas, spec, names).find();
  const reading = readClient(folder);
  const lines = [...describeLacks(lacks), ...describeReading(lastReading(places.reading), reading)];
  if (lines.length === 0) return { code: 0, lines: ['the description lacks nothing'] };
  if (!args.includes('--write')) return { code: 1, lines };
  new OverlayWriter(places.spec, schemas, spec, names).write(lacks);
  keepReading(places.reading, reading);
  const left = lacks.differences.filter(isLeftToPeople);
  const taken = `taken into spec/, but for what is to be read or decided`;
  return { code: left.length > 0 ? 1 : 0, lines: [...lines, taken] };
}
