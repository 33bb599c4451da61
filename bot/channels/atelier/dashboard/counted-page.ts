import { french, type DeskPage } from '../desk-page.ts';

/** What is counted, and what never is, in plain words. */
export function countedPage(back: string): DeskPage {
  const list = (items: readonly string[]) =>
    `<ul class="aig-list aig-dash">${items.map((item) => `<li>${french(item)}</li>`).join('')}</ul>`;
  return {
    title: 'Ce qui est compté',
    back,
    main: `<p>Des parcours, jamais des personnes. Rien de ce qui est écrit n’est gardé.</p>
<h2>Compté, une fois par conversation</h2>
${list(COUNTED)}
<h2>Jamais compté</h2>
${list(NEVER)}
<h2>Ce qui est montré</h2>
${list(SHOWN)}`,
  };
}

const COUNTED = [
  'la démarche ouverte, la question où l’on arrive, celle d’où l’on revient, celle dont on change la réponse ;',
  'la fin : faite seul, ou vers quel service ;',
  'une demande sans guide : un sujet de la liste surveillée, sinon sa famille ;',
  'une demande de remplir à la place de la personne, par famille ;',
  'la réponse à « Avez-vous su quoi faire ? » ;',
  'un danger dit, pour tout le pays seulement.',
];
const NEVER = [
  'une page relue, un retour en arrière, un message renvoyé : rien deux fois ;',
  'une page ouverte par un lien : les pages du site comptent moins que ce qui s’y passe ;',
  'la démonstration, les essais, l’atelier ;',
  'un nom, une adresse, un numéro, un mot hors de la liste surveillée.',
];
const SHOWN = [
  'un mois, un trimestre, une année finis ;',
  'de 0 à 10 : « moins de 11 » ; au-dessus, un nombre arrondi à 5 ;',
  'des totaux de ce qui est montré ;',
  'ce qui manque sur le terrain : en nombres exacts, car il ne parle de personne.',
];
