import { fieldsIn, isFields, textOf } from '../json/fields.ts';

/** The text of an answer of a model, given as a text or in parts. A refusal counts as text. */
export function answerText(content: unknown): string {
  const parts = fieldsIn(content).map(({ text, refusal }) => textOf(text) || textOf(refusal));
  return [textOf(content), ...parts].join('');
}

/** What a part of a message is, for a report of what was lost. */
export function partType(part: unknown): string {
  return (isFields(part) && textOf(part.type)) || 'part';
}
