import { type Structure } from '../../conversation/structure.ts';
import { type World } from '../../conversation/world.ts';
import { type StructureRequests } from '../../data/structure-requests.ts';
import { overlapsOf } from '../../data/structure-overlaps.ts';
import { element, escapeHtml } from '../../view/html/markup.ts';
import { themeCss, themeFaults, type Theme } from '../../view/theme.ts';
import { frenchPage } from '../pages/about-html.ts';
import { type Pages } from '../pages/pages.ts';
import { file, html, redirect } from '../pages/page-answers.ts';
import { outward, rootOf } from '../http/root.ts';
import { aboutHead } from '../pages/page-head.ts';
import { readForm, readQuery, valueOf, writeQuery, type Pairs } from '../pages/query.ts';
import { MAX_BODY, type PageAnswer, type PageRequest } from '../pages/request.ts';
import { type FormFault } from './form-faults.ts';
import { faultsHtml, formHtml, hiddenHtml } from './form-html.ts';
import { HOST_SCRIPT } from './host-script.ts';
import { overlapsHtml } from './overlaps-html.ts';
import { guidePath, posterPage, posterQuery } from './poster.ts';
import { snippetsFor, type Served } from './snippets.ts';
import { textsFor } from './texts.ts';
import { tryOut, tryOutPath } from './try-out.ts';
import { colorsOf, readWanted } from './wanted.ts';

export interface IntegrateOptions extends Served {
  /** How long the answers of a conversation are kept after its last message. */
  readonly conversationMinutes: number;
  readonly world: () => World;
  readonly requests: Pick<StructureRequests, 'save'>;
}

/** Where one asks for the guide on one's own site. */
export const INTEGRATE_PATH = '/integrer';
const POSTER = '/affiche';
/** Characters of a request that are kept, at most. */
const MAX_REQUEST = 8_000;

/**
 * The pages for those who put the guide on their site, before the pages of the guide: `/integrer`,
 * `/affiche` (a poster), `/cadre.js` (for a frame).
 */
