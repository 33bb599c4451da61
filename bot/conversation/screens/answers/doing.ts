import { type Words } from '../../../view/view.ts';
import { atEnd, orElse } from './place.ts';
import {
  helpOf,
  isEnd,
  progressOf,
  quoted,
  quotedOrUnknown,
  say,
  secondOf,
  serviceOf,
  unknown,
  writtenThere,
  type Answer,
  type Seen,
} from './seen.ts';

/** What one needs, how long it takes, what if it goes wrong, what comes after. */
export const DOING_ANSWERS: Readonly<Record<string, Answer>> = {
  printer: atEnd((seen) => orElse(quoted(seen), () => [say(seen, 'answer-no-print')])),
  device: (seen) => [say(seen, 'answer-device'), ...(isEnd(seen) ? quotedOrUnknown(seen) : [])],
  internet: atEnd(internet),
  email: atEnd((seen) => orElse([...quoted(seen), ...notToGo(seen)], () => unknown(seen))),
  duration: (seen) =>
    isEnd(seen) ? quotedOrUnknown(seen) : orElse(progressOf(seen), () => after(seen)),
  deadline: atEnd((seen) => orElse(deadline(seen), () => quotedOrUnknown(seen))),
  delay: atEnd(quotedOrUnknown),
  done: atEnd((seen) => orElse(done(seen), () => unknown(seen))),
  stuck: atEnd((seen) => orElse(stuck(seen), () => unknown(seen))),
  must,
  mistake: (seen) => [
    say(seen, seen.shown.body.kind === 'autonomy' ? 'answer-mistake' : 'calm'),
    ...stuck(seen).slice(-1),
  ],
  after,
  'if-no': atEnd((seen) =>
    orElse([...ifNo(seen), ...quoted(seen)], () => [say(seen, 'answer-if-no')]),
  ),
  rights: atEnd(quotedOrUnknown),
  sleep: (seen) => [say(seen, 'answer-sleep')],
  'home-visit': atEnd(quotedOrUnknown),
  instalments: atEnd(quotedOrUnknown),
  matter: (seen) => [...helpOf(seen), ...orMore(seen)],
  unclear: (seen) => [...unknown(seen), ...inOtherWords(seen)],
  'set-right': (seen) => [say(seen, 'answer-set-right', { change: say(seen, 'change').text })],
  keep: atEnd((seen) => [say(seen, 'answer-keep')]),
};

/** What is written there, and who knows more; else who knows. */
function orMore(seen: Seen): readonly Words[] {
  const quotes = writtenThere(seen);
  if (quotes.length === 0) return unknown(seen);
  const [who] = unknown(seen);
  return who
    ? [...quotes, { ...who, text: `${say(seen, 'answer-not-that').text} ${who.text}` }]
    : quotes;
}

/** Where nothing is proposed that the words may ask. */
function inOtherWords(seen: Seen): readonly Words[] {
  return seen.scene.state.perhaps ? [] : [say(seen, 'answer-other-words')];
}

function internet(seen: Seen): readonly Words[] {
  if (seen.shown.body.kind === 'orientation') {
    const { wording } = seen.scene;
    const service = serviceOf(seen);
    const without = service?.withoutInternet;
    return without ? [wording.text(without, service)] : [say(seen, 'answer-not-needed')];
  }
  const { stuck: way } = partsOf(seen) ?? {};
  const other = way ? [say(seen, 'answer-without', { choice: way.choice.label.text })] : [];
  return orElse([...quoted(seen), ...other], () => unknown(seen));
}

/** One goes there, or calls: nothing else is needed. */
function notToGo(seen: Seen): readonly Words[] {
  return seen.shown.body.kind === 'orientation' ? [say(seen, 'answer-not-needed')] : [];
}

function partsOf({ shown }: Seen) {
  return shown.body.kind === 'autonomy' ? shown.body.parts : undefined;
}

function deadline(seen: Seen): readonly Words[] {
  const { body } = seen.shown;
  if (body.kind === 'orientation')
    return [body.deadline, body.deadlineMore].flatMap((one) => one ?? []);
  return partsOf(seen)?.deadline?.items ?? [];
}

function done(seen: Seen): readonly Words[] {
  const parts = partsOf(seen);
  const text = parts?.see.items.map((item) => item.text).join(' ');
  return text === undefined
    ? []
    : [say(seen, 'answer-done', { text }), ...(parts?.keep?.items ?? [])];
}

/** Where to turn when it does not go on. */
function stuck(seen: Seen): readonly Words[] {
  const way = partsOf(seen)?.stuck;
  if (way) return [way.text, say(seen, 'answer-without', { choice: way.choice.label.text })];
  const second = secondOf(seen)?.lines[0];
  return second ? [say(seen, 'answer-if-closed', { who: second.text })] : [];
}

/** What one does when the service says no: the first step, and where the others stand. */
function ifNo(seen: Seen): readonly Words[] {
  const titles = (['recourse', 'recourse-refused'] as const).map((key) => say(seen, key).text);
  const recourse = seen.shown.asides?.find(({ title }) => titles.includes(title.text));
  const [first] = recourse?.items ?? [];
  return recourse && first
    ? [first, say(seen, 'answer-more-below', { title: recourse.title.text })]
    : [];
}

/** Nothing is compulsory here; of the procedure itself, what the screen says. */
function must(seen: Seen): readonly Words[] {
  const here = say(seen, 'answer-must');
  if (isEnd(seen)) return [here, ...orElse(deadline(seen), () => quotedOrUnknown(seen))];
  const way = mayDecline(seen);
  return [here, ...(way ? [say(seen, 'answer-may-say', { choice: way })] : [])];
}

/** The answer of those who do not know, or would rather not say. */
export function mayDecline({ shown }: Seen): string | undefined {
  const { body } = shown;
  if (body.kind === 'commune') return body.decline.label.text;
  if (body.kind === 'several') return body.ticks.find(({ id }) => id === 'unsure')?.label.text;
  if (body.kind !== 'question') return undefined;
  return body.choices.find(({ action }) => action.do === 'answer' && action.options[0] === 'unsure')
    ?.label.text;
}

function after(seen: Seen): readonly Words[] {
  const { body } = seen.shown;
  if (body.kind === 'autonomy') {
    const then = body.parts.then;
    return [
      ...done(seen),
      ...(then ? [say(seen, 'answer-then', { choice: then.label.text })] : []),
    ];
  }
  if (body.kind === 'orientation') return [say(seen, 'answer-after-there'), ...stuck(seen)];
  return [say(seen, 'answer-after'), ...progressOf(seen)];
}
