import { VERSION } from 'openai/version';
import { markdownTable } from '../support/table.ts';
import type { Reason } from './known-differences.ts';
import { percentEqual, sumOf, type PartReport } from './run-part.ts';

/** What a part compares with the reference client. */
const SUBJECTS: Readonly<Record<string, string>> = {
  names: 'names: import paths, exports, classes and their members, types',
  requests: 'requests: what each call sends',
  answers: 'answers: what a program sees of each answer',
  sync: 'sync: the same of `OpenAISync`, against `OpenAI` of petrel',
  sockets: 'sockets: what sessions over WebSocket send, and what their listeners hear',
  types: 'types: params and results, each assignable to the other',
};

/** The section of `docs/compatibility.md` about the reference client, in Markdown. */
export function compatibilitySection(reports: readonly PartReport[]): string {
  const rows = reports.map((report) => {
    const count = sumOf(report);
    const numbers = [count.compared, percentEqual(count), count.onPurpose, count.pending];
    return [SUBJECTS[report.part] ?? report.part, ...numbers.map(String)];
  });
  return [
    `Written by \`npm run test:compat\`, which has petrel and openai ${VERSION} do the same.`,
    '',
    markdownTable([['compared', 'how many', 'equal, %', 'differ on purpose', 'pending'], ...rows]),
    '',
    'On purpose:',
    '',
    ...listed(reports, 'on purpose'),
    '',
    'Pending:',
    '',
    ...listed(reports, 'pending'),
  ].join('\n');
}

function listed(reports: readonly PartReport[], kind: Reason['kind']): string[] {
  const reasons = reports.flatMap((report) => report.reasons);
  const lines = reasons
    .filter((reason) => reason.kind === kind)
    .map(({ why, names }) => `- ${why} (${names.length})`);
  return lines.length === 0 ? ['- nothing'] : lines;
}
