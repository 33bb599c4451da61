import { createHash } from 'node:crypto';
import { type World } from '../../conversation/world.ts';
import { toJsonLd } from '../../data/export/to-json-ld.ts';
import { type Instant, type Operator } from '../../permanences/model.ts';
import { type Found } from '../../permanences/permanence-index.ts';
import { oneOutcomeView } from '../../service/one-outcome-view.ts';
import { type Commune } from '../../territory/model.ts';
import { element, escapeHtml } from '../../view/html/markup.ts';
import { pageOf, type PageHead } from '../../view/page.ts';
import { STYLE } from '../../view/style.ts';
import { toHtml } from '../../view/to-html.ts';
import { type Pages } from '../pages/create-pages.ts';
import { cacheControl, SAFETY, type Keeping } from '../pages/headers.ts';
import { readForm, valueOf } from '../pages/query.ts';
import { type PageAnswer, type PageRequest } from '../pages/request.ts';
import { MAX_TYPED, mayBeCommune } from './typed-commune.ts';

export interface PermanencesPageOptions {
  readonly world: () => World;
  readonly now: () => Instant;
}

const PATH = '/permanences';
/** As the pages serve it. */
const STYLE_PATH = `/aiguillage-${createHash('sha256').update(STYLE).digest('hex').slice(0, 12)}.css`;
const HEAD: PageHead = {
  styleHref: STYLE_PATH,
  iconHref: '/aiguillage.svg',
  homeHref: '/',
  accessibilityHref: '/accessibilite',
  privacyHref: '/vie-privee',
  legalHref: '/mentions-legales',
};

/**
 * `/permanences`: a commune and an operator by POST, answered 303 to an address that holds their
 * codes only. No JavaScript; what is typed enters no address and is kept by nobody.
 */
export function createPermanencesPage({ world, now }: PermanencesPageOptions): Pages {
  return {
    handle(request) {
      const answer = route(request, world(), now());
      return request.method === 'HEAD' ? { ...answer, body: '' } : answer;
    },
  };
}

function route(request: PageRequest, world: World, now: Instant): PageAnswer {
  if (request.method === 'POST') return search(request.body ?? '', world);
  const path = request.path.replace(/\/$/, '');
  if (path === PATH) return form(world, {});
  const [insee = '', id = '', ...rest] = path.slice(PATH.length + 1).split('/');
  const commune = world.communes.byInsee.get(insee);
  const operator = world.operators.get(id);
  if (commune === undefined || operator === undefined || rest.length > 0) {
    return form(world, { status: 404, told: 'Cette page n’existe pas. Cherchez ici.' });
  }
  return found(world, commune, operator, now);
}

function search(body: string, world: World): PageAnswer {
  const fields = readForm(body);
  const typed = (valueOf(fields, 'commune') ?? '').trim();
  const operator = world.operators.get(valueOf(fields, 'operator') ?? '');
  if (operator === undefined) return form(world, { told: 'Choisissez un organisme.' });
  if (!mayBeCommune(world, typed)) {
    const told = 'Écrivez seulement le nom de la commune ou le code postal.';
    return form(world, { operator, told });
  }
  const { decision, matches } = world.communes.find(typed);
  const [first] = matches;
  if (decision === 'found' && first !== undefined) return redirect(addressOf(first, operator));
  if (first === undefined) {
    const told = 'Je n’ai pas trouvé cette commune. Écrivez son nom ou son code postal.';
    return form(world, { operator, told });
  }
  return which(world, matches, operator);
}

function addressOf({ insee }: Commune, { id }: Operator): string {
  return `${PATH}/${insee}/${id}`;
}

interface FormParts {
  readonly status?: number;
  readonly operator?: Operator;
  readonly told?: string;
}

