/** One turn of a conversation. */
export interface Turn {
  role: 'system' | 'user' | 'assistant' | 'tool';
  text: string;
  /** How many pictures, sounds and files it carries. */
  attachments: number;
}

/** The input of a model. */
export interface Prompt {
  turns: Turn[];
}

/** All system and developer texts. */
export function instructionsOf(prompt: Prompt): string {
  return prompt.turns
    .filter(({ role }) => role === 'system')
    .map(({ text }) => text)
    .join('\n');
}

/** The latest turn of the user; empty when there is none. */
export function questionOf(prompt: Prompt): Turn {
  const turns = prompt.turns.filter(({ role }) => role === 'user');
  return turns.at(-1) ?? { role: 'user', text: '', attachments: 0 };
}
