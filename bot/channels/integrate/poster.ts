import { begin } from '../../conversation/begin.ts';
import { type World } from '../../conversation/world.ts';
import { escapeHtml } from '../../view/html/markup.ts';
import { frenchPage } from '../pages/about-html.ts';
import { drawQr } from '../pages/draw-qr.ts';
import { html } from '../pages/page-answers.ts';
import { rootOf } from '../http/root.ts';
import { readHead } from '../pages/page-head.ts';
import { valueOf, type Pairs } from '../pages/query.ts';
import { type PageAnswer } from '../pages/request.ts';
import { addressOf, hrefOf } from '../pages/write-address.ts';

/**
 * A poster of A4 with the code of the guide: `?structure=` for one that is known, `?flow=` and
 * `?commune=` for one that waits. It says who invites only where that was checked.
 */
export function posterPage(world: World, query: Pairs, publicUrl: string): PageAnswer {
  const structure = world.structures.get(valueOf(query, 'structure') ?? '');
  const path = structure ? `/structure/${structure.id}` : guidePath(world, query);
  const url = publicUrl + path;
  const invites = structure ? `<p class="aig-lead">${escapeHtml(structure.name)}</p>` : '';
  const main = `${invites}<p>Des questions simples. À la fin : quoi faire, ou qui aller voir, où et quand.</p>
<div class="aig-qr aig-poster"><div role="img" aria-label="QR : ${escapeHtml(url)}">${drawQr(url)}</div></div>
<p class="aig-lead">${escapeHtml(url)}</p>
<p>Sans nom ni numéro. Sans rien installer.</p>
<p><button type="button" class="aig-btn aig-main-btn" data-print hidden>Imprimer</button></p>`;
  const body = frenchPage('Une démarche à faire ?', main, readHead(world, rootOf(publicUrl)));
  return html(body, { script: true, asking: true });
}

/** What of a query a poster is of, in order; the rest is not ours. */
export function posterQuery(world: World, query: Pairs): Pairs {
  const structure = valueOf(query, 'structure') ?? '';
  if (world.structures.has(structure)) return [['structure', structure]];
  const flow = valueOf(query, 'flow') ?? '';
  const commune = valueOf(query, 'commune') ?? '';
  return [
    ...(world.flows.has(flow) ? [['flow', flow] as const] : []),
    ...(world.communes.byInsee.has(commune) ? [['commune', commune] as const] : []),
  ];
}

/** Where the guide opens for who is not known yet. */
export function guidePath(world: World, query: Pairs): string {
  const state = begin(world, { flow: valueOf(query, 'flow') ?? '' });
  const commune = valueOf(query, 'commune') ?? '';
  const known = world.communes.byInsee.has(commune) ? { commune } : {};
  const address = addressOf(world, { ...state, ...known });
  return address ? hrefOf(address) : '/';
}
