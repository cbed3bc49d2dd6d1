import type { CompletionUsage } from '../../generated/models/completions.ts';
import { isFields } from '../json/fields.ts';

/** Sums the tokens of completions. Those that report none count as zeros. */
export function totalUsageOf(
  completions: readonly { usage?: CompletionUsage | null | undefined }[],
): CompletionUsage {
  const total: CompletionUsage = { completion_tokens: 0, prompt_tokens: 0, total_tokens: 0 };
  for (const { usage } of completions) addUsage(total, usage);
  return total;
}

function addUsage(total: CompletionUsage, usage: CompletionUsage | null | undefined): void {
  if (!isFields(usage)) return;
  total.completion_tokens += usage.completion_tokens;
  total.prompt_tokens += usage.prompt_tokens;
  total.total_tokens += usage.total_tokens;
  for (const name of ['completion_tokens_details', 'prompt_tokens_details'] as const) {
    const details: unknown = usage[name];
    if (isFields(details)) total[name] = sum({ ...total[name] }, details);
  }
}

/** Servers report details of their own. */
function sum(total: Record<string, number>, details: object): Record<string, number> {
  const all = new Map(Object.entries(total));
  for (const [name, count] of Object.entries(details)) {
    if (typeof count === 'number') all.set(name, (all.get(name) ?? 0) + count);
  }
  return Object.fromEntries(all);
}
