/**
 * The path that the service stands under on its host, without a slash at its end: `/guide`, or
 * nothing where it has the whole host. Inside, no route knows of it: it is taken off what comes in
 * ({@link enter}) and put before what goes out ({@link outward}).
 */
export function rootOf(publicUrl: string): string {
  return publicUrl.replace(/^[a-z]+:\/\/[^/]*/i, '');
}

/** An address of ours, as it goes out; those of others, which begin by no slash, are as they were. */
export function outward(root: string, href: string): string {
  return href.startsWith('/') ? root + href : href;
}

/** Where a request stands. */
export type Entered =
  /** Ours: its address as our routes know it. */
  | { readonly kind: 'inside'; readonly url: string }
  /** The root without its slash: cookies and relative addresses need it. */
  | { readonly kind: 'door'; readonly location: string }
  /** Of this host, and not ours. */
  | { readonly kind: 'outside' };

/** Reads the address of a request on a host that is shared; the root is taken off. */
export function enter(root: string, url: string): Entered {
  if (url.startsWith(`${root}/`)) return { kind: 'inside', url: url.slice(root.length) };
  const [path = '', ...query] = url.split('?');
  if (path !== root) return { kind: 'outside' };
  return { kind: 'door', location: [`${root}/`, ...query].join('?') };
}
