import { ownValue } from '../../engine/own-value.ts';
import { cacheControl, safety } from '../pages/headers.ts';
import { type PageAnswer } from '../pages/request.ts';

/** JSON for the application of who helps, kept by nobody. */
export function jsonAnswer(body: unknown, status = 200): PageAnswer {
  return {
    status,
    headers: {
      ...safety(),
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': cacheControl('nobody'),
    },
    body: JSON.stringify(body),
  };
}

/** Fields of what was sent; none of what is no object. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a body says; nothing of what is no JSON. Never throws. */
export function fieldsIn(body: string): Fields {
  try {
    return fieldsOf(JSON.parse(body));
  } catch {
    return {};
  }
}

/** The fields of a value; none of what is no object. */
export function fieldsOf(value: unknown): Fields {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Fields) : {};
}

/** A text among fields; empty where there is none. */
export function textIn(fields: Fields, name: string): string {
  const value = ownValue(fields, name);
  return typeof value === 'string' ? value : '';
}

/** A list among fields, of so many at most; empty where there is none. */
export function listIn(fields: Fields, name: string, most: number): readonly Fields[] {
  const value = ownValue(fields, name);
  return Array.isArray(value) ? value.slice(0, most).map(fieldsOf) : [];
}
