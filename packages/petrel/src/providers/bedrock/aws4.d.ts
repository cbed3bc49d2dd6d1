declare module 'aws4' {
  /** A request in the form of Node's `http`. */
  export interface Request {
    host: string;
    path: string;
    method: string;
    service: string;
    region: string;
    headers: Record<string, string>;
    extraHeadersToIgnore?: Record<string, boolean>;
    body?: string;
  }

  /** Adds the headers of a signature to a request. */
  export function sign(
    request: Request,
    credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string },
  ): Request;
}
