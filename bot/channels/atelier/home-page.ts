import { type World } from '../../conversation/world.ts';
import { outward } from '../http/root.ts';
import { type DeskPage, DESK_PATHS, french } from './desk-page.ts';
import { may } from './may.ts';
import { sayAuthor } from './say-role.ts';
import { toDate } from '../../permanences/days.ts';
import { localOf, parisOf, sayDay } from './say-when.ts';
import { type SignedIn } from './sessions.ts';

/** What there is to do, and as whom one is here. */
export function homePage(world: World, root: string, signedIn: SignedIn): DeskPage {
  const { key } = signedIn;
  const last = localOf(parisOf(world), key.expires - 1).day;
  const structure = world.structures.get(key.structure)?.name ?? key.structure;
  const link = (href: string, text: string) =>
    `<li><a href="${outward(root, href)}"><span>${text}</span></a></li>`;
  return {
    title: 'L’atelier',
    signedIn,
    main: `<p><b>${french(structure)}</b><br>${french(sayAuthor(key))}</p>
<ul class="aig-choices">${link(DESK_PATHS.calendar, 'Le calendrier')}${link(DESK_PATHS.reports, 'Ce qui est signalé')}${may(key, 'review') ? link(DESK_PATHS.review, 'Relire : dix minutes aujourd’hui') : ''}${may(key, 'calendar') ? link(DESK_PATHS.link, 'Les liens du mois') : ''}${may(key, 'figures') ? link(DESK_PATHS.figures, 'Le tableau de bord') : ''}${link(DESK_PATHS.sessions, 'Sessions ouvertes')}</ul>
<p class="aig-small">Votre clé sert jusqu’au ${sayDay(last)} ${toDate(last).slice(0, 4)}. La session se ferme après 30 minutes sans rien toucher.</p>`,
  };
}
