import { type World } from '../../../conversation/world.ts';
import { toDate } from '../../../permanences/days.ts';
import { type DeskKey } from '../../../storage/desk.ts';
import { escapeHtml } from '../../../view/html/markup.ts';
import { drawQr } from '../../pages/draw-qr.ts';
import { rootOf } from '../../http/root.ts';
import { LINK_PATH } from '../../reports/create-link-pages.ts';
import { type LinkTokens } from '../../reports/link-tokens.ts';
import { findPlace } from '../../reports/record-name.ts';
import { CALENDAR } from '../calendar/paths.ts';
import { type DeskPart } from '../create-atelier.ts';
import { deskForm, DESK_PATHS, french, type DeskPage } from '../desk-page.ts';
import { isWithin, may } from '../may.ts';
import { localOf, parisOf } from '../say-when.ts';

export interface LinkDeskOptions {
  readonly links: LinkTokens;
  readonly world: () => World;
  readonly now: () => number;
  readonly publicUrl: string;
}

/** `/atelier/lien/<place>`: makes the link of a month for the people of a place, shown this once. */
export function createLinkDesk({ links, world, now, publicUrl }: LinkDeskOptions): DeskPart {
  const root = rootOf(publicUrl);
  return async ({ method, path, signedIn }) => {
    await Promise.resolve();
    const [, , part, id = '', ...rest] = path.split('/');
    if (part !== 'lien' || rest.length > 0) return undefined;
    const found = placeFor(world(), id, signedIn.key);
    if (!found) return undefined;
    const { place, commune } = found;
    const page = { title: 'Lien du mois', back: CALENDAR.place(id) };
    if (!may(signedIn.key, 'calendar')) {
      return { ...page, status: 403, main: '<p>Votre clé ne permet pas cela.</p>' };
    }
    const name = `<p><b>${french(place.name)}</b>, ${french(commune.name)}</p>`;
    if (method === 'GET') {
      const button =
        '<button type="submit" class="aig-btn aig-main-btn aig-big">Faire un lien</button>';
      return {
        ...page,
        main: `${name}<p>Les personnes de ce lieu disent, sans compte, si les prochaines dates sont justes. Le lien sert une fois, pendant un mois. Il ne change ni adresse, ni numéro, et n’annule aucune date.</p>
${deskForm({ root, token: signedIn.token }, `${DESK_PATHS.link}/${id}`, button)}`,
      };
    }
    const of = { structure: signedIn.key.structure, place: id, commune: commune.insee };
    const token = links.make(of, toDate(localOf(parisOf(world()), now()).day));
    if (token === undefined) {
      return { ...page, status: 503, main: '<p>Réessayez dans une minute.</p>' };
    }
    return { ...page, ...shownHtml(name, `${publicUrl}${LINK_PATH}/${token}`) };
  };
}

/** A link as it is handed over: to copy, or on paper. */
function shownHtml(name: string, url: string): Pick<DeskPage, 'title' | 'main'> {
  const shown = escapeHtml(url);
  return {
    title: 'Voici le lien',
    main: `${name}<p class="aig-code">${shown}</p>
<div class="aig-qr"><div role="img" aria-label="QR : ${shown}">${drawQr(url)}</div></div>
<p>Copiez-le, envoyez-le ou imprimez cette page. Elle ne le montrera plus.</p>`,
  };
}

/** A place of the territory of a key, and where it is. */
function placeFor(world: World, id: string, key: DeskKey) {
  const place = findPlace(world, id);
  const commune = world.communes.byInsee.get(place?.commune ?? '');
  return place && commune && isWithin(key, commune) ? { place, commune } : undefined;
}
