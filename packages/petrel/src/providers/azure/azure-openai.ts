import type { ClientOptions } from '../../client-options.ts';
import type { FinalRequestOptions } from '../../core/call/request-options.ts';
import type { AuthRequest, AuthSchemes, GivenHeaders } from '../../core/client/auth.ts';
import { definedMembers } from '../../core/defined-members.ts';
import { OpenAI } from '../../generated/openai.ts';
import { azureAddress } from './azure-address.ts';
import { resolveAzureOptions, type AzureClientOptions } from './azure-options.ts';
import { azureRoute, withVersion, type AzureTarget } from './azure-route.ts';

/**
 * The client of Azure OpenAI: {@link OpenAI} with the addresses, versions and credentials of a resource
 * on Azure.
 *
 * ```ts
 * import { AzureOpenAI } from 'petrel';
 *
 * const client = new AzureOpenAI({
 *   endpoint: 'https://my-resource.openai.azure.com',
 *   apiVersion: '2024-10-21',
 *   deployment: 'my-deployment',
 * });
 * ```
 *
 * @throws OpenAIError of code `configuration`, when it is made, for options that cannot work, such as a
 * missing endpoint
 */
export class AzureOpenAI extends OpenAI {
  static override readonly petrelName: string = 'AzureOpenAI';

  /** The deployment that all requests for a model use. */
  deploymentName: string | undefined;
  /** Sent as `api-version`; empty where version 1 of the API is used without one. */
  apiVersion: string;

  constructor(options: AzureClientOptions = {}) {
    const resolved = resolveAzureOptions(options);
    super(resolved.options);
    this.deploymentName = resolved.deployment;
    this.apiVersion = resolved.apiVersion ?? '';
  }

  /**
   * A client with some options changed, over the same connections. A new key replaces a token provider,
   * and the other way round.
   */
  override withOptions(options: Partial<AzureClientOptions>): this {
    return super.withOptions(options);
  }

  override buildURL(path: string, query?: object | null): string {
    const { path: routed } = azureRoute({ method: 'get', path }, this.target());
    return super.buildURL(routed, withVersion(path, query, this.target()) ?? null);
  }

  override _buildWebSocketHeaders(authHeaders: Record<string, string>): Record<string, string> {
    const { authorization, ...others } = authHeaders;
    const { apiKey } = this;
    const isKey = apiKey !== null && authorization === `Bearer ${apiKey}`;
    return super._buildWebSocketHeaders(isKey ? { 'api-key': apiKey, ...others } : authHeaders);
  }

  protected override routeRequest(options: FinalRequestOptions): FinalRequestOptions {
    return azureRoute(options, this.target());
  }

  protected override async authHeaders(
    request: AuthRequest,
    schemes: AuthSchemes,
  ): Promise<GivenHeaders> {
    const { apiKey } = this;
    if (schemes.bearerAuth && apiKey !== null) return { 'api-key': apiKey };
    return super.authHeaders(request, schemes);
  }

  protected override clone(changes: Partial<AzureClientOptions>): ClientOptions {
    const { endpoint, azureADTokenProvider, ...rest } = changes;
    const baseURL =
      endpoint === undefined
        ? changes.baseURL
        : azureAddress({ endpoint, baseURL: changes.baseURL }).baseURL;
    const apiKey = azureADTokenProvider ?? changes.apiKey;
    const { apiVersion, deploymentName: deployment } = this;
    const own = { apiVersion, deployment, ...definedMembers(rest) };
    return super.clone({ ...own, baseURL, apiKey });
  }

  private target(): AzureTarget {
    const { baseURL, deploymentName, apiVersion } = this;
    return { baseURL, deploymentName, apiVersion: apiVersion || undefined };
  }
}
