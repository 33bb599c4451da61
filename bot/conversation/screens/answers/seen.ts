import { type Operator } from '../../../permanences/model.ts';
import { type Found, type NearestAndNext } from '../../../permanences/permanence-index.ts';
import { fold } from '../../../territory/fold.ts';
import { formatPhone } from '../../../view/phone-number.ts';
import { type PhraseKey } from '../../../view/phrases/phrase-key.ts';
import {
  type Door,
  type Phone,
  type PlaceBlock,
  type View,
  type Words,
} from '../../../view/view.ts';
import { hasCircumstance } from '../../circumstances.ts';
import { type Scene } from '../../scene.ts';
import { hereOf } from '../../where.ts';
import { lookUp } from '../look-up.ts';
import { whoKnows } from '../number-of-who.ts';
import { operatorOf } from '../operator-of.ts';
import { sentencesOf } from './sentences.ts';

/** What a screen is made of before its frame. */
export type Shown = Pick<View, 'heading' | 'body'> & Partial<View>;

/** A screen, and the topic that is asked about it; `written`: its sentences that may answer, by place. */
export interface Seen {
  readonly scene: Scene;
  readonly shown: Shown;
  readonly topic: string;
  readonly written?: readonly number[];
}

/** What is said of a topic: never nothing. */
export type Answer = (seen: Seen) => readonly Words[];

/** A sentence of the guide itself. */
export function say(
  { scene }: Seen,
  key: PhraseKey,
  values?: Readonly<Record<string, string | number>>,
): Words {
  return scene.wording.say(key, values);
}

/** Whether a path ends here. */
export function isEnd({ shown }: Seen): boolean {
  return shown.body.kind === 'orientation' || shown.body.kind === 'autonomy';
}

export function doorsOf({ shown: { body } }: Seen): readonly Door[] {
  if (body.kind === 'question') return body.near ? [body.near] : [];
  return body.kind === 'orientation' ? body.doors : [];
}

/** Places to go, in the order in which they are shown, without the second door's. */
export function placesOf(seen: Seen): readonly (Door & { readonly place: PlaceBlock })[] {
  return doorsOf(seen).flatMap((door) =>
    door.place && door.kind !== 'second' ? [{ ...door, place: door.place }] : [],
  );
}

/** The line that the screen tells one to call. */
export function phoneOf(seen: Seen): Phone | undefined {
  const { body } = seen.shown;
  if (body.kind === 'question') return body.called?.[0]?.phone;
  const own = doorsOf(seen).find(({ kind, phone }) => phone && kind !== 'second');
  return own?.phone;
}

/** The number on the screen, else that of the service: its line for everyone and everything. */
export function numberOf(seen: Seen): string | undefined {
  const line = serviceOf(seen)?.phones.find(
    ({ needs, where }) => needs === undefined && where === undefined,
  );
  return phoneOf(seen)?.shown ?? (line && formatPhone(line.number));
}

export function secondOf(seen: Seen): Door | undefined {
  return doorsOf(seen).find(({ kind }) => kind === 'second');
}

/** Who receives, when and where, as the orientation on the screen was made from. */
export function foundOf({ scene, shown }: Seen): NearestAndNext | undefined {
  const here = shown.body.kind === 'orientation' ? hereOf(scene.world, scene.state) : undefined;
  const at = here?.position.at;
  if (!here || at?.kind !== 'outcome' || at.step.kind !== 'orientation') return undefined;
  return lookUp(scene, here, at.step);
}

/** The reception that the first place on the screen was made from. */
export function receptionOf(seen: Seen): Found | undefined {
  const [door] = placesOf(seen);
  const found = foundOf(seen);
  return [found?.local, found?.soonest, found?.nearest, found?.appointment].find(
    (one) =>
      one?.permanence.place !== undefined &&
      door?.place.name.text.startsWith(one.permanence.place.name) === true &&
      (one.permanence.mode === 'appointment') === (door.kind === 'ask-appointment'),
  );
}

/** The service that the screen is about. */
export function serviceOf(seen: Seen): Operator | undefined {
  const { world, state } = seen.scene;
  const own = foundOf(seen)?.operator;
  if (own) return own;
  const at = hereOf(world, state)?.position.at;
  return at?.kind === 'outcome' && at.step.kind === 'autonomy'
    ? operatorOf(world, at.step.speaksOf)
    : undefined;
}

/** Most sentences of the screen that are said again. */
const MOST_QUOTED = 2;

