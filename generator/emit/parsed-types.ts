/**
 * Answers together with the value that their text stands for. They are declared here, by module and
 * name, as a schema cannot express a type parameter.
 */
export const PARSED_TYPES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'chat/completions/completions': {
    ParsedChatCompletionMessage: [
      '/** A message whose content was read as a value. */',
      'export interface ParsedChatCompletionMessage<Parsed> extends ChatCompletionMessage {',
      '  /** The value; null when there is no content. */',
      '  parsed: Parsed | null;',
      '',
      '  tool_calls?: ParsedChatCompletionMessageToolCall[];',
      '}',
    ],
    ParsedChoice: [
      '/** A choice whose message was read as a value. */',
      'export interface ParsedChoice<Parsed> extends ChatCompletion.Choice {',
      '  message: ParsedChatCompletionMessage<Parsed>;',
      '}',
    ],
    ParsedChatCompletion: [
      '/** A chat completion whose messages were read as values. */',
      'export interface ParsedChatCompletion<Parsed> extends ChatCompletion {',
      '  choices: ParsedChoice<Parsed>[];',
      '}',
    ],
  },
  'responses/responses': {
    ParsedResponseOutputText: [
      '/** Text that was read as a value. */',
      'export interface ParsedResponseOutputText<Parsed> extends ResponseOutputText {',
      '  /** The value; null when the text stands for none. */',
      '  parsed: Parsed | null;',
      '}',
    ],
    ParsedContent: [
      '/** Content of a message whose text was read as a value. */',
      'export type ParsedContent<Parsed> = ParsedResponseOutputText<Parsed> | ResponseOutputRefusal;',
    ],
    ParsedResponseOutputMessage: [
      '/** A message whose text was read as a value. */',
      'export interface ParsedResponseOutputMessage<Parsed> extends ResponseOutputMessage {',
      '  content: ParsedContent<Parsed>[];',
      '}',
    ],
    ParsedResponseOutputItem: [
      '/** An item of a response whose messages and calls were read as values. */',
      'export type ParsedResponseOutputItem<Parsed> =',
      '  | ParsedResponseOutputMessage<Parsed>',
      '  | ParsedResponseFunctionToolCall',
      '  | Exclude<ResponseOutputItem, ResponseOutputMessage | ResponseFunctionToolCall>;',
    ],
    ParsedResponse: [
      '/** A response whose text was read as a value. */',
      'export interface ParsedResponse<Parsed> extends Response {',
      '  output: ParsedResponseOutputItem<Parsed>[];',
      '',
      '  /** The value of the first text that stands for one; null when there is none. */',
      '  output_parsed: Parsed | null;',
      '}',
    ],
  },
};
