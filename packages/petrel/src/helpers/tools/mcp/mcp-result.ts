import { fieldsIn, isFields, textOf, type Fields } from '../../json/fields.ts';
import type { ToolOutput } from '../loop/tool-call.ts';

type Part = Exclude<ToolOutput, string>[number];

/**
 * The result of a call of an MCP server as the model receives it. Images and PDF files become parts, other content
 * that the API does not accept a sentence that names it.
 */
export function mcpOutputOf(result: Fields): ToolOutput {
  const parts = fieldsIn(result.content).map(partOf);
  const hasText = parts.some((part) => part.type === 'input_text' && part.text !== '');
  // Servers repeat structured content as text; some send it alone.
  if (!hasText && result.structuredContent !== undefined) {
    parts.unshift(textPart(JSON.stringify(result.structuredContent)));
  }
  // Servers of older versions of the protocol send this.
  if (parts.length === 0 && 'toolResult' in result) return JSON.stringify(result.toolResult) ?? '';
  const texts = parts.flatMap((part) => (part.type === 'input_text' ? [part.text] : []));
  return texts.length === parts.length ? texts.join('\n') : parts;
}

function partOf(content: Fields): Part {
  const { type, text, data, mimeType, resource } = content;
  if (type === 'text') return textPart(textOf(text));
  if (type === 'image') return imagePart(textOf(mimeType), textOf(data));
  if (type === 'resource_link') {
    return textPart(`${textOf(content.name)}: ${textOf(content.uri)}`);
  }
  if (type === 'resource' && isFields(resource)) return resourcePart(resource);
  return leftOut(`${textOf(type) || 'unknown'} content`, textOf(mimeType));
}

function resourcePart({ uri, text, blob, mimeType }: Fields): Part {
  const type = textOf(mimeType);
  if (typeof text === 'string') return textPart(text);
  if (type.startsWith('image/')) return imagePart(type, textOf(blob));
  if (type !== 'application/pdf') return leftOut(`the resource ${textOf(uri)}`, type);
  const filename = textOf(uri).split('/').at(-1) || 'resource.pdf';
  return { type: 'input_file', filename, file_data: `data:${type};base64,${textOf(blob)}` };
}

function imagePart(type: string, data: string): Part {
  return { type: 'input_image', image_url: `data:${type};base64,${data}`, detail: 'auto' };
}

function textPart(text: string): Part {
  return { type: 'input_text', text };
}

function leftOut(what: string, type: string): Part {
  const kind = type === '' ? '' : ` (${type})`;
  return textPart(`[The result has ${what}${kind}, which was left out.]`);
}
