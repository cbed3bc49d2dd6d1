import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { Behaviours } from '../request-context.ts';
import { textOf } from '../members.ts';

/** Words that flag a text for a category. Crude on purpose: easy to trigger in tests. */
const telling: Record<string, RegExp> = {
  harassment: /\b(?:idiots?|stupid|losers?|shut up)\b/i,
  'harassment/threatening': /\b(?:i will (?:kill|hurt|beat)|watch your back)\b/i,
  hate: /\b(?:hate (?:them|those) people|subhuman)\b/i,
  'hate/threatening': /\b(?:exterminate|wipe (?:them|those) out)\b/i,
  illicit: /\b(?:steal|shoplift|counterfeit)\b/i,
  'illicit/violent': /\b(?:build a bomb|make a bomb)\b/i,
  'self-harm': /\b(?:hurt myself|kill myself|self-harm)\b/i,
  'self-harm/instructions': /\bhow to (?:hurt|kill) (?:myself|yourself)\b/i,
  'self-harm/intent': /\bi (?:want to|will) (?:hurt|kill) myself\b/i,
  sexual: /\b(?:porn|explicit sex)\b/i,
  'sexual/minors': /\bsex(?:ual)? .{0,20}\bminors?\b/i,
  violence: /\b(?:kill|murder|stab|shoot|attack)(?:ed|ing|s)?\b/i,
  'violence/graphic': /\b(?:gore|dismember|bloody corpse)\b/i,
};

export const moderations: Behaviours = {
  createModeration: ({ body, emulation }) => ({
    id: emulation.makeId('modr-'),
    model: textOf(body, 'model') ?? 'omni-moderation-latest',
    results: readInputs(body.input).map(moderate),
  }),
};

/** Each text is moderated on its own; the parts of one message together. */
function readInputs(input: Json | undefined): string[] {
  if (!Array.isArray(input)) return [String(input)];
  if (!input.some(isObject)) return input.map(String);
  return [
    input
      .filter(isObject)
      .map((part) => textOf(part, 'text') ?? '')
      .join('\n'),
  ];
}

function moderate(text: string): JsonObject {
  const categories: JsonObject = {};
  const scores: JsonObject = {};
  const applied: JsonObject = {};
  for (const [category, expression] of Object.entries(telling)) {
    const flagged = expression.test(text);
    categories[category] = flagged;
    scores[category] = flagged ? 0.94 : 0.00012;
    applied[category] = ['text'];
  }
  return {
    flagged: Object.values(categories).includes(true),
    categories,
    category_scores: scores,
    category_applied_input_types: applied,
  };
}
