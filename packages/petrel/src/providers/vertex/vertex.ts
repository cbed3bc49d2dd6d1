import type { HeadersLike } from '../../core/call/headers-like.ts';
import type { Provider } from '../../core/call/provider.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import { path } from '../../core/request/path.ts';
import { checkBaseURL } from '../../core/request/request-url.ts';
import { loadPeer } from '../load-peer.ts';
import { optionText, variable } from '../option-text.ts';

/** A client of `google-auth-library`, which refreshes its token by itself. */
export interface GoogleClient {
  getRequestHeaders: (url?: string) => Promise<Headers | Record<string, string>>;
}

/** Options of {@link vertex}. */
export interface VertexOptions {
  /** The project on Google Cloud. Default: `GOOGLE_CLOUD_PROJECT`. */
  project?: string | undefined;
  /** The location, such as `us-central1` or `global`. Default: `GOOGLE_CLOUD_LOCATION`. */
  location?: string | undefined;
  /** The whole base URL, in place of `project` and `location`. */
  baseURL?: string | undefined;
  /** Returns an access token. It is called before every attempt. */
  tokenProvider?: (() => string | Promise<string>) | undefined;
  /** A client of `google-auth-library`. Default: the application default credentials, with that package. */
  credentials?: GoogleClient | undefined;
}

/** Gives the headers that authenticate, and gets new credentials. */
interface GoogleAuth {
  headers(url: string): Promise<HeadersLike>;
  renew(): boolean;
}

const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';

/**
 * Vertex AI of Google Cloud, for the option `provider` of `OpenAI`. The token is requested before each
 * attempt, and once more when it is rejected.
 *
 * @throws OpenAIError of code `configuration` for options that exclude each other, and for what is missing
 * @example
 * const client = new OpenAI({ provider: vertex({ project: 'my-project', location: 'global' }) });
 */
export function vertex(options: VertexOptions = {}): Provider {
  const baseURL = vertexURL(options);
  const auth = googleAuth(options, baseURL);
  return {
    name: 'vertex',
    baseURL,
    // A header that the caller set stays.
    authenticate: async ({ url, headers }) =>
      headers['authorization'] === undefined ? auth.headers(url) : {},
    renew: () => auth.renew(),
  };
}

function vertexURL(options: VertexOptions): string {
  const baseURL = optionText('baseURL', options.baseURL);
  if (baseURL !== undefined) {
    checkBaseURL(baseURL);
    return baseURL;
  }
  const project = optionText('project', options.project) ?? variable('GOOGLE_CLOUD_PROJECT');
  const location = optionText('location', options.location) ?? variable('GOOGLE_CLOUD_LOCATION');
  if (project === undefined) {
    throw configurationError(
      'Vertex needs a project: pass `project`, or set GOOGLE_CLOUD_PROJECT.',
    );
  }
  if (location === undefined || !/^[a-z][a-z0-9-]*$/.test(location)) {
    throw configurationError(
      'Vertex needs a location such as `us-central1` or `global`: pass `location`, or set GOOGLE_CLOUD_LOCATION.',
    );
  }
  const prefix = location === 'global' ? '' : `${location}-`;
  const below = path('/projects/{project}/locations/{location}', project, location);
  return `https://${prefix}aiplatform.googleapis.com/v1${below}/publishers/openai/v1`;
}

function googleAuth({ tokenProvider, credentials }: VertexOptions, baseURL: string): GoogleAuth {
  if (tokenProvider != null && credentials != null) {
    throw configurationError('Pass either `tokenProvider` or `credentials`, not both.');
  }
  if (tokenProvider != null) return fromFunction(tokenProvider);
  if (credentials != null) return fromClient(credentials);
  if (!/(?:^|\.)googleapis\.com$/.test(new URL(baseURL).hostname)) {
    throw configurationError(
      'Application default credentials are sent to hosts of Google only. For another `baseURL`, pass `tokenProvider` or `credentials`.',
    );
  }
  return fromEnvironment();
}

function fromFunction(tokenProvider: () => string | Promise<string>): GoogleAuth {
  if (typeof tokenProvider !== 'function') {
    throw configurationError('`tokenProvider` must be a function that returns a token.');
  }
  return {
    async headers() {
      const token: unknown = await tokenProvider();
      const text = typeof token === 'string' ? token.trim() : '';
      if (text !== '') return { authorization: `Bearer ${text}` };
      throw configurationError('The `tokenProvider` did not return a non-empty string.');
    },
    renew: () => true,
  };
}

function fromClient(client: GoogleClient): GoogleAuth {
  if (typeof client?.getRequestHeaders !== 'function') {
    throw configurationError('`credentials` must be a client of "google-auth-library".');
  }
  return { headers: (url) => client.getRequestHeaders(url), renew: () => false };
}

/** The client is loaded at first use, and made anew when its token is rejected. */
function fromEnvironment(): GoogleAuth {
  let client: Promise<GoogleClient> | undefined;
  return {
    async headers(url) {
      client ??= openClient();
      try {
        return await (await client).getRequestHeaders(url);
      } catch (error) {
        client = undefined;
        throw error;
      }
    },
    renew() {
      client = undefined;
      return true;
    },
  };
}

async function openClient(): Promise<GoogleClient> {
  const { GoogleAuth } = await loadPeer(
    'google-auth-library',
    () => import('google-auth-library'),
    'Or pass `tokenProvider` or `credentials`.',
  );
  return new GoogleAuth({ scopes: [SCOPE] }).getClient();
}