/** What the screen itself says of the topic. */
export function quoted(seen: Seen): readonly Words[] {
  const { scene, shown, topic } = seen;
  const sentences = sentencesOf(shown.body, ofService(seen)).filter(({ text, lang }) => {
    const telling = scene.world.screenQuestions?.get(lang)?.shown(topic) ?? [];
    const folded = ` ${fold(text)}`;
    return telling.some((words) => folded.includes(` ${words}`));
  });
  return sentences
    .slice(0, MOST_QUOTED)
    .map(({ text }) => say(seen, 'answer-known', { text: withinQuotes(text) }));
}

/** What stands on the screen in the words of a question: it may be the answer. */
export function writtenThere(seen: Seen): readonly Words[] {
  const sentences = sentencesOf(seen.shown.body);
  return (seen.written ?? []).flatMap((at) => {
    const text = around(sentences, at);
    return text === '' ? [] : [say(seen, 'answer-written', { text: withinQuotes(text) })];
  });
}

/** A sentence, with the question that it answers, or the answer to it: "Un testament ? Voyez un notaire." */
function around(sentences: readonly Words[], at: number): string {
  const asks = (one: number) => sentences[one]?.text.endsWith('?') === true;
  const from = asks(at - 1) && !asks(at) ? at - 1 : at;
  const to = asks(at) ? at + 2 : at + 1;
  return sentences
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

/** What is known of the service in general. */
function ofService(seen: Seen): readonly Words[] {
  const service = serviceOf(seen);
  if (!service || seen.shown.body.kind !== 'orientation') return [];
  return [service.reception, service.role, service.accessibility].flatMap((text) =>
    text ? [seen.scene.wording.text(text, service)] : [],
  );
}

/** Marks of quotation inside others. */
function withinQuotes(text: string): string {
  return text.replace(/« ?/g, '“').replace(/ ?»/g, '”');
}

/** "Je ne sais pas", and who knows: on the phone, on the spot, else a person. */
export function unknown(seen: Seen): readonly Words[] {
  return [knownElsewhere(seen)];
}

/** Whether the walk is a door of a danger whose numbers were left for it. */
function isOfDanger({ world, state }: Scene): boolean {
  const flow = state.walks.at(-1)?.flow ?? '';
  return (state.endangered ?? []).some(
    (kind) => world.urgent?.get(kind)?.doors.includes(flow) === true,
  );
}

function knownElsewhere(seen: Seen): Words {
  const { scene, shown } = seen;
  // Whether who hurts them may learn of it is asked of no town hall.
  if (isOfDanger(scene)) {
    return say(seen, 'unknown-danger', { choice: say(seen, 'alert-numbers').text });
  }
  const human = say(seen, 'human').text;
  const service = serviceOf(seen);
  const number = numberToAsk(seen);
  if (number !== undefined && service) {
    const who = scene.wording.text(calledFor(seen, service, number).said).text;
    return say(seen, 'unknown-call', { who, number });
  }
  const [door] = placesOf(seen);
  if (door) return say(seen, 'unknown-there', { place: door.place.name.text, human });
  if (shown.body.kind === 'autonomy' && shown.body.parts.stuck) {
    return say(seen, 'unknown-stuck', { choice: shown.body.parts.stuck.choice.label.text });
  }
  if (isEnd(seen) && service?.site !== undefined) {
    return say(seen, 'unknown-site', { site: service.site });
  }
  return say(seen, 'unknown-human', { human });
}

/** None of three digits: who answers emergencies knows of nothing else. */
function numberToAsk(seen: Seen): string | undefined {
  if (hasCircumstance(seen.scene.state, 'no-phone')) return undefined;
  const number = numberOf(seen);
  return number !== undefined && number.replace(/\D/g, '').length > 3 ? number : undefined;
}

/** Whose number the screen shows: that of the service, or of who gives it. */
function calledFor({ scene }: Seen, service: Operator, number: string): Operator {
  const who = whoKnows(scene, service);
  return who?.phone?.shown === number ? (who.through ?? who.operator) : service;
}

/** What the screen says, else that nobody told the guide. */
export function quotedOrUnknown(seen: Seen): readonly Words[] {
  const says = quoted(seen);
  return says.length > 0 ? says : unknown(seen);
}

/** Before the end of a path: it comes, and how many questions there are still. */
export function later(seen: Seen): readonly Words[] {
  return [say(seen, 'answer-later'), ...progressOf(seen)];
}

export function progressOf({ shown }: Seen): readonly Words[] {
  return shown.progress ? [shown.progress.sentence] : [];
}

/** What stands beside the question to explain it. */
export function helpOf({ shown }: Seen): readonly Words[] {
  const { body } = shown;
  const explains = body.kind === 'question' || body.kind === 'several' || body.kind === 'commune';
  return explains && body.help ? [body.help] : [];
}
