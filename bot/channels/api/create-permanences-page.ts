import { worldIn } from '../../conversation/world-in.ts';
import { type World } from '../../conversation/world.ts';
import { toJsonLd } from '../../data/export/to-json-ld.ts';
import { type Instant, type Operator, type Place } from '../../permanences/model.ts';
import { type Commune } from '../../territory/model.ts';
import { element, escapeHtml } from '../../view/html/markup.ts';
import { phrase } from '../../view/phrases.ts';
import { layoutOf, pageOf } from '../../view/page.ts';
import { type Door, type View } from '../../view/view.ts';
import { toHtml } from '../../view/to-html.ts';
import { outward, rootOf } from '../http/root.ts';
import { SCRIPT } from '../pages/assets.ts';
import { drawQr } from '../pages/draw-qr.ts';
import { type Pages } from '../pages/pages.ts';
import { file, html, redirect } from '../pages/page-answers.ts';
import { outwardLinks } from '../pages/outward-links.ts';
import { aboutHead, cutTold } from '../pages/page-head.ts';
import { quittable } from '../pages/quittable.ts';
import { readForm, readQuery, valueOf } from '../pages/query.ts';
import {
  isSure,
  nextSure,
  ofStructure,
  receiversOf,
  receptionOf,
  receptionPath,
  receptionView,
  type Reception,
} from '../pages/reception.ts';
import { calendarAt } from '../pages/take-calendar.ts';
import { wrongOf, type Wronging } from '../pages/take-links.ts';
import { MAX_QUERY, type PageAnswer, type PageRequest } from '../pages/request.ts';
import { MAX_TYPED, mayBeCommune } from './typed-commune.ts';

export interface PermanencesPageOptions extends Wronging {
  readonly world: () => World;
  readonly now: () => Instant;
  /** As in the other pages. */
  readonly publicUrl: string;
}

const PATH = '/permanences';
/** Ends the path of a reception as a calendar. */
const CALENDAR = '.ics';

/**
 * `/permanences`: a commune and an operator by POST, answered 303 to an address that holds their
 * codes only. No JavaScript; what is typed enters no address and is kept by nobody.
 */
export function createPermanencesPage(options: PermanencesPageOptions): Pages {
  const { world, now, publicUrl, wrong } = options;
  const root = rootOf(publicUrl);
  const route = (request: PageRequest): PageAnswer => {
    const structure = valueOf(readQuery(request.query.slice(0, MAX_QUERY)), 'structure');
    const current = worldIn(world(), structure);
    const own = ofStructure(current, structure);
    if (request.method === 'POST') return search(request.body ?? '', current, { own, root });
    const path = request.path.replace(/\/$/, '');
    if (path === PATH) return form(current, { own, root, canonical: publicUrl + PATH });
    const reception = receptionOf(current, path);
    const calendar = path.endsWith(CALENDAR)
      ? calendarAt(current, { path, query: request.query }, now())
      : undefined;
    if (calendar !== undefined) return calendarFile(calendar);
    return reception === undefined || path.endsWith(CALENDAR)
      ? form(current, { own, root, status: 404, told: 'Cette page n’existe pas. Cherchez ici.' })
      : found(current, reception, { own, root, publicUrl, wrong }, now());
  };
  return quittable({ handle: route }, { world, now, publicUrl });
}

function calendarFile(text: string): PageAnswer {
  const answer = file(text, 'text/calendar', 'nobody');
  const name = 'attachment; filename="rendez-vous.ics"';
  return {
    ...answer,
    headers: { ...answer.headers, 'Content-Disposition': name, 'X-Robots-Tag': 'noindex' },
  };
}

/** What addresses in a page are made with. */
interface Written {
  /** What names the structure whose data these are, in an address. */
  readonly own: string;
  /** What they stand under. */
  readonly root: string;
}

function search(body: string, world: World, written: Written): PageAnswer {
  const fields = readForm(body);
  const typed = (valueOf(fields, 'commune') ?? '').trim();
  const operator = world.operators.get(valueOf(fields, 'operator') ?? '');
  if (operator === undefined)
    return form(world, { ...written, status: 422, told: 'Choisissez un organisme.' });
  if (!mayBeCommune(world, typed)) {
    const told = 'Écrivez seulement le nom de la commune ou le code postal.';
    return form(world, { ...written, status: 422, operator, told });
  }
  const { decision, matches, lacking } = world.communes.find(typed);
  const [first] = matches;
  if (decision === 'found' && first !== undefined)
    return redirect(303, receptionPath({ commune: first, operator }) + written.own);
  if (first === undefined) {
    const key = lacking === undefined ? 'commune-unknown' : (`commune-lacks-${lacking}` as const);
    return form(world, { ...written, status: 422, operator, told: phrase('fr', false, key).text });
  }
  return which(world, matches, operator, written);
}

interface FormParts extends Written {
  readonly status?: number;
  readonly operator?: Operator;
  readonly told?: string;
  readonly canonical?: string;
}

