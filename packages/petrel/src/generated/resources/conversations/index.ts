// Written by `npm run generate` from spec/. Do not edit.

export {
  Conversations,
  type ComputerScreenshotContent,
  type Conversation,
  type ConversationCreateParams,
  type ConversationDeleted,
  type ConversationDeletedResource,
  type ConversationUpdateParams,
  type InputFileContent,
  type InputImageContent,
  type InputTextContent,
  type Message,
  type OutputTextContent,
  type RefusalContent,
  type SummaryTextContent,
  type TextContent,
} from './conversations.ts';
export {
  Items,
  type ConversationItem,
  type ConversationItemList,
  type ConversationItemsPage,
  type ItemCreateParams,
  type ItemDeleteParams,
  type ItemListParams,
  type ItemRetrieveParams,
} from './items.ts';
