import { createHash } from 'node:crypto';
import { cacheControl, safety, type Allowing, type Keeping } from './headers.ts';
import { type PageAnswer, type PageRequest } from './request.ts';

/** How a document goes out. */
export interface Going extends Allowing {
  readonly status?: number;
  /** Search engines may keep it. */
  readonly indexed?: boolean;
}

/** A document of HTML, kept by nobody: Back asks for it again, and may be answered otherwise. */
export function html(body: string, going: Going): PageAnswer {
  const { status = 200, indexed = false } = going;
  return {
    status,
    body,
    headers: {
      ...safety(going),
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': cacheControl('nobody'),
      ...(indexed ? {} : { 'X-Robots-Tag': 'noindex' }),
    },
  };
}

/** A file that is no document: a style sheet, a calendar, a list of addresses. */
export function file(body: string, type: string, keeping: Keeping): PageAnswer {
  return {
    status: 200,
    body,
    headers: {
      ...safety(),
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': cacheControl(keeping),
    },
  };
}

/** The way to another address, kept by nobody. */
export function redirect(status: 301 | 302 | 303, location: string): PageAnswer {
  return {
    status,
    body: '',
    headers: { ...safety(), Location: location, 'Cache-Control': cacheControl('nobody') },
  };
}

/** 304 where the browser has this very answer already. */
export function unlessKnown(request: PageRequest, answer: PageAnswer): PageAnswer {
  if (answer.status !== 200 || answer.headers['Cache-Control'] === cacheControl('nobody')) {
    return answer;
  }
  // Weak: the same page may go out in one encoding or another.
  const tag = `W/"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 22)}"`;
  const headers = { ...answer.headers, ETag: tag };
  const known = request.headers['if-none-match']?.split(/\s*,\s*/).includes(tag) ?? false;
  return known ? { status: 304, headers, body: '' } : { ...answer, headers };
}
