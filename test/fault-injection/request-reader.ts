/** A request as far as a raw server needs to know it. */
export interface RequestHead {
  method: string;
  target: string;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
}

interface OpenBody {
  /** Bytes still to come; null when the body is chunked. */
  left: number | null;
  received: number;
  tail: string;
  arrived: (bytes: number) => void;
}

/** Finds the requests in the bytes of one connection. Bodies are counted, not kept. */
export class RequestReader {
  private readonly onRequest: (head: RequestHead, body: Promise<number>) => void;
  private text = '';
  private body: OpenBody | null = null;

  constructor(onRequest: (head: RequestHead, body: Promise<number>) => void) {
    this.onRequest = onRequest;
  }

  /** Takes bytes as they come. */
  push(bytes: Buffer): void {
    let rest: Buffer | null = bytes;
    while (rest !== null && rest.byteLength > 0) {
      rest = this.body === null ? this.readHead(rest) : this.readBody(this.body, rest);
    }
  }

  private readHead(bytes: Buffer): Buffer | null {
    const before = this.text.length;
    this.text += bytes.toString('latin1');
    const end = this.text.indexOf('\r\n\r\n');
    if (end === -1) return null;
    const head = parseHead(this.text.slice(0, end));
    this.text = '';
    const length = head.headers['content-length'];
    const chunked = head.headers['transfer-encoding'] !== undefined;
    const left = chunked ? null : Number(length ?? 0);
    const body = new Promise<number>((resolve) => {
      if (left === 0) resolve(0);
      else this.body = { left, received: 0, tail: '', arrived: resolve };
    });
    this.onRequest(head, body);
    return bytes.subarray(end + 4 - before);
  }

  private readBody(body: OpenBody, bytes: Buffer): Buffer | null {
    if (body.left === null) {
      body.received += bytes.byteLength;
      body.tail = (body.tail + bytes.subarray(-5).toString('latin1')).slice(-5);
      if (body.tail === '0\r\n\r\n') this.finish(body);
      return null;
    }
    const taken = Math.min(body.left, bytes.byteLength);
    body.received += taken;
    body.left -= taken;
    if (body.left === 0) this.finish(body);
    return bytes.subarray(taken);
  }

  private finish(body: OpenBody): void {
    this.body = null;
    body.arrived(body.received);
  }
}

function parseHead(text: string): RequestHead {
  const [first = '', ...lines] = text.split('\r\n');
  const [method = '', target = ''] = first.split(' ');
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { method, target, headers };
}
