import { expect, test } from 'vitest';
import { staticSubresources } from './static-subresources.ts';

test('an attached class becomes a static field', () => {
  const source = [
    'export class Chat extends APIResource {',
    '}',
    '',
    'Chat.Completions = Completions;',
    'Chat.Messages = Messages;',
    '',
  ];
  expect(staticSubresources(source.join('\n')).split('\n')).toEqual([
    'export class Chat extends APIResource {' +
      ' static Completions = Completions;' +
      ' static Messages = Messages;',
    '}',
    '',
    '',
  ]);
});

test('the client is no exception', () => {
  const statement = 'OpenAI.Chat = Chat;\n';
  expect(staticSubresources(`export class OpenAI extends Client {\n}\n${statement}`)).toBe(
    'export class OpenAI extends Client { static Chat = Chat;\n}\n',
  );
});

test('other statements stay', () => {
  const source = 'a.b = c;\nexport class Other extends Base {\n}\n';
  expect(staticSubresources(source)).toBe(source);
});

test('a class on top of one without helpers is no exception', () => {
  const source = 'export class Chat extends ChatBase {\n}\nChat.Completions = Completions;\n';
  expect(staticSubresources(source)).toBe(
    'export class Chat extends ChatBase { static Completions = Completions;\n}\n',
  );
});
