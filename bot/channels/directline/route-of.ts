import { HttpFault } from '../http/http-fault.ts';

const METHODS: readonly string[] = ['GET', 'POST', 'OPTIONS'];
export const PREFIX = '/directline';
const CONVERSATION =
  /^\/conversations\/([^/]+)(\/activities|\/upload|\/stream|\/screen|\/ticket)?$/;

/** Path and query; a whole URL object costs more than the route. */
export function splitUrl(url: string): { readonly path: string; readonly query: string } {
  const mark = url.indexOf('?');
  return mark < 0
    ? { path: url, query: '' }
    : { path: url.slice(0, mark), query: url.slice(mark + 1) };
}

/** The route of a path, a slash at its end aside, with the conversation that it names. */
export function routeOf(method: string, pathname: string): { key: string; conversation: string } {
  const path = pathname.slice(PREFIX.length, pathname.endsWith('/') ? -1 : undefined);
  const match = CONVERSATION.exec(path);
  if (!match) return { key: `${method} ${path}`, conversation: '' };
  return {
    key: `${method} /conversations/:id${match[2] ?? ''}`,
    conversation: decoded(match[1] ?? ''),
  };
}

/** As it is when its encoding is broken: then it names no conversation of ours. */
function decoded(id: string): string {
  if (!id.includes('%')) return id;
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** 405 where another method would be right, and for those that no route takes; else 404. */
export function nothingAt(key: string, routes: readonly string[]): HttpFault {
  const [method = '', path = ''] = key.split(' ');
  const right = routes.flatMap((one) => {
    const [other = '', its] = one.split(' ');
    return its === path ? [other] : [];
  });
  if (right.length === 0 && METHODS.includes(method)) {
    return new HttpFault(404, 'NotFound', 'Nothing here');
  }
  const allow = [...(right.length === 0 ? METHODS : [...right, 'OPTIONS'])].join(', ');
  return new HttpFault(405, 'MethodNotAllowed', 'Nothing here', { allow });
}
