import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

/** A line of the journal. The last line of a prompt holds. */
export type Entry =
  | { id: string; state: 'sent' }
  | { id: string; state: 'answered'; answer: string }
  | { id: string; state: 'failed'; message: string };

/** A file that is only appended to, and so survives when the process is killed. */
export interface Journal {
  /** The state of each prompt that was sent, in this run or before. */
  states: ReadonlyMap<string, Entry['state']>;
  /** Written to the file when it returns. */
  append(entry: Entry): void;
  close(): void;
}

/** Opens a journal, which is made when there is none. One process at a time can use it. */
export function openJournal(path: string): Journal {
  const file = openSync(path, 'a+');
  const text = readFileSync(file, 'utf8');
  const states = new Map<string, Entry['state']>();
  for (const line of text.split('\n')) {
    const entry = readEntry(line);
    if (entry !== null) states.set(entry.id, entry.state);
  }
  // The line that a killed process did not finish ends here.
  if (text !== '' && !text.endsWith('\n')) writeSync(file, '\n');
  return {
    states,
    append(entry) {
      writeSync(file, `${JSON.stringify(entry)}\n`);
      states.set(entry.id, entry.state);
    },
    close: () => closeSync(file),
  };
}

function readEntry(line: string): Entry | null {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
