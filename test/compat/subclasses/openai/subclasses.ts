import OpenAI from 'openai';

// This file and its twin differ in nothing but where the client comes from.

/** What each client is made with; there may be more, for one of the two. */
interface Options {
  apiKey: string;
  baseURL: string;
  maxRetries: number;
}

/** A subclass in use: what its methods did, beside what the server saw. */
export interface Scenario {
  /** The statuses that the server answers, in turn; 200 after the last one. */
  statuses?: readonly number[];
  /** What the server sends with an error status. Default: an error of the API. */
  body?: string;
  /** Makes the client and a call or more with it; returns what can be compared. */
  run(options: Options): Promise<unknown>;
}

class Signed extends OpenAI {
  protected override async authHeaders(
    ...given: Parameters<OpenAI['authHeaders']>
  ): ReturnType<OpenAI['authHeaders']> {
    return withHeader(await super.authHeaders(...given), 'x-signed', given[0].path);
  }
}

class Stamped extends OpenAI {
  protected override async bearerAuth(
    ...given: Parameters<OpenAI['bearerAuth']>
  ): ReturnType<OpenAI['bearerAuth']> {
    return withHeader(await super.bearerAuth(...given), 'x-stamped', 'yes');
  }
}

class Tenants extends OpenAI {
  protected override validateHeaders(...given: Parameters<OpenAI['validateHeaders']>): void {
    super.validateHeaders(...given);
    if (!given[0].values.has('x-tenant')) throw new RangeError('x-tenant is missing');
  }
}

class Keyless extends OpenAI {
  protected override validateHeaders(): void {}
}

class Prefixed extends OpenAI {
  override buildURL(...[path, ...rest]: Parameters<OpenAI['buildURL']>): string {
    return super.buildURL(`/gateway${path}`, ...rest);
  }

  protected override defaultQuery(): Record<string, string> {
    return { 'api-version': '7' };
  }

  protected override stringifyQuery(query: object): string {
    return Object.entries(query)
      .map(([name, value]) => `${name}:${String(value)}`)
      .join(';');
  }
}

class Teapot extends OpenAI.APIError {
  readonly kind = 'teapot';
}

class OwnErrors extends OpenAI {
  readonly seen: unknown[] = [];

  protected override makeStatusError(
    ...given: Parameters<OpenAI['makeStatusError']>
  ): ReturnType<OpenAI['makeStatusError']> {
    const [status, error, message, headers] = given;
    this.seen.push({ status, error, message, type: headers.get('content-type') });
    if (status === 418) return new Teapot(status, { message: 'short and stout' }, message, headers);
    return super.makeStatusError(...given);
  }
}

class Keyed extends OpenAI {
  made = 0;
  protected override idempotencyHeader = 'X-Idempotency';

  protected override defaultIdempotencyKey(): string {
    this.made += 1;
    return `key-${this.made}`;
  }
}

class Prepared extends OpenAI {
  protected override async prepareOptions(
    ...[options]: Parameters<OpenAI['prepareOptions']>
  ): Promise<void> {
    options.path = `${options.path}/prepared`;
  }

  protected override async prepareRequest(
    ...[request, { url }]: Parameters<OpenAI['prepareRequest']>
  ): Promise<void> {
    const headers = new Headers(request.headers);
    headers.set('x-prepared', new URL(url).pathname);
    request.headers = headers;
  }
}

/** Methods that TypeScript does not let a subclass of `openai` override, and JavaScript does. */
function subclassWith(methods: object): typeof OpenAI {
  class Subclass extends OpenAI {}
  Object.assign(Subclass.prototype, methods);
  return Subclass;
}

/** Each overridden method, and what a program does with it. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  authHeaders: { run: (options) => new Signed(options).get('/models') },
  bearerAuth: { run: (options) => new Stamped(options).get('/models') },
  'validateHeaders that throws': {
    run: async (options) => [
      await outcome(new Tenants(options).get('/models')),
      await outcome(new Tenants(options).get('/models', { headers: { 'x-tenant': 'a' } })),
    ],
  },
  'validateHeaders that accepts all': {
    run: (options) => new Keyless({ ...options, apiKey: null, adminAPIKey: 'a' }).get('/models'),
  },
  'buildURL, defaultQuery and stringifyQuery': {
    run: (options) => new Prefixed(options).get('/models', { query: { limit: 2 } }),
  },
  'makeStatusError with an error of its own': {
    statuses: [418],
    run: async (options) => {
      const client = new OwnErrors(options);
      return [await outcome(client.get('/models')), client.seen];
    },
  },
  'makeStatusError after the last retry': {
    statuses: [500, 503],
    run: async (options) => {
      const client = new OwnErrors({ ...options, maxRetries: 1 });
      return [await outcome(client.post('/models', { body: { a: 1 } })), client.seen];
    },
  },
  'makeStatusError for a text': {
    statuses: [400],
    body: 'The gateway refuses this.',
    run: async (options) => {
      const client = new OwnErrors(options);
      return [await outcome(client.get('/models')), client.seen];
    },
  },
  'shouldRetry that retries a 400': {
    statuses: [400],
    run: (options) =>
      new (subclassWith({ shouldRetry: async ({ status }: Response) => status === 400 }))({
        ...options,
        maxRetries: 2,
      }).get('/models'),
  },
  'shouldRetry that retries nothing': {
    statuses: [503, 503],
    run: (options) =>
      outcome(
        new (subclassWith({ shouldRetry: async () => false }))({
          ...options,
          maxRetries: 2,
        }).get('/models'),
      ),
  },
  getUserAgent: {
    run: (options) =>
      new (subclassWith({ getUserAgent: () => 'shop/1.0' }))(options).get('/models'),
  },
  'idempotencyHeader and defaultIdempotencyKey': {
    statuses: [500],
    run: async (options) => {
      const client = new Keyed({ ...options, maxRetries: 1 });
      await client.post('/models', { body: {} });
      await client.get('/models');
      await client.post('/models', { body: {}, idempotencyKey: 'mine' });
      return client.made;
    },
  },
  'prepareOptions and prepareRequest': { run: (options) => new Prepared(options).get('/models') },
};

/** Headers as `super` returned them, with one more. */
function withHeader<Given>(given: Given, name: string, value: string): Given {
  if (typeof given !== 'object' || given === null || !('values' in given)) return given;
  if (given.values instanceof Headers) given.values.set(name, value);
  return given;
}

/** A result, or what programs look at of an error. */
async function outcome(call: Promise<unknown>): Promise<unknown> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof Teapot) return { kind: error.kind, message: error.message };
    if (!(error instanceof OpenAI.APIError)) return String(error);
    const { status, message, code } = error;
    return { class: error.constructor.name, status, message, code };
  }
}
