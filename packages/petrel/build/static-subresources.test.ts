import { expect, test } from 'vitest';
import { staticSubresources } from './static-subresources.ts';

test('an attached class becomes a static field', () => {
  const source = [
    'export class Chat extends APIResource {',
    '}',
    '',
    "Chat.Completions = subresource(Chat, 'completions', Completions);",
    "Chat.Messages = subresource(Chat, 'messages', Messages);",
    '',
  ];
  expect(staticSubresources(source.join('\n')).split('\n')).toEqual([
    'export class Chat extends APIResource {' +
      " static Completions = /* @__PURE__ */ subresource(Chat, 'completions', Completions);" +
      " static Messages = /* @__PURE__ */ subresource(Chat, 'messages', Messages);",
    '}',
    '',
    '',
  ]);
});

test('the client is no exception', () => {
  const statement = "OpenAI.Chat = subresource(OpenAI, 'chat', Chat);\n";
  expect(staticSubresources(`export class OpenAI extends CompleteClient {\n}\n${statement}`)).toBe(
    'export class OpenAI extends CompleteClient {' +
      " static Chat = /* @__PURE__ */ subresource(OpenAI, 'chat', Chat);\n}\n",
  );
});

test('other statements stay', () => {
  const source = 'a.b = c;\nexport class Other extends Base {\n}\n';
  expect(staticSubresources(source)).toBe(source);
});
