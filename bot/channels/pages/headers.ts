const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** On every answer of the pages. No cookie is ever set. */
export const SAFETY: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** Who may keep a page, and for how long. */
export type Keeping = 'nobody' | 'ask-again' | 'five-minutes' | 'forever';

const CACHE: Readonly<Record<Keeping, string>> = {
  nobody: 'no-store',
  'ask-again': 'no-cache',
  'five-minutes': 'public, max-age=300',
  forever: 'public, max-age=31536000, immutable',
};

/** `Cache-Control` for what may be kept. */
export function cacheControl(keeping: Keeping): string {
  return CACHE[keeping];
}
