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
 * keeps it for that site alone.
 */
export function createCookie(plain: string, isSecure: boolean, seconds: number): Cookie {
  const name = isSecure ? `__Host-${plain}` : plain;
  const write = ({ headers }: PageRequest, value: string, age: number): string => {
    const isFramed = isSecure && headers['sec-fetch-dest'] === 'iframe';
    return [
      `${name}=${value}; Path=/; Max-Age=${age}; HttpOnly`,
      ...(isSecure ? ['Secure'] : []),
      ...(isFramed ? ['SameSite=None', 'Partitioned'] : ['SameSite=Lax']),
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
