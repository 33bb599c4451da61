import { rootOf } from '../http/root.ts';
import { type PageRequest } from './request.ts';

/** One cookie of the pages: scripts cannot read it, and it goes to no other site. */
export interface Cookie {
  /** What it holds; `undefined`: the browser has none. */
  readonly of: (request: PageRequest) => string | undefined;
  /** `Set-Cookie` that sets or takes it away. */
  readonly set: (request: PageRequest, value: string) => string;
  readonly clear: (request: PageRequest) => string;
}

/**
 * A cookie for `seconds`; behind https it goes over nothing else. In somebody's frame the browser
 * keeps it for that site alone. On a host that is shared it goes to our pages only: `__Host-` would
 * send it to all of them. `Strict`: no page of another site leads here with it, nor shows it.
 */
export function createCookie(
  plain: string,
  publicUrl: string,
  seconds: number,
  site: 'Lax' | 'Strict' = 'Lax',
): Cookie {
  const root = rootOf(publicUrl);
  const isSecure = publicUrl.startsWith('https:');
  const prefix = root === '' ? '__Host-' : '__Secure-';
  const name = isSecure ? `${prefix}${plain}` : plain;
  const write = ({ headers }: PageRequest, value: string, age: number): string => {
    const isFramed = site === 'Lax' && isSecure && headers['sec-fetch-dest'] === 'iframe';
    return [
      `${name}=${value}; Path=${root}/; Max-Age=${age}; HttpOnly`,
      ...(isSecure ? ['Secure'] : []),
      ...(isFramed ? ['SameSite=None', 'Partitioned'] : [`SameSite=${site}`]),
    ].join('; ');
  };
  return {
    of: ({ headers }) =>
      (headers['cookie'] ?? '')
        .split(/;\s*/)
        .find((one) => one.startsWith(`${name}=`))
        ?.slice(name.length + 1),
    set: (request, value) => write(request, value, seconds),
    clear: (request) => write(request, '', 0),
  };
}
