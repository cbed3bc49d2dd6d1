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
  if (item.type === 'function_call') return { ...item, parsed_arguments: null };
  if (item.type !== 'message') return item;
  return { ...item, content: item.content.map(unparsedPart<Parsed>) };
}

type Part = ResponseOutputMessage['content'][number];

function unparsedPart<Parsed>(part: Part): ParsedContent<Parsed> {
  return part.type === 'output_text' ? { ...part, parsed: null } : part;
}
