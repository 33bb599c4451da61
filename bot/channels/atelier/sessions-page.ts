import { type World } from '../../conversation/world.ts';
import { escapeHtml } from '../../view/html/markup.ts';
import { deskForm, DESK_PATH, DESK_PATHS, french, type DeskPage } from './desk-page.ts';
import { sayAuthor } from './say-role.ts';
import { sayMoment } from './say-when.ts';
import { type Sessions, type SignedIn } from './sessions.ts';

/** The sessions that one may see, each with the way to end it. */
export function sessionsPage(
  world: World,
  { root, signedIn }: { readonly root: string; readonly signedIn: SignedIn },
  seen: Awaited<ReturnType<Sessions['seenBy']>>,
  told = '',
): DeskPage {
  const rows = seen.map(({ id, begun, seen: last, by }) => {
    const isOwn = id === signedIn.session.id;
    const who = `<b>${french(sayAuthor(by))}</b><br><span class="aig-small">Clé ${escapeHtml(by.id)}</span>`;
    const when = `Ouverte ${sayMoment(world, begun)}. Dernier geste ${sayMoment(world, last)}.`;
    const button = `<button type="submit" name="end" value="${escapeHtml(id)}" class="aig-btn">Fermer${isOwn ? ' celle-ci' : ''}<span class="aig-vh"> : ${french(by.label)}, ouverte ${sayMoment(world, begun)}</span></button>`;
    const own = isOwn ? '<p class="aig-small">C’est celle où vous êtes.</p>' : '';
    return `<li class="aig-stack"><p>${who}</p><p>${when}</p>${own}${deskForm({ root, token: signedIn.token }, DESK_PATHS.sessions, button)}</li>`;
  });
  return {
    title: 'Sessions ouvertes',
    back: DESK_PATH,
    signedIn,
    main: `${told === '' ? '' : `<p class="aig-calm" role="status">${told}</p>`}<p>Une session que vous ne reconnaissez pas ? Fermez-la, et demandez une autre clé.</p>
<ul class="aig-rows">${rows.join('\n')}</ul>`,
  };
}
