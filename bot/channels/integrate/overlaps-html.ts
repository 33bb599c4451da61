import { type Overlap } from '../../data/structure-overlaps.ts';
import { element } from '../../view/html/markup.ts';

/** What is already another's, as its form and its command say it; `value` and a name follow. */
export const SHARED: Readonly<Record<Overlap['what'], string>> = {
  id: 'L’identifiant',
  name: 'Le nom',
  origin: 'L’adresse',
  site: 'Le site de',
  contact: 'Le contact',
  text: 'La phrase',
};

/** One sentence for each thing that is another's already. */
export function sayOverlap({ what, value, whose }: Overlap): string {
  return `${SHARED[what]} « ${value} » : aussi à « ${whose.name} » (${whose.id}).`;
}

/** For who asks: all of them before the request is sent; nothing where there is none. */
export function overlapsHtml(overlaps: readonly Overlap[]): string {
  if (overlaps.length === 0) return '';
  const items = overlaps.map((one) => element('li', { text: sayOverlap(one), lang: 'fr' }, 'fr'));
  return `<div class="aig-calm"><h3>Déjà à une autre structure</h3><ul class="aig-stack">${items.join('')}</ul>
<p>Une mairie et son CCAS peuvent partager un site : chaque page écrit alors « structure ». La personne qui lit la demande verra cette liste, et devra la confirmer.</p></div>
`;
}
