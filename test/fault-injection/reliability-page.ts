import { markdownTable } from '../support/table.ts';
import { TRANSPORT_NAMES, type TransportName } from '../support/transports.ts';
import { forTransport, type Fault, type FaultGroup } from './fault.ts';

const INTRODUCTION = `# Reliability

This page lists faults and what a program sees of each. It is written by \`npm run test:faults\`, which
injects every fault into each transport from a raw TCP server on a loopback address, and fails if the
result differs from this page. For every row it also checks that

- timeouts are exceeded by 50 ms at most (the column *within* has the times, in milliseconds);
- the server receives as many requests as the column *requests* has, and no more;
- the connection is released, and none stays open once the client is closed;
- no listener is left on the signal of the caller;
- no promise is rejected without a handler.

*the same* means the same as the transport to the left. Where a transport cannot see a fault in the same
way, it has its own entry and a note.
`;

const CHAOS = `## Random faults

After the table, thousands of calls are broken at random: JSON, streams, downloads and uploads, cut at
any byte by an end, a reset or a stall, or aborted, cancelled or timed out at any moment. Each ends with
its complete result or with one error of this package, and leaves nothing open.
`;

/** The page that a run without a failure writes. */
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
