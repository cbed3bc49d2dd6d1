import { markdownTable } from '../support/table.ts';
import { TRANSPORT_NAMES, type TransportName } from '../support/transports.ts';
import { forTransport, type Fault, type FaultGroup } from './fault.ts';

const INTRODUCTION = `# Reliability

Written by \`npm run test:faults\`, which throws each fault below at each transport from a raw TCP
server on the loopback, and fails unless the caller sees what this page says. Every row also means:

- the limits of time are overrun by 50 ms at most (the column *within* has them, in milliseconds);
- as many requests reach the server as the column *requests* says, no more;
- the connection is released, and none stays open once the client is closed;
- nothing is left listening to the caller's signal;
- no promise rejects without anybody being told.

A transport that sees something else, because it cannot know better, has its own entry and a note.
Otherwise it sees *the same* as the transport before it.
`;

const CHAOS = `## Chance

After the table, thousands of calls are broken at random: JSON, streams, downloads and uploads; cut at
any byte by an end, a reset or a stall; aborted, left or run out of time at any moment. Each ends with
its whole answer or with one error of this package, and nothing is left behind.
`;

/**
 * The page of documentation that a run without a failure amounts to: everything was seen as it was
 * expected.
 */
export function reliabilityPage(groups: readonly FaultGroup[]): string {
  return [INTRODUCTION, ...groups.map(section), CHAOS].join('\n');
}

function section({ title, faults }: FaultGroup): string {
  const notes: string[] = [];
  const rows = faults.map((fault) => row(fault, notes));
  return [
    `## ${title}`,
    '',
    markdownTable([['fault', 'node', 'fetch', 'undici', 'requests', 'within'], ...rows]),
    '',
    ...notes.map((note, index) => `${index + 1}. ${note}`),
    ...(notes.length > 0 ? [''] : []),
  ].join('\n');
}

function row(fault: Fault, notes: string[]): string[] {
  const seen = TRANSPORT_NAMES.map((name) => forTransport(fault.expected, name));
  const cells = seen.map((text, index) =>
    index > 0 && text === seen[index - 1] ? 'the same' : code(text),
  );
  const requests = each((name) => String(forTransport(fault.requests, name) ?? 'any'));
  const within = each((name) => limits(fault, name));
  return [cell(fault.name) + reference(fault, notes), ...cells, requests, within];
}

/** One value when all transports have the same, else all three in order. */
function each(value: (name: TransportName) => string): string {
  const values = TRANSPORT_NAMES.map(value);
  return new Set(values).size === 1 ? (values[0] ?? '') : values.join(', ');
}

function limits(fault: Fault, name: TransportName): string {
  if (fault.takes === undefined) return '';
  const [least, most] = forTransport(fault.takes, name);
  return least === most || least === 0 ? String(most) : `${least} to ${most}`;
}

function reference(fault: Fault, notes: string[]): string {
  if (fault.note === undefined) return '';
  if (!notes.includes(fault.note)) notes.push(fault.note);
  return ` (${notes.indexOf(fault.note) + 1})`;
}

function code(text: string): string {
  return `\`${cell(text)}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
