import type { ClientOptions, RequestOptions } from 'petrel';
import type { Fault, FaultGroup } from '../fault.ts';

const REFUSED = 'OpenAIError (configuration)';

/** A client or a call whose headers cannot be sent: nothing reaches the server. */
function refused(name: string, client: ClientOptions, options: RequestOptions = {}): Fault {
  return {
    name,
    server: (connection) => connection.answer(200, '{"ok":true}'),
    client: { maxRetries: 2, ...client },
    run: async (context) => context.client.get('/a', { signal: context.signal, ...options }),
    expected: REFUSED,
    requests: 0,
    takes: [0, 200],
  };
}

const header = (name: string, value = 'x'): RequestOptions => ({ headers: { [name]: value } });

const faults: readonly Fault[] = [
  refused('a key function that gives a line break', { apiKey: async () => 'sk-a\nb' }),
  refused('an organization with a line break', { organization: 'org\r\nx: y' }),
  refused('a project beyond Latin-1', { project: '项目' }),
  refused('a header value with a line break', {}, header('x-a', 'a\r\nb')),
  refused('a header value with a control character', {}, header('x-a', 'a\u0007b')),
  refused('a header value beyond Latin-1', {}, header('x-a', '日本')),
  refused('a header name that is no token', {}, header('x a')),
  refused('an idempotency key with a line break', {}, { idempotencyKey: 'a\nb' }),
  ...['connection', 'expect', 'keep-alive', 'te', 'trailer', 'transfer-encoding', 'upgrade'].map(
    (name) => refused(`the header \`${name}\``, {}, header(name)),
  ),
];

export const headers: FaultGroup = { title: 'Headers that cannot be sent', faults };
