import { expect, test } from 'vitest';
import { staticSubresources } from './static-subresources.ts';

test('an attached class becomes a static field, and the class keeps its name', () => {
  const source = [
    'export class Chat extends APIResource {',
    '  get completions() {}',
    '}',
    '',
    'Chat.Completions = Completions;',
    'Chat.Messages = Messages;',
    '',
  ];
  expect(staticSubresources(source.join('\n')).split('\n')).toEqual([
    "export class Chat extends APIResource { static name = 'Chat';" +
      ' static Completions = Completions; static Messages = Messages;',
    '  get completions() {}',
    '}',
    '',
    '',
  ]);
});

test('the client is no exception', () => {
  const source = 'export class OpenAI extends CompleteClient {\n}\nOpenAI.Chat = Chat;\n';
  expect(staticSubresources(source)).toBe(
    "export class OpenAI extends CompleteClient { static name = 'OpenAI'; static Chat = Chat;\n}\n",
  );
});

test('other statements stay', () => {
  const source = 'a.b = c;\nexport class Other extends Base {\n}\n';
  expect(staticSubresources(source)).toBe(source);
});
