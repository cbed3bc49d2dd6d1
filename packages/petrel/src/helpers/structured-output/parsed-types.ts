import type { ResponseInputItem } from '../../generated/models/responses/responses.ts';

/**
 * The type of what a format's texts stand for: that of its parser, `unknown` for a JSON Schema without
 * one, null for other formats.
 */
export type ParsedBy<Format> = [Format] extends [never]
  ? null
  : Format extends { __output: infer Parsed }
    ? Parsed
    : Format extends { type: 'json_schema' }
      ? unknown
      : null;

/** The type of the parsed text of a response, by the body that was sent. */
export type ParsedByBody<Body> = ParsedByInput<
  Body extends { input?: infer Input } ? Input : never,
  ParsedBy<Body extends { text?: infer Text } ? FormatOf<Text> : undefined>
>;

/**
 * Updates of the configuration replace the format. In a list of unknown order, each may be the last; a list
 * of any items counts as one without updates.
 */
type ParsedByInput<Input, Parsed> = [Input] extends [never]
  ? Parsed
  : Input extends readonly [...infer Earlier, infer Last]
    ? Last extends { type: 'configuration_update'; text: { format: infer Format } }
      ? ParsedBy<Format>
      : ParsedByInput<Earlier, Parsed>
    : Input extends readonly (infer Item)[]
      ? Parsed | ([ResponseInputItem] extends [Item] ? never : ParsedByUpdate<Item>)
      : Parsed;

type ParsedByUpdate<Item> = Item extends { type: 'configuration_update'; text?: infer Text }
  ? [FormatOf<Text>] extends [undefined]
    ? never
    : ParsedBy<FormatOf<Text>>
  : never;

type FormatOf<Text> = NonNullable<Text> extends { format?: infer Format } ? Format : undefined;
