import { parseURL } from '../core/parse-url.ts';

/** Whether the path of a base URL contains a deployment already. */
export function hasDeployment(baseURL: string): boolean {
  return segmentsOf(baseURL).includes('deployments');
}

/** Whether a base URL is that of version 1 of Azure's API, which has no deployments in its paths. */
export function isAzureV1(baseURL: string): boolean {
  return segmentsOf(baseURL).at(-1) === 'v1';
}

/** The base URL of version 1 of the API on the same resource. Sessions are part of that version only. */
export function azureV1URL(baseURL: string): string {
  if (isAzureV1(baseURL)) return baseURL;
  const url = new URL(azureResourceURL(baseURL));
  url.pathname += '/v1';
  return url.href;
}

/** The base URL of a resource without a deployment. */
export function azureResourceURL(baseURL: string): string {
  const url = new URL(baseURL);
  url.pathname = url.pathname.replace(/\/deployments(?:\/.*)?$/, '').replace(/\/+$/, '');
  return url.href;
}

function segmentsOf(url: string): string[] {
  return parseURL(url)?.pathname.split('/').filter(Boolean) ?? [];
}
