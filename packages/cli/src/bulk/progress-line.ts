import type { BulkProgress } from '@petrel/bulk';

const BAR = 20;

/** How far a run has come, as a text of at most `width` characters. */
export function progressText(progress: BulkProgress, width: number): string {
  const { done, failed, part, rate, tokens, cost, remaining, waiting } = progress;
  const reason = waiting?.for === 'rate_limit' ? 'rate limited' : 'retrying';
  const texts = [
    part === undefined ? '' : `${bar(part)} ${(part * 100).toFixed(1)} %`,
    waiting === undefined ? '' : `${reason}, next try in ${duration(waiting.delay)}`,
    `${count(done)} done`,
    failed > 0 ? `${count(failed)} failed` : '',
    `${rate.toFixed(rate < 10 ? 1 : 0)}/s`,
    `${count(tokens.input + tokens.output)} tokens`,
    cost === undefined ? '' : `$${cost.toFixed(2)}`,
    remaining === undefined ? '' : `${duration(remaining)} left`,
  ];
  return texts
    .filter((text) => text !== '')
    .join('  ')
    .slice(0, Math.max(0, width));
}

function bar(part: number): string {
  const filled = Math.round(Math.min(1, part) * BAR);
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}]`;
}

/** A number with separators: 1,234,567. */
export function count(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

/** Milliseconds as a text: 45 s, 3 min, 2 h 10 min. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1_000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