function form(world: World, { status = 200, operator, told }: FormParts): PageAnswer {
  const options = [...world.operators.values()].map(({ id, names }) => {
    const chosen = id === operator?.id ? ' selected' : '';
    return `<option value="${escapeHtml(id)}"${chosen}>${escapeHtml(names.now)}</option>`;
  });
  const title = 'Qui reçoit près de chez vous ?';
  const main = `${heading(title)}
${told === undefined ? '' : element('p', french(told), 'fr', 'class="aig-calm" role="alert"')}
<form class="aig-search" method="post" action="${PATH}">
<label for="aig-operator">Organisme</label>
<select class="aig-btn" id="aig-operator" name="operator">${options.join('')}</select>
<label for="aig-commune">Commune ou code postal</label>
<input id="aig-commune" name="commune" type="text" maxlength="${MAX_TYPED}" required autocomplete="off" autocapitalize="words" spellcheck="false" aria-describedby="aig-commune-hint">
<button type="submit" class="aig-btn aig-main-btn">Chercher</button>
<p class="aig-small" id="aig-commune-hint">Sans adresse ni nom de rue.</p>
</form>`;
  const keeping = told === undefined ? 'five-minutes' : 'nobody';
  return html(status, page(title, main), keeping);
}

function which(world: World, matches: readonly Commune[], operator: Operator): PageAnswer {
  const title = 'Laquelle est la vôtre ?';
  const rows = matches.map((one) => {
    const departement = world.communes.departements.get(one.departement)?.name ?? '';
    const label = escapeHtml(`${one.name} (${departement}, ${one.departement})`);
    return `<li><a href="${escapeHtml(addressOf(one, operator))}">${label}</a></li>`;
  });
  return html(
    200,
    page(title, `${heading(title)}\n<ul class="aig-choices">${rows.join('')}</ul>`),
    'nobody',
  );
}

function found(world: World, commune: Commune, operator: Operator, now: Instant): PageAnswer {
  // The first need for which someone receives there: an operator's desks may differ by need.
  const near = (need: string) => nearby(world, commune, operator, now, need).length > 0;
  const need = operator.needs.find(near) ?? operator.needs[0] ?? '';
  const view = oneOutcomeView(world, { operator, need, commune, audience: 'citizen', now });
  const links = { to: () => ({ href: '/' }), typed: noForm, ticked: noForm };
  const departement = world.communes.departements.get(commune.departement)?.name ?? '';
  const where = french(`Pour ${commune.name} (${departement}).`);
  const main = `${toHtml(view, links)}
${element('p', where, 'fr')}
<p><a href="${PATH}">Chercher une autre commune ou un autre organisme</a></p>
${jsonLd(world, commune, operator, now)}`;
  // A date is asked for again each time.
  return html(200, page(view.pageTitle.text, main), 'ask-again');
}

/** Those near the commune, for programs that read pages: data, never run. */
function jsonLd(world: World, commune: Commune, operator: Operator, now: Instant): string {
  const permanences = nearby(world, commune, operator, now).map(({ permanence }) => permanence);
  const { text } = toJsonLd({ ...world, permanences }, { now });
  return `<script type="application/ld+json">${text.replaceAll('<', '\\u003c')}</script>`;
}

function nearby(
  { permanences }: World,
  commune: Commune,
  { id }: Operator,
  now: Instant,
  need?: string,
): readonly Found[] {
  const query = { audience: 'citizen', facts: new Map() } as const;
  return permanences.near({ ...query, operator: id, need, commune, now });
}

const noForm = () => ({ action: '/', fields: [] });

function french(text: string) {
  return { text, lang: 'fr' };
}

function heading(title: string): string {
  return element('h1', french(title), 'fr', 'id="aig-heading" tabindex="-1"');
}

function page(title: string, main: string): string {
  return pageOf({
    lang: 'fr',
    dir: 'ltr',
    title: french(title),
    wide: false,
    main,
    languages: [],
    links: { to: () => ({ href: '/' }), typed: noForm, ticked: noForm },
    head: HEAD,
  });
}

function html(status: number, body: string, keeping: Keeping): PageAnswer {
  return {
    status,
    body,
    headers: {
      ...SAFETY,
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': cacheControl(keeping),
      'X-Robots-Tag': 'noindex',
    },
  };
}

function redirect(location: string): PageAnswer {
  return {
    status: 303,
    body: '',
    headers: { ...SAFETY, Location: location, 'Cache-Control': cacheControl('nobody') },
  };
}
