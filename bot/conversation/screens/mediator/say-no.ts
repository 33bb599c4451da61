import { type Step } from '../../../engine/model.ts';
import { type Found, type NearestAndNext } from '../../../permanences/permanence-index.ts';
import { type PhraseKey } from '../../../view/phrases/phrase-key.ts';
import { type Titled } from '../../../view/view.ts';
import { type Scene } from '../../scene.ts';
import { type Here } from '../../where.ts';
import { dateWordsIn } from '../date-words.ts';
import { openingSaid } from '../go-doors.ts';
import { HELPER } from '../helper-door.ts';
import { lookUp } from '../look-up.ts';
import { insideSentence, namedThere } from '../named-there.ts';
import { placeOf } from '../place-known.ts';
import { zoneOf } from '../zone-of.ts';

/** How a no begins, by the posture of the flow. */
const NO: ReadonlyMap<string | undefined, PhraseKey> = new Map<string, PhraseKey>([
  ['teach', 'no-teach'],
  ['mandate', 'no-mandate'],
]);

/**
 * Words to say no and still help: "Je ne peux pas le remplir pour vous, mais je reste à côté de vous
 * pendant que vous le faites, et voici qui peut le faire avec vous mardi 1er décembre". The day is that
 * of a real opening, for everyone, and is said only when it is sure.
 */
export function sayNo(scene: Scene, here: Here, step: Step): Titled {
  const { wording } = scene;
  const no = wording.say(NO.get(here.home.flow.posture) ?? 'no-beside').text;
  const { key, values } = wayOn(asCitizen(scene), here, step);
  return { title: wording.say('no-title'), items: [wording.say(key, { no, ...values })] };
}

interface WayOn {
  readonly key: PhraseKey;
  readonly values: Readonly<Record<string, string>>;
}

/** Whoever the screen leads to, when they receive on a sure day; else who helps with any paper. */
function wayOn(scene: Scene, here: Here, step: Step): WayOn {
  const led = step.kind === 'orientation' ? lookUp(scene, here, step) : undefined;
  const own = sureIn(led);
  if (led && own) {
    const key = led.operator.id === HELPER.operator ? 'no-with-day' : 'no-received-day';
    return { key, values: { when: whenIn(scene, own), who: whoIn(scene, led, own) } };
  }
  const helps = isSomewhere(scene) ? lookUp(scene, here, HELPER) : undefined;
  const sure = sureIn(helps);
  if (helps && sure) {
    const values = { when: whenIn(scene, sure), who: whoIn(scene, helps, sure) };
    return { key: 'no-with-day', values };
  }
  const near = placeOf(helps);
  if (!helps || !near) return { key: 'no-look', values: {} };
  return { key: 'no-call', values: { who: whoIn(scene, helps, near) } };
}

/** Whether it is known near what one looks: nobody is looked for everywhere. */
function isSomewhere({ world, state }: Scene): boolean {
  return state.structure !== undefined || world.communes.byInsee.has(state.commune ?? '');
}

/** What the person may go to: never what is kept for those who help. */
function asCitizen(scene: Scene): Scene {
  return { ...scene, state: { ...scene.state, audience: 'citizen' } };
}

function sureIn(found: NearestAndNext | undefined): Found | undefined {
  return [found?.local, found?.soonest, found?.nearest].find(
    (one) => one?.state === 'sure' && one.opening?.mode === 'walk-in',
  );
}

/** "mardi 1er décembre de 9 h à 12 h" */
function whenIn(scene: Scene, found: Found): string {
  const { date, hours } = openingSaid(scene, found);
  if (!found.openNow) return [date, hours].flatMap((words) => words?.text ?? []).join(' ');
  const { wording, now } = scene;
  const dates = dateWordsIn(wording.lang, zoneOf(scene, found.permanence.zone), now);
  return wording.say('no-until', { time: dates.time(found.opening?.end ?? now) }).text;
}

/** "la Caf (Mairie de Mérignac)" */
function whoIn(scene: Scene, { operator }: NearestAndNext, { permanence }: Found): string {
  const name = insideSentence(namedThere(scene, operator).text);
  const place = permanence.place?.name;
  return place === undefined || place.includes(name) ? (place ?? name) : `${name} (${place})`;
}
