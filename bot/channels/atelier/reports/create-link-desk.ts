import { type World } from '../../../conversation/world.ts';
import { toDate } from '../../../permanences/days.ts';
import { type DeskKey } from '../../../storage/desk.ts';
import { type Overlay } from '../../../storage/overlay.ts';
import { rootOf } from '../../http/root.ts';
import { LINK_PATH } from '../../reports/create-link-pages.ts';
import { keepLinks, linkId, type KeptLink } from '../../reports/keep-links.ts';
import { type LinkTokens } from '../../reports/link-tokens.ts';
import { findPlace } from '../../reports/record-name.ts';
import { CALENDAR } from '../calendar/paths.ts';
import { type DeskPart, type DeskRequest } from '../create-atelier.ts';
import { deskForm, DESK_PATH, DESK_PATHS, french } from '../desk-page.ts';
import { isWithin, may } from '../may.ts';
import { localOf, parisOf } from '../say-when.ts';
import { linksHtml, saidOf, shownHtml, withdrawPath, type Listed } from './link-lines.ts';

export interface LinkDeskOptions {
  readonly links: LinkTokens;
  readonly overlay: Pick<Overlay, 'files' | 'write'>;
  readonly world: () => World;
  readonly now: () => number;
  readonly publicUrl: string;
}

type Answer = ReturnType<DeskPart>;

/**
 * `/atelier/lien`: monthly links that are out, when they end, answered or not, each withdrawn in two
 * taps; `/atelier/lien/<place>` makes one for the people of a place, shown this once.
 */
export function createLinkDesk(options: LinkDeskOptions): DeskPart {
  const { links, overlay, world, now, publicUrl } = options;
  const root = rootOf(publicUrl);
  const today = () => toDate(localOf(parisOf(world()), now()).day);
  const kept = keepLinks(overlay, { today });

  /** Those of the structure and the territory of a key. */
  const listed = async (key: DeskKey): Promise<readonly Listed[]> =>
    (await kept.all())
      .filter(({ structure }) => structure === key.structure)
      .flatMap((link): readonly Listed[] => {
        const found = placeFor(world(), link.place, key);
        return found ? [{ link, name: `${found.place.name}, ${found.commune.name}` }] : [];
      });

  const list = async ({ signedIn }: DeskRequest): Answer => ({
    title: 'Les liens du mois',
    back: DESK_PATH,
    main: linksHtml(await listed(signedIn.key), today(), root),
  });

  const withdraw = async ({ signedIn, method }: DeskRequest, id: string): Answer => {
    const found = (await listed(signedIn.key)).find(({ link }) => link.id === id);
    if (!found) return undefined;
    if (method === 'POST') {
      await kept.withdraw(id);
      return { goTo: DESK_PATHS.link };
    }
    const button =
      '<button type="submit" class="aig-btn aig-main-btn aig-big">Oui, retirer</button>';
    const form = deskForm({ root, token: signedIn.token }, withdrawPath(id), button, ' data-cut');
    return {
      title: 'Retirer ce lien ?',
      back: DESK_PATHS.link,
      main: `<p><b>${french(found.name)}</b></p><p>${french(saidOf(found.link, today()))}</p>
<p>Ce lien ne servira plus. Vous pourrez en faire un autre.</p>
${form}`,
    };
  };

  const make = async ({ signedIn, method }: DeskRequest, id: string): Answer => {
    const { key, token: form } = signedIn;
    const found = placeFor(world(), id, key);
    if (!found) return undefined;
    const { place, commune } = found;
    const page = { title: 'Lien du mois', back: CALENDAR.place(id) };
    const name = `<p><b>${french(place.name)}</b>, ${french(commune.name)}</p>`;
    if (method === 'GET') {
      const button =
        '<button type="submit" class="aig-btn aig-main-btn aig-big">Faire un lien</button>';
      const before = (await listed(key)).filter(({ link }) => link.place === id);
      const out = before.length === 0 ? '' : linksHtml(before, today(), root);
      return {
        ...page,
        main: `${name}<p>Les personnes de ce lieu disent, sans compte, si les prochaines dates sont justes. Le lien sert une fois, pendant un mois. Il ne change ni adresse, ni numéro, et n’annule aucune date.</p>
${deskForm({ root, token: form }, `${DESK_PATHS.link}/${id}`, button)}${out}`,
      };
    }
    const of = { structure: key.structure, place: id, commune: commune.insee };
    const token = links.make(of, today());
    const made = token === undefined ? undefined : links.read(token, today());
    const isKept =
      token !== undefined &&
      typeof made === 'object' &&
      (await kept.add({ ...made, id: linkId(token), by: key.label }));
    if (!isKept) return { ...page, status: 503, main: '<p>Réessayez dans une minute.</p>' };
    return { ...page, ...shownHtml(name, `${publicUrl}${LINK_PATH}/${token}`) };
  };

  return async (request) => {
    const [, , part, id = '', after, ...rest] = request.path.split('/');
    if (part !== 'lien' || rest.length > 0) return undefined;
    if (!may(request.signedIn.key, 'calendar')) return NOT_YOURS;
    if (id === '') return request.method === 'GET' ? list(request) : undefined;
    if (after === undefined) return make(request, id);
    return id === 'retirer' ? withdraw(request, after) : undefined;
  };
}

const NOT_YOURS = {
  title: 'Lien du mois',
  back: DESK_PATH,
  status: 403,
  main: '<p>Votre clé ne permet pas cela.</p>',
};

/** A place of the territory of a key, and where it is. */
function placeFor(world: World, id: KeptLink['place'], key: DeskKey) {
  const place = findPlace(world, id);
  const commune = world.communes.byInsee.get(place?.commune ?? '');
  return place && commune && isWithin(key, commune) ? { place, commune } : undefined;
}
