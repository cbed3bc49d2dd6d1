import { encodeJSON } from '../../core/request/json-encoder.ts';
import type {
  AgentFunctionCallOutputParam,
  InputContentParam,
} from '../../generated/models/beta/agents/agents.ts';
import { isFields } from '../json/fields.ts';

/**
 * What a handler returned, as it is sent: text and content parts as they are, all else as JSON text;
 * null for nothing.
 *
 * @throws OpenAIError for what JSON cannot hold
 */
export function toolOutput(value: unknown): AgentFunctionCallOutputParam | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || isContent(value)) return value;
  return encodeJSON(value, 'The result of the tool');
}

/** Whether a value is a list of content parts. An empty one is. */
function isContent(value: unknown): value is InputContentParam[] {
  return Array.isArray(value) && value.every(isInputContent);
}

/** Whether a value is a content part, and not data that looks a little like one. */
export function isInputContent(value: unknown): value is InputContentParam {
  if (!isFields(value)) return false;
  if (value.type === 'input_text') return typeof value.text === 'string';
  return (
    value.type === 'input_image' &&
    (typeof value.image_url === 'string' || typeof value.file_id === 'string')
  );
}