export function createIntegrate(options: IntegrateOptions): { before(pages: Pages): Pages } {
  const { world, publicUrl, requests } = options;
  const root = rootOf(publicUrl);

  const own = ({ method, path, query, body, maySend }: PageRequest): PageAnswer | undefined => {
    if (path === INTEGRATE_PATH && method === 'POST')
      return answer(readForm((body ?? '').slice(0, MAX_BODY)), maySend);
    return method === 'GET' ? shown(path, query) : undefined;
  };

  const shown = (path: string, query: string): PageAnswer | undefined => {
    const own = ownQuery(path, readQuery(query));
    if (own !== undefined && own !== query) return redirect(302, path + (own && `?${own}`));
    if (path === INTEGRATE_PATH) return page({ fields: [] });
    if (path === '/cadre.js') return file(HOST_SCRIPT, 'text/javascript', 'five-minutes');
    if (path === POSTER) return posterPage(world(), readQuery(query), publicUrl);
    return path === SAMPLE_PATH ? sample(readQuery(query)) : undefined;
  };

  /** The query of the one address of a page of ours; absent: it is for others to say. */
  const ownQuery = (path: string, query: Pairs): string | undefined => {
    if (path === INTEGRATE_PATH) return '';
    return path === POSTER ? writeQuery(posterQuery(world(), query)).slice(1) : undefined;
  };

  const answer = (fields: Pairs, maySend: PageRequest['maySend']): PageAnswer => {
    const wanted = readWanted(world(), fields);
    if ('faults' in wanted) return page({ fields, faults: wanted.faults, status: 422 });
    if (valueOf(fields, 'act') !== 'send')
      return page({ fields, told: lookHtml(wanted.structure, fields) });
    if (wanted.yaml.length > MAX_REQUEST) return page({ fields, told: TOO_LONG, status: 413 });
    if (maySend?.() === false) return page({ fields, told: SENT_ENOUGH, status: 429 });
    const name = requests.save(wanted.yaml);
    if (name === undefined) return page({ fields, told: TOO_MANY, status: 503 });
    return page({ fields, told: sentHtml(name) });
  };

  const lookHtml = (structure: Structure, fields: Pairs): string => {
    const now = world();
    const asked: Pairs = [
      ['flow', structure.flow ?? ''],
      ['commune', structure.commune ?? ''],
    ];
    const where = guidePath(now, asked);
    const shown = outward(root, tryOutPath(colorsIn(fields)) + where);
    return `<section class="aig-stack" aria-labelledby="aig-look"><h2 id="aig-look">Votre guide</h2>
<iframe src="${escapeHtml(shown)}" title="Votre guide, comme les gens le verront" width="100%" height="600"></iframe>
<h2>En attendant d’être accepté</h2>
<p>Un lien et une affiche marchent tout de suite : <a href="${escapeHtml(outward(root, where))}">${escapeHtml(publicUrl + where)}</a></p>
<p><a class="aig-btn" href="${escapeHtml(outward(root, POSTER + writeQuery(asked)))}">Affiche à imprimer (QR)</a></p>
<h2>Demander à l’intégrer</h2>
${overlapsHtml(overlapsOf(structure, now.structures.values()))}<p>La demande garde ce que vous avez écrit ici, et rien d’autre. Une personne la lit, puis l’accepte. Sans réponse, elle est effacée après 30 jours. Le code marche ensuite sur vos adresses, et sur aucune autre.</p>
<form method="post" action="${outward(root, INTEGRATE_PATH)}">${hiddenHtml(fields)}<button type="submit" name="act" value="send" class="aig-btn aig-main-btn">Envoyer la demande</button></form>
<h2>Le code</h2>
${snippetsFor(structure, options)
  .map(
    ({ title, says, code }) =>
      `${french('h3', title)}${french('p', says)}${code === undefined ? '' : `<pre class="aig-code"><code>${escapeHtml(code)}</code></pre>`}`,
  )
  .join('\n')}
<h2>Vos textes</h2>
${textsFor(publicUrl, now.audit, options.conversationMinutes)
  .map(
    ({ title, paragraphs }) =>
      `${french('h3', title)}${paragraphs.map((one) => french('p', one)).join('')}`,
  )
  .join('\n')}
</section>`;
  };

  const page = ({ fields, told = '', faults = [], status = 200 }: PageParts): PageAnswer => {
    const now = world();
    const intro =
      '<p>Mettez ce guide sur le site de votre mairie, de votre CCAS ou de votre association. Remplissez ce que vous savez : vous verrez le guide et le code à copier.</p>';
    const first = fields.length === 0 && faults.length === 0;
    const head = {
      ...aboutHead(now, root),
      ...(first ? { canonical: publicUrl + INTEGRATE_PATH } : {}),
    };
    const answer = faults.length > 0 ? faultsHtml(faults) : told;
    const title = 'Mettre le guide sur votre site';
    const document = frenchPage(
      title,
      `${first ? intro : answer}\n${formHtml(now, outward(root, INTEGRATE_PATH), fields, faults)}`,
      head,
      faults.length > 0 ? { named: `À corriger – ${title}` } : {},
    );
    return html(document, { indexed: first, ownFrame: true, status });
  };

  return {
    before: (pages) => ({
      handle(request) {
        const isHead = request.method === 'HEAD';
        const asked: PageRequest = isHead ? { ...request, method: 'GET' } : request;
        const mine = own(asked) ?? tryOut(asked, pages, { root, sheet: SAMPLE_PATH });
        if (!mine) return pages.handle(request);
        return isHead ? { ...mine, body: '' } : mine;
      },
    }),
  };
}

function french(tag: string, text: string): string {
  return element(tag, { text, lang: 'fr' }, 'fr');
}

const SAMPLE_PATH = '/theme-essai.css';

interface PageParts {
  readonly fields: Pairs;
  /** HTML above the form. */
  readonly told?: string;
  readonly faults?: readonly FormFault[];
  readonly status?: number;
}

const TOO_LONG =
  '<p class="aig-calm" role="alert">La demande est trop longue pour être gardée. Raccourcissez vos mentions légales.</p>';
const TOO_MANY =
  '<p class="aig-calm" role="alert">La demande n’a pas pu être gardée : trop attendent déjà. Appelez l’éditeur de ce site.</p>';

const SENT_ENOUGH =
  '<p class="aig-calm" role="alert">Plusieurs demandes ont déjà été envoyées d’ici aujourd’hui. Attendez demain, ou appelez l’éditeur de ce site.</p>';

function sentHtml(name: string): string {
  return `<p class="aig-calm" role="status">Votre demande est envoyée. Son numéro : <b>${name}</b>. Donnez-le à l’éditeur de ce site : il l’accepte avec « aiguillage structure accept ${name} ».</p>`;
}

function colorsIn(fields: Pairs): Pairs {
  return Object.entries(colorsOf((role) => (valueOf(fields, role) ?? '').trim()));
}

/** Of a strict grammar and readable, or nothing at all. */
function sample(query: Pairs): PageAnswer {
  const theme: Theme = { light: Object.fromEntries(colorsIn(query)) };
  const css = themeFaults(theme).length > 0 ? '' : themeCss(theme);
  return file(css, 'text/css', 'nobody');
}
