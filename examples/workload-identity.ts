import { once } from 'node:events';
import { createServer } from 'node:http';
import OpenAI from 'petrel';
import { k8sServiceAccountTokenProvider } from 'petrel/auth';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/**
 * A program on Kubernetes without an API key: the token of its service account is exchanged for access tokens. A
 * server of this machine takes the place of the token endpoint.
 */
export async function run({ baseURL, apiKey }: OpenAI, print: Print): Promise<void> {
  const endpoint = await openTokenEndpoint(apiKey ?? '', print);
  const client = new OpenAI({
    baseURL,
    workloadIdentity: {
      identityProviderId: 'idp_123',
      serviceAccountId: 'sa_123',
      // On a cluster, leave `readFile` out.
      provider: k8sServiceAccountTokenProvider('/var/run/secrets/openai/token', {
        readFile: async () => 'the token of the service account',
      }),
    },
    // For this example only.
    fetch: (url, init) =>
      fetch(String(url).replace('https://auth.openai.com', endpoint.origin), init),
  });
  try {
    await Promise.all([client.models.list(), client.models.list()]);
    const response = await client.responses.create({
      model: 'gpt-4o',
      input: 'Say this is a test',
    });
    print(response.output_text);
  } finally {
    await client.close();
    await endpoint.close();
  }
}

/** Exchanges any token for `accessToken`. */
async function openTokenEndpoint(
  accessToken: string,
  print: Print,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    print(`${request.method} ${request.url}`);
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({ access_token: accessToken, token_type: 'Bearer', expires_in: 3_600 }),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

await runDirectly(import.meta.url, { run });
