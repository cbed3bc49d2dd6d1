import { OpenAIError } from '../core/errors/index.ts';
import { needsFetch } from '../core/call/fetch-options.ts';
import type { TransportRequest } from '../core/call/transport.ts';

/** @throws OpenAIError for a request with options for a `fetch` that will not send it */
export function refuseFetchOptions({ fetchOptions }: TransportRequest, transport: string): void {
  if (!needsFetch(fetchOptions)) return;
  throw new OpenAIError(
    `\`fetchOptions\` are for \`fetch\`, and this client sends with the transport \`${transport}\`. ` +
      'Omit `transport`, or configure the same on the transport.',
    { code: 'configuration' },
  );
}
