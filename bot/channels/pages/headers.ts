/** What a page allows beyond the usual: nothing, unless its structure asks for it. */
export interface Allowing {
  /** Our own script file runs. */
  readonly script?: boolean;
  /** Origins whose pages may show this one in a frame, beside our own; absent: no page at all. */
  readonly frames?: readonly string[];
  /** Our own script asks our own addresses. */
  readonly asking?: boolean;
  /** Our own pages may stand in a frame of this one. */
  readonly ownFrame?: boolean;
}

/** On every answer of the pages. */
export function safety(allowing: Allowing = {}): Readonly<Record<string, string>> {
  const { frames = [] } = allowing;
  return {
    'Content-Security-Policy': policyOf(allowing),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    ...(frames.length === 0 ? { 'X-Frame-Options': 'DENY' } : {}),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  };
}

function policyOf(allowing: Allowing): string {
  const { script = false, asking = false, frames = [], ownFrame = false } = allowing;
  const policy = [
    "default-src 'none'",
    ...(script ? ["script-src 'self'"] : []),
    ...(asking ? ["connect-src 'self'"] : []),
    "style-src 'self'",
    "img-src 'self'",
    ...(ownFrame ? ["frame-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frames.length === 0 ? "'none'" : ["'self'", ...frames].join(' ')}`,
  ];
  return policy.join('; ');
}

/** Where nothing more is allowed. */
export const SAFETY = safety();

/** Who may keep a file, and for how long. */
export type Keeping = 'nobody' | 'five-minutes' | 'forever';

const CACHE: Readonly<Record<Keeping, string>> = {
  nobody: 'no-store',
  'five-minutes': 'public, max-age=300',
  forever: 'public, max-age=31536000, immutable',
};

/** `Cache-Control` for what may be kept. */
export function cacheControl(keeping: Keeping): string {
  return CACHE[keeping];
}
