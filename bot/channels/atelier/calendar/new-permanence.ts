import { createHash } from 'node:crypto';
import { saySchedule } from '../../../permanences/planning/say-schedule.ts';
import { type WordReader } from '../../../permanences/planning/word-readers.ts';
import { escapeHtml } from '../../../view/html/markup.ts';
import { drawing } from '../../../view/drawings.ts';
import { outward } from '../../http/root.ts';
import { html } from '../../pages/page-answers.ts';
import { valueOf } from '../../pages/query.ts';
import { type PageAnswer } from '../../pages/request.ts';
import { deskForm, french, type DeskPage } from '../desk-page.ts';
import { type Kept } from './board.ts';
import { type CalendarAnswer, type CalendarContext } from './context.ts';
import { newOnce, readOnce, type Changes } from './keep-changes.ts';
import { knownPlaces } from './known-places.ts';
import { nextTen, tenHtml } from './next-ten.ts';
import { CALENDAR } from './paths.ts';
import { readDraft, type Draft, type DraftFault, type DraftField } from './read-draft.ts';
import { SAID } from './said-back.ts';
import { sayChange } from './say-change.ts';
import { begin, shortName, whereOf, whoOf } from './say-calendar.ts';

/** What was said back, so that nothing else is published. */
const TOLD = 'told';

/** A new permanence in five fields; what was understood and its next dates, before it counts. */
export async function newPermanencePage(
  context: CalendarContext,
  changes: Changes,
  words: WordReader,
): Promise<CalendarAnswer> {
  const { request } = context;
  const { fields, method, signedIn } = request;
  if (method === 'GET') return formPage(context, undefined, newOnce());
  const once = onceOf(context);
  const draft = readDraft(context, words, once);
  if (!('kept' in draft) || valueOf(fields, SAID.act) !== SAID.do) {
    return formPage(context, draft, once);
  }
  const known = await changes.known(once);
  if (known) return { goTo: CALENDAR.done(known.id) };
  const { kept } = draft;
  if (valueOf(fields, TOLD) !== digestOf(kept)) return formPage(context, draft, once);
  const change = { kind: 'made' } as const;
  const said = sayChange(context.world, kept.permanence, change, context.today);
  const wanted = { once, change, said };
  const done = await changes.make(signedIn, kept, wanted);
  return done.kind === 'done'
    ? { goTo: CALENDAR.done(done.logged.id) }
    : { ...formPage(context, draft, newOnce()), status: 409 };
}

/** What was understood alone, for the script that asks while one types. */
export function previewOf(context: CalendarContext, words: WordReader): PageAnswer {
  const once = onceOf(context);
  return html(understoodHtml(context, readDraft(context, words, once), once, false), {});
}

function onceOf({ request }: CalendarContext): string {
  return readOnce(valueOf(request.fields, SAID.once));
}

function digestOf({ permanence }: Kept): string {
  const { checked, knownUntil, ...told } = permanence;
  const said = JSON.stringify([told.operator, told.place, told.room, told.mode, told.schedule]);
  return createHash('sha256')
    .update(said + checked.by + knownUntil)
    .digest('base64url')
    .slice(0, 22);
}

function formPage(context: CalendarContext, draft: Draft | undefined, once: string): DeskPage {
  const { root, request } = context;
  const faults = draft && 'faults' in draft ? draft.faults : [];
  const inner = `<div class="aig-col"><input type="hidden" name="${SAID.once}" value="${escapeHtml(once)}">
${fieldsHtml(context, faults)}
<button type="submit" class="aig-btn" name="${SAID.act}" value="see">Voir les dates</button></div>
<div class="aig-col" aria-live="polite" data-preview="${outward(root, CALENDAR.preview)}">${draft ? understoodHtml(context, draft, once, true) : ''}</div>`;
  return {
    title: 'Nouvelle permanence',
    named: faults.length > 0 ? 'À corriger – Nouvelle permanence' : 'Nouvelle permanence',
    back: CALENDAR.home,
    wide: true,
    status: faults.length > 0 ? 422 : 200,
    main: deskForm(
      { root, token: request.signedIn.token },
      CALENDAR.create,
      inner,
      ' class="aig-two" data-cut',
    ),
  };
}

