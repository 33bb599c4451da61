import { HttpFault } from '../http/http-fault.ts';

const METHODS: readonly string[] = ['GET', 'POST', 'OPTIONS'];
export const PREFIX = '/directline';
const CONVERSATION =
  /^\/conversations\/([\w-]{1,64})(\/activities|\/upload|\/stream|\/screen|\/ticket)?$/;

/** Path and query; a whole URL object costs more than the route. */
export function splitUrl(url: string): { readonly path: string; readonly query: string } {
  const mark = url.indexOf('?');
  return mark < 0
    ? { path: url, query: '' }
    : { path: url.slice(0, mark), query: url.slice(mark + 1) };
}

/** The route of a path, with the conversation that it names. */
export function routeOf(method: string, pathname: string): { key: string; conversation: string } {
  const path = pathname.slice(PREFIX.length);
  const match = CONVERSATION.exec(path);
  if (!match) return { key: `${method} ${path}`, conversation: '' };
  return { key: `${method} /conversations/:id${match[2] ?? ''}`, conversation: match[1] ?? '' };
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
