import { type LocalDate } from '../../../permanences/model.ts';
import { escapeHtml } from '../../../view/html/markup.ts';
import { outward } from '../../http/root.ts';
import { drawQr } from '../../pages/draw-qr.ts';
import { isOut, type KeptLink, type LinkAnswer } from '../../reports/keep-links.ts';
import { sayDate } from '../calendar/say-calendar.ts';
import { DESK_PATHS, french, type DeskPage } from '../desk-page.ts';

/** A link with the name of its place. */
export interface Listed {
  readonly link: KeptLink;
  readonly name: string;
}

const ANSWERS: Readonly<Record<LinkAnswer, string>> = {
  right: 'toutes justes',
  wrong: 'une date fausse',
  unknown: '« Je ne sais pas »',
};

/** Where a link is withdrawn. */
export function withdrawPath(id: string): string {
  return `${DESK_PATHS.link}/retirer/${id}`;
}

/** Each link: whose, until when, answered or not. HTML. */
export function linksHtml(all: readonly Listed[], today: LocalDate, root: string): string {
  if (all.length === 0) {
    return '<p>Aucun lien. Pour en faire un, touchez le nom d’un lieu dans le calendrier.</p>';
  }
  const rows = all.map(({ link, name }) => {
    const act =
      isOut(link) && link.until >= today
        ? `<p class="aig-acts"><a class="aig-link" href="${outward(root, withdrawPath(link.id))}">Retirer<span class="aig-vh"> : ${french(name)}</span></a></p>`
        : '';
    return `<li class="aig-stack"><p><b>${french(name)}</b><br>${french(saidOf(link, today))}<br><span class="aig-small">${french(`Fait le ${sayDate(link.made, today)}, ${link.by}`)}</span></p>${act}</li>`;
  });
  return `<ul class="aig-rows">${rows.join('\n')}</ul>`;
}

/** "Pas encore de réponse. Bon jusqu’au vendredi 1er janvier 2027." */
export function saidOf({ answered, withdrawn, until }: KeptLink, today: LocalDate): string {
  if (answered) return `Réponse le ${sayDate(answered.date, today)} : ${ANSWERS[answered.answer]}.`;
  if (withdrawn) return `Retiré le ${sayDate(withdrawn, today)}.`;
  return until < today
    ? `Sans réponse. Fini depuis le ${sayDate(until, today)}.`
    : `Pas encore de réponse. Bon jusqu’au ${sayDate(until, today)}.`;
}

/** A link as it is handed over: to copy, or on paper. */
export function shownHtml(name: string, url: string): Pick<DeskPage, 'title' | 'main'> {
  const shown = escapeHtml(url);
  return {
    title: 'Voici le lien',
    main: `${name}<p class="aig-code">${shown}</p>
<div class="aig-qr"><div role="img" aria-label="QR : ${shown}">${drawQr(url)}</div></div>
<p>Copiez-le, envoyez-le ou imprimez cette page. Elle ne le montrera plus.</p>`,
  };
}