const LABELS: Readonly<Record<DraftField, string>> = {
  who: 'Qui reçoit ?',
  where: 'Où ?',
  days: 'Quels jours ?',
  hours: 'À quelle heure ?',
  booking: 'Faut-il un rendez-vous ?',
  address: 'Adresse',
  commune: 'Commune',
};

function fieldsHtml(context: CalendarContext, faults: readonly DraftFault[]): string {
  const { world, board, request } = context;
  const line = (name: DraftField, hint = '', list: readonly string[] = []): string => {
    const wrong = faults.filter(({ field }) => field === name).map(({ says }) => says);
    const described = [hint === '' ? '' : `h-${name}`, wrong.length > 0 ? `e-${name}` : ''];
    const by = described.filter((one) => one !== '').join(' ');
    const value = escapeHtml(valueOf(request.fields, name) ?? '');
    return `<p class="aig-field"><label for="f-${name}">${LABELS[name]}</label>${hint === '' ? '' : `<span class="aig-small" id="h-${name}">${french(hint)}</span>`}${wrongHtml(name, wrong)}<input id="f-${name}" name="${name}" type="text" value="${value}" maxlength="200" autocomplete="off"${list.length > 0 ? ` list="l-${name}"` : ''}${by === '' ? '' : ` aria-describedby="${by}"`}${wrong.length > 0 ? ' aria-invalid="true"' : ''}></p>${listHtml(`l-${name}`, list)}`;
  };
  const operators = [...world.operators.values()].map(shortName).sort();
  const places = knownPlaces(world, board, request.signedIn.key).map(({ label }) => label);
  const isBooked = valueOf(request.fields, 'booking') === 'phone';
  const isNewPlace = ['address', 'commune'].some(
    (name) =>
      (valueOf(request.fields, name) ?? '') !== '' || faults.some(({ field }) => field === 'where'),
  );
  return `${line('who', '', operators)}
${line('where', 'Un lieu de la liste, puis la salle : « Mairie, salle 2 ».', places)}
<details${isNewPlace ? ' open' : ''}><summary><span>Le lieu n’est pas dans la liste</span></summary>${line('address')}${line('commune')}</details>
${line('days', 'Comme vous le diriez : « mardi et jeudi », « 1er et 3e mardis », « semaines paires », « 12 décembre ».')}
${line('hours', '« 9 h – 12 h »')}
<fieldset class="aig-field"><legend>${LABELS.booking}</legend><div class="aig-ticks"><label><input type="radio" name="booking" value=""${isBooked ? '' : ' checked'}><span>Non, on peut venir</span></label><label><input type="radio" name="booking" value="phone"${isBooked ? ' checked' : ''}><span>Oui, au téléphone</span></label></div></fieldset>`;
}

function wrongHtml(name: string, wrong: readonly string[]): string {
  if (wrong.length === 0) return '';
  return `<span class="aig-wrong" id="e-${name}">${drawing('diamond')}<span>${wrong.map(french).join('<br>')}</span></span>`;
}

function listHtml(id: string, list: readonly string[]): string {
  if (list.length === 0) return '';
  return `<datalist id="${id}">${list.map((one) => `<option value="${escapeHtml(one)}"></option>`).join('')}</datalist>`;
}

/** `whole`: faults stand beside their fields already. */
function understoodHtml(
  context: CalendarContext,
  draft: Draft,
  once: string,
  whole: boolean,
): string {
  if ('faults' in draft) {
    const [first] = draft.faults;
    const says = whole ? 'Corrigez ce qui est marqué.' : (first?.says ?? '');
    return `<p class="aig-calm">${french(says)}</p>`;
  }
  const { permanence } = draft.kept;
  const mode = permanence.mode === 'appointment' ? ', sur rendez-vous' : '';
  const said = `${begin(saySchedule(permanence.schedule))}${mode}. ${whoOf(context.world, permanence)}, ${whereOf(permanence)}.`;
  return `<section class="aig-stack"><h2>Ce que j’ai compris</h2><p class="aig-say">${french(said)}</p>
<h3>Les dix prochaines dates</h3>${tenHtml(context, draft.kept, nextTen(draft.kept, context.now), false)}</section>
<input type="hidden" name="${TOLD}" value="${digestOf(draft.kept)}"><input type="hidden" name="shown" value="${escapeHtml(once)}">
<button type="submit" name="${SAID.act}" value="${SAID.do}" class="aig-btn aig-main-btn aig-big">C’est juste, publier</button>`;
}
