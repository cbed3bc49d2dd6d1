import { BlockList, isIP, isIPv6 } from 'node:net';

/** Whether a URL is reached without a proxy. */
export type ProxyExceptions = (url: URL) => boolean;

interface Rule {
  /** Null for any. */
  port: string | null;
  matches: (host: string) => boolean;
}

/**
 * The rules of `NO_PROXY`, separated by commas or spaces: `*` is every host, `example.com` that host
 * and those below it, `.example.com` and `*.example.com` those below it only, an address itself, and
 * `10.0.0.0/8` a range of addresses (IPv6 too). Each may end with a port, an IPv6 address in
 * brackets then. Names are not looked up, and what is none of this matches no host.
 */
export function proxyExceptions(list: string): ProxyExceptions {
  const rules = list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .map(parseRule);
  return (url) => {
    const host = plainHost(url.hostname);
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return rules.some((rule) => (rule.port ?? port) === port && rule.matches(host));
  };
}

/** A host as it stands in a URL, without the brackets of an IPv6 address. */
export function bareHost(hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}

/** A host to compare: without the dot of the root, too. */
function plainHost(hostname: string): string {
  return bareHost(hostname).replace(/\.$/, '');
}

function parseRule(entry: string): Rule {
  const [, hostname = entry, port = null] = isIPv6(entry)
    ? [entry, entry]
    : (/^(.+?)(?::(\d+))?$/.exec(entry) ?? []);
  const host = plainHost(hostname.toLowerCase());
  return { port, matches: hostname === '*' ? () => true : (rangeRule(host) ?? nameRule(host)) };
}

function rangeRule(text: string): Rule['matches'] | null {
  const [, address = '', length] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const family = familyOf(address);
  if (family === null) return null;
  const longest = family === 'ipv4' ? 32 : 128;
  const bits = length === undefined ? longest : Number(length);
  if (bits > longest) return null;
  const range = new BlockList();
  range.addSubnet(address, bits, family);
  return (host) => {
    const own = familyOf(host);
    return own !== null && range.check(host, own);
  };
}

function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  const version = isIP(address);
  return version === 4 ? 'ipv4' : version === 6 ? 'ipv6' : null;
}

function nameRule(text: string): Rule['matches'] {
  if (!/[^.*]/.test(text)) return () => false;
  const below = text.replace(/^\*?\./, '.');
  if (below.startsWith('.')) return (host) => host.endsWith(below);
  return (host) => host === text || host.endsWith(`.${text}`);
}
