import { type Words } from '../../../view/view.ts';
import { wordingOf } from '../../wording.ts';
import { atEnd, callOf, orElse } from './place.ts';
import {
  isEnd,
  later,
  phoneOf,
  placesOf,
  quoted,
  quotedOrUnknown,
  say,
  serviceOf,
  unknown,
  type Answer,
  type Seen,
} from './seen.ts';

/** Who is there, with whom one may come, what to bring and to say, how else to reach them. */
export const MEETING_ANSWERS: Readonly<Record<string, Answer>> = {
  price,
  bring: atEnd(bring),
  accompany: atEnd(quotedOrUnknown),
  instead: atEnd(instead),
  interpreter,
  who: atEnd(who),
  secret,
  say: atEnd((seen) => orElse(sentence(seen), () => unknown(seen))),
  sure: atEnd((seen) => orElse(origin(seen), () => unknown(seen))),
  phone: (seen) => orElse([...callOf(seen), ...firstNote(seen)], () => unknown(seen)),
  write: atEnd(quotedOrUnknown),
  online: atEnd(online),
};

function price(seen: Seen): readonly Words[] {
  const free = say(seen, 'answer-free');
  if (isEnd(seen)) return orElse(quoted(seen), () => [...unknown(seen), free]);
  return isOfNumbers(seen) ? orElse(quoted(seen), () => [free]) : [free, ...later(seen)];
}

function bring(seen: Seen): readonly Words[] {
  const { body } = seen.shown;
  const list =
    body.kind === 'autonomy'
      ? (body.parts.have?.items ?? [])
      : body.kind === 'orientation'
        ? body.bring
        : [];
  const key = body.kind === 'autonomy' ? 'answer-have' : 'answer-bring';
  const named =
    list.length > 0
      ? [say(seen, key, { list: list.map(({ text }) => text.replace(/\.$/, '')).join(' · ') })]
      : [];
  const near = placesOf(seen).length === 0 && phoneOf(seen) ? quoted(seen) : [];
  return orElse([...named, ...near], () => [say(seen, 'answer-bring-none')]);
}

function instead(seen: Seen): readonly Words[] {
  const says = quoted(seen);
  if (says.length > 0) return says;
  const other = say(seen, 'answer-other-person');
  return seen.shown.body.kind === 'autonomy'
    ? [other, say(seen, 'answer-beside')]
    : [...unknown(seen), other];
}

/** The words to show at a desk are French whatever the screen's language. */
function interpreter(seen: Seen): readonly Words[] {
  const { text } = wordingOf({ lang: 'fr', simple: false }).say('little-french');
  const spoken = say(seen, 'answer-little-french', { sentence: text });
  return [...quoted(seen), spoken];
}

function who(seen: Seen): readonly Words[] {
  const service = serviceOf(seen);
  if (!service) return unknown(seen);
  const { wording } = seen.scene;
  const role = wording.text(service.role, service).text;
  return [say(seen, 'answer-operator', { name: wording.text(service.said).text, role })];
}

function isOfNumbers({ shown }: Seen): boolean {
  return shown.body.kind === 'danger';
}

function secret(seen: Seen): readonly Words[] {
  if (isOfNumbers(seen)) return [...quoted(seen), say(seen, 'answer-secret')];
  const there = isEnd(seen) ? orElse(quoted(seen), () => [say(seen, 'answer-secret-there')]) : [];
  return [say(seen, 'answer-secret'), ...there];
}

function sentence(seen: Seen): readonly Words[] {
  const { body } = seen.shown;
  return body.kind === 'orientation'
    ? [say(seen, 'answer-say', { ask: `« ${body.ask.text} »` })]
    : [];
}

/** Who checked it and when, or that it is invented; the page that it was read on. */
function origin(seen: Seen): readonly Words[] {
  const { demonstration, toCheck, sources = [] } = seen.shown;
  const state = placesOf(seen)[0]?.state;
  const [from] = [state, ...sources].filter((one) => one !== undefined);
  return [
    ...(from ? [say(seen, 'answer-from', { text: from.text })] : []),
    ...(demonstration ? [demonstration] : []),
    ...(toCheck ? [toCheck] : []),
  ];
}

function firstNote(seen: Seen): readonly Words[] {
  return phoneOf(seen)?.notes.slice(0, 1) ?? [];
}

function online(seen: Seen): readonly Words[] {
  const site = siteOf(seen);
  const steps = seen.shown.body.kind === 'autonomy';
  if (!site && !steps) return unknown(seen);
  return [
    say(seen, steps ? 'answer-steps-online' : 'answer-better-there'),
    ...(site ? [site] : []),
  ];
}

/** The official site of what the screen is about. */
export function siteOf(seen: Seen): Words | undefined {
  const { body } = seen.shown;
  const link =
    body.kind === 'autonomy'
      ? body.parts.link
      : body.kind === 'orientation'
        ? body.link
        : undefined;
  const site = serviceOf(seen)?.site ?? link?.url;
  return site === undefined ? undefined : say(seen, 'answer-site', { site });
}
