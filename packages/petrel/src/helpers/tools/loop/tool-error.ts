import { OpenAIError } from '../../../core/errors/openai-error.ts';
import type { ToolOutput } from './tool-call.ts';

/**
 * Thrown by the function of a tool, it gives the model more than a message: parts such as text and images. The
 * run goes on.
 *
 * ```ts
 * throw new ToolError([
 *   { type: 'input_text', text: 'The page did not load. This is what it shows:' },
 *   { type: 'input_image', image_url: screenshot, detail: 'auto' },
 * ]);
 * ```
 */
export class ToolError extends OpenAIError {
  static override readonly petrelName: string = 'ToolError';

  /** What the model receives. */
  readonly content: ToolOutput;

  constructor(content: ToolOutput, options: { cause?: unknown } = {}) {
    super(textOfOutput(content), { code: 'tool', ...options });
    this.content = content;
  }
}

/** The text of what the model receives. */
export function textOfOutput(output: ToolOutput): string {
  if (typeof output === 'string') return output;
  const texts = output.flatMap((part) => (part.type === 'input_text' ? [part.text] : []));
  return texts.join('\n');
}
