export {
  ConversationCursorPage,
  type ConversationCursorPageParams,
  CursorPage,
  type CursorPageParams,
  NextCursorPage,
  type NextCursorPageParams,
  type NextPageInfo,
  Page,
  PageBase,
  PagePromise,
  TokenPage,
  type TokenPageParams,
} from './core/pagination.ts';
