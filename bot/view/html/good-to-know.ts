import { phrase } from '../phrases.ts';
import { type Body, type Door, type View, type Words } from '../view.ts';
import { moreOf } from './door.ts';
import { disclosure, lineByLine } from './parts.ts';

/**
 * What to know besides, and the pages that all of it was read on, opened by a tap: a person finds
 * the way without it.
 */
export function goodToKnow({ body, sources = [], lang }: View): string {
  const groups = [...besides(body), sources].filter((words) => words.length > 0);
  if (groups.length === 0) return '';
  const inner = groups.map((words) => lineByLine(words, lang, 'class="aig-small"'));
  return disclosure(phrase(lang, false, 'good-to-know'), inner.join('\n'), lang);
}

function besides(body: Body): readonly (readonly Words[])[] {
  if (body.kind === 'autonomy') {
    const { learn, helper } = body.parts;
    return [learn?.items ?? [], helper ? besidesDoor(helper) : []];
  }
  if (body.kind !== 'orientation') return [];
  const why = body.reasonInSight ? [] : [body.reason];
  return [why, ...body.doors.map(besidesDoor)];
}

function besidesDoor(door: Door): readonly Words[] {
  const more = moreOf(door);
  return more.length > 0 ? [door.title, ...more] : [];
}
