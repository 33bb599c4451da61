import { type Operator, type Permanence } from '../../permanences/model.ts';
import { type Found, type NearestAndNext } from '../../permanences/permanence-index.ts';
import { nameForms } from '../../territory/joined-name.ts';
import { type Commune } from '../../territory/model.ts';
import { type PhraseKey } from '../../view/phrases/phrase-key.ts';
import { type Door, type Phone, type Words } from '../../view/view.ts';
import { hasCircumstance } from '../circumstances.ts';
import { type Scene } from '../scene.ts';
import { knownBy, namedThere, whereItStands } from './named-there.ts';
import { isHardOnline } from './in-reach.ts';
import { deskPhone, lineOf } from './phone-of.ts';
import { numberOfWho } from './number-of-who.ts';
import { isBeyondReach, isLineBetter, placeOf } from './place-known.ts';
import { hasOfficialPage, siteLink } from './site-link.ts';

/** Where the call stands: after a sure place, before one to confirm, or the first thing to do. */
export type CallPosition = 'after' | 'confirm' | 'first';

const TITLES = { after: 'or-call', confirm: 'call-first', first: 'call' } as const;

/**
 * *Appelez*: the line that is open first; the desk itself where it is to be confirmed. An operator
 * without a line is named, with who gives its number, or its page. `desk`: the place that is shown.
 */
export function callDoor(
  scene: Scene,
  found: NearestAndNext | undefined,
  position: CallPosition,
  desk?: Found,
): Door | undefined {
  const phone = phoneFor(scene, found, position, desk);
  if (!phone) {
    return found && (goneTo(scene, found, position) ?? pageDoor(scene, found, position, desk));
  }
  const full = position !== 'after';
  return {
    kind: 'call',
    title: scene.wording.say(TITLES[position]),
    first: full,
    // The way from the call to a place to confirm is not certain either.
    certain: position !== 'confirm',
    lines: found?.operator.noDesk ? [] : toAsk(scene, position, desk),
    ...moreOf(onSite(scene, found, position, desk)),
    phone,
    phoneFirst: full,
  };
}

function phoneFor(
  scene: Scene,
  found: NearestAndNext | undefined,
  position: CallPosition,
  desk: Found | undefined,
): Phone | undefined {
  const own = desk && deskPhone(scene, desk, found);
  const isOwnFirst = position === 'confirm' && desk !== undefined && !isLineBetter(scene, desk);
  return isOwnFirst ? (own ?? lineOf(scene, found)) : (lineOf(scene, found) ?? own);
}

/** What to ask on the phone when the place or its day is not sure. */
function toAsk(scene: Scene, position: CallPosition, desk: Found | undefined): readonly Words[] {
  const { wording } = scene;
  const isFar = desk !== undefined && isBeyondReach(scene, desk);
  const commune = communeAsked(scene, isFar ? undefined : desk);
  if (!commune || position === 'after') return [];
  if (listedIn(desk)?.mode === 'appointment') return [wording.say('say-appointment')];
  const key = position === 'confirm' && !isFar ? 'ask-if-open' : 'ask-where';
  return [wording.say(key, { ...nameForms(commune.name) })];
}

/** What to ask where a desk is known that is too far: where to go, from the person's commune. */
export function askWhere(scene: Scene): readonly Words[] {
  const commune = communeAsked(scene, undefined);
  return commune ? [scene.wording.say('ask-where', { ...nameForms(commune.name) })] : [];
}

/** A desk of a list is asked of itself: it receives where it stands. A far one, of one nearer. */
function communeAsked({ state, world }: Scene, desk: Found | undefined): Commune | undefined {
  return world.communes.byInsee.get(listedIn(desk)?.place?.commune ?? state.commune ?? '');
}

/** Of a public list. */
function listedIn(desk: Found | undefined): Permanence | undefined {
  return desk?.permanence.listed === undefined ? undefined : desk.permanence;
}

/** How one is received and how to do without internet, when no place near is known. */
function onSite(
  { wording }: Scene,
  found: NearestAndNext | undefined,
  position: CallPosition,
  desk?: Found,
): readonly Words[] {
  if (!found || position === 'after') return [];
  const { reception, withoutInternet, notEverywhere } = found.operator;
  if (notEverywhere === true && placeOf(found) === undefined) return [];
  const hasNumber = found.phones.length > 0 || desk?.permanence.place?.phone !== undefined;
  // Whom to ask for the number is told already where somebody knows it.
  const isTold = hasNumber || found.operator.knownBy !== undefined;
  const said = isTold ? [reception] : [withoutInternet, reception];
  return said.flatMap((text) => (text ? [wording.text(text, found.operator)] : []));
}

/** No line to call: who gives the number, how one is received, and the operator's page. */
function pageDoor(
  scene: Scene,
  found: NearestAndNext,
  position: CallPosition,
  desk: Found | undefined,
): Door | undefined {
  const { wording } = scene;
  const { operator } = found;
  const asked = knownBy(scene, operator, { address: desk !== undefined });
  const named = asked.length > 0 ? [namedThere(scene, operator), ...asked] : [];
  const reached = [...named, ...whereItStands(scene, operator)];
  const there = onSite(scene, found, position);
  // How one is received is what to know besides, where something else is known.
  const [lines, besides] = reached.length > 0 ? [reached, there] : [there, []];
  const asking = asked.length > 0 ? numberOfWho(scene, operator) : {};
  const link = linkBeside(scene, operator, asking);
  if (lines.length === 0 && !link) return undefined;
  return {
    kind: 'call',
    title: wording.say(lines.length > 0 ? reachedTitle(named) : pageTitle(operator, position)),
    first: position !== 'after',
    certain: true,
    lines,
    ...moreOf([...besides, ...receivedBy(scene, operator)]),
    ...(link && { link }),
    ...asking,
  };
}

/** Where who cannot phone goes: told by operators that give their number to their own alone. */
function goneTo(
  scene: Scene,
  { operator }: NearestAndNext,
  position: CallPosition,
): Door | undefined {
  const { withoutPhone } = operator;
  if (!withoutPhone || !hasCircumstance(scene.state, 'no-phone')) return undefined;
  return {
    kind: 'go',
    title: scene.wording.say('go'),
    first: position !== 'after',
    certain: true,
    lines: [scene.wording.text(withoutPhone, operator)],
    ...moreOf(receivedBy(scene, operator)),
  };
}

function receivedBy({ wording }: Scene, operator: Operator): readonly Words[] {
  return operator.accessibility ? [wording.text(operator.accessibility, operator)] : [];
}

/** A site is no way for who has no internet, where a call is one. */
function linkBeside(
  scene: Scene,
  operator: Operator,
  { phone }: Pick<Door, 'phone'>,
): Door['link'] {
  const isByPhone = phone !== undefined && isHardOnline(scene.state, [operator.id]);
  return isByPhone ? undefined : siteLink(scene, operator);
}

function moreOf(more: readonly Words[]): Pick<Door, 'more'> {
  return more.length > 0 ? { more } : {};
}

function reachedTitle(named: readonly Words[]): PhraseKey {
  return named.length > 0 ? 'ask-the-way' : 'on-site';
}

/** A page is called official only where it is. */
function pageTitle(operator: Operator, position: CallPosition): PhraseKey {
  if (hasOfficialPage(operator)) return 'see-official-page';
  return position === 'after' ? 'or-see' : 'see-first';
}
