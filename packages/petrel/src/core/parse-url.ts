/** A URL, or null for text that is none. Not every runtime has `URL.canParse`. */
export function parseURL(url: string, base?: string | URL): URL | null {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}