function form(world: World, parts: FormParts): PageAnswer {
  const { own, root, status = 200, operator, told, canonical } = parts;
  const options = [...world.operators.values()].map(({ id, names }) => {
    const chosen = id === operator?.id ? ' selected' : '';
    return `<option value="${escapeHtml(id)}"${chosen}>${escapeHtml(names.now)}</option>`;
  });
  // None is chosen for the person: the first of the list is seldom theirs.
  if (operator === undefined) options.unshift('<option value="">Choisissez</option>');
  const title = 'Qui reçoit près de chez vous ?';
  const main = `${heading(title)}
${told === undefined ? '' : element('p', french(told), 'fr', 'class="aig-calm" role="alert"')}
<form class="aig-search" method="post" action="${outward(root, PATH + own)}">
<label for="aig-operator">Organisme</label>
<select class="aig-btn" id="aig-operator" name="operator" required>${options.join('')}</select>
<label for="aig-commune">Commune ou code postal</label>
<input id="aig-commune" name="commune" type="text" maxlength="${MAX_TYPED}" required autocomplete="off" autocapitalize="words" spellcheck="false" aria-describedby="aig-commune-hint">
<button type="submit" class="aig-btn aig-main-btn">Chercher</button>
<p class="aig-small" id="aig-commune-hint">Sans adresse ni nom de rue.</p>
</form>`;
  return document(world, root, { title, main, canonical, status });
}

function which(
  world: World,
  matches: readonly Commune[],
  operator: Operator,
  { own, root }: Written,
): PageAnswer {
  const title = 'Laquelle est la vôtre ?';
  const rows = matches.map((one) => {
    const departement = world.communes.departements.get(one.departement)?.name ?? '';
    const label = escapeHtml(`${one.name} (${departement}, ${one.departement})`);
    const href = outward(root, receptionPath({ commune: one, operator }) + own);
    return `<li><a href="${escapeHtml(href)}">${label}</a></li>`;
  });
  const main = `${heading(title)}\n<ul class="aig-choices">${rows.join('')}</ul>`;
  return document(world, root, { title, main });
}

function found(
  world: World,
  reception: Reception,
  { own, root, publicUrl, wrong }: Written & Pick<PermanencesPageOptions, 'publicUrl' | 'wrong'>,
  now: Instant,
): PageAnswer {
  const { commune } = reception;
  const view = receptionView(world, reception, now);
  const path = receptionPath(reception) + own;
  const calendar =
    nextSure(world, reception, now) === undefined
      ? {}
      : { calendar: receptionPath(reception) + CALENDAR + own };
  const elsewhere = { url: publicUrl + path, qr: drawQr(publicUrl + path) };
  const links = outwardLinks(root, {
    to: () => ({ href: '/' }),
    quit: noForm,
    typed: noForm,
    ticked: noForm,
    take: (take) => ({
      printing: true,
      ...calendar,
      ...wrongOf(take, { publicUrl, wrong }),
      elsewhere,
    }),
  });
  const departement = world.communes.departements.get(commune.departement)?.name ?? '';
  const where = french(`Pour ${commune.name} (${departement}).`);
  const screen = toHtml(view, links);
  const main = `${screen}
${element('p', where, 'fr')}
<p><a class="aig-link" href="${outward(root, PATH + own)}">Chercher une autre commune ou un autre organisme</a></p>
${jsonLd(world, reception, view, now)}`;
  // One page for search engines, whatever the need.
  const canonical = isSure(view) && reception.need === undefined;
  return document(world, root, {
    title: view.pageTitle.text,
    main,
    layout: layoutOf(view, screen),
    script: true,
    ...(canonical ? { canonical: publicUrl + path } : {}),
  });
}

/** Those that the page shows, for programs that read pages: data, never run. */
function jsonLd(world: World, reception: Reception, { body }: View, now: Instant): string {
  const doors = body.kind === 'orientation' ? body.doors : [];
  const shown = doors.flatMap(({ place }) => place ?? []);
  const permanences = receiversOf(world, reception, now)
    .map(({ permanence }) => permanence)
    .filter(({ place }) => place && shown.some((one) => isOf(place, one)));
  const { text } = toJsonLd({ ...world, permanences }, { now });
  return `<script type="application/ld+json">${text}</script>`;
}

/** Whether a place is the one that a door shows: a room stands after its name, a town after its street. */
function isOf({ name, address }: Place, shown: NonNullable<Door['place']>): boolean {
  return shown.name.text.startsWith(name) && shown.address.text.startsWith(address);
}

const noForm = () => ({ action: '/', fields: [] });

function french(text: string) {
  return { text, lang: 'fr' };
}

function heading(title: string): string {
  return element('h1', french(title), 'fr', 'id="aig-heading" tabindex="-1"');
}

interface DocumentParts {
  readonly title: string;
  readonly main: string;
  readonly status?: number;
  /** The address that search engines keep; absent: none. */
  readonly canonical?: string | undefined;
  readonly layout?: ReturnType<typeof layoutOf>;
  /** Our own script: it prints. */
  readonly script?: boolean;
}

function document(
  world: World,
  root: string,
  { title, main, status = 200, canonical, layout = { wide: false }, script = false }: DocumentParts,
): PageAnswer {
  const body = pageOf({
    lang: 'fr',
    dir: 'ltr',
    title: french(title),
    ...layout,
    main,
    languages: [],
    links: outwardLinks(root, {
      to: () => ({ href: '/' }),
      quit: noForm,
      typed: noForm,
      ticked: noForm,
    }),
    head: {
      ...aboutHead(world, root),
      ...(canonical === undefined ? {} : { canonical }),
      ...(script ? { script: { href: outward(root, SCRIPT.path), told: cutTold('fr') } } : {}),
    },
  });
  return html(body, { status, script, asking: script, indexed: canonical !== undefined });
}
