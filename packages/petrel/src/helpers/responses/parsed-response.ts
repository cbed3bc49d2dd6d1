import { addOutputText } from '../../openai/output-text.ts';
import type {
  ParsedContent,
  ParsedResponse,
  ParsedResponseOutputItem,
  Response,
  ResponseOutputItem,
  ResponseOutputMessage,
} from '../../generated/models/responses/responses.ts';

/** A response whose texts and arguments stand for no values. */
export function unparsedResponse<Parsed>(response: Response): ParsedResponse<Parsed> {
  const parsed: ParsedResponse<Parsed> = {
    ...response,
    output: response.output.map(unparsedItem<Parsed>),
    output_parsed: null,
  };
  addOutputText(parsed);
  return parsed;
}

function unparsedItem<Parsed>(item: ResponseOutputItem): ParsedResponseOutputItem<Parsed> {
  if (typeof item !== 'object' || item === null) return item;
  if (item.type === 'function_call') return { ...item, parsed_arguments: null };
  if (item.type !== 'message') return item;
  return { ...item, content: partsOf(item).map(unparsedPart<Parsed>) };
}

type Part = ResponseOutputMessage['content'][number];

/** The parts of a message; some servers send its text alone. */
function partsOf({ content }: { content: unknown }): Part[] {
  if (typeof content === 'string') return [{ type: 'output_text', text: content, annotations: [] }];
  return Array.isArray(content) ? content : [];
}

function unparsedPart<Parsed>(part: Part): ParsedContent<Parsed> {
  return part?.type === 'output_text' ? { ...part, parsed: null } : part;
}
