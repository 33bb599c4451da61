import { fold } from '../territory/fold.ts';
import { isAsked } from './do-it-for-me/is-asked.ts';
import { spelled } from './do-it-for-me/spelled.ts';

/** Somebody asks the guide to fill in, send or sign instead of them. */

/** Not asked of the guide: the person does it, or asks how. */
const OTHERWISE =
  /\bfai(?:t|re) passer pour\b|\b(?:m|nous) (?:envoyer|transmettre|donner|dire) |\b(?:comment|ou|quand|pourquoi|combien|what|how|where|when) (?:\w+ ){0,3}(?:faire|fait|remplir|remplit|fill|do)\b(?!.*(?:a ma place|pour moi|for me))|\bcomment (?:je |j |on |nous )?(?:\w+ ){0,4}(?:a sa place|pour (?:lui|elle))\b|\b(?:je|j|i) (?:\w+ ){0,3}(?:aide|accompagne) \b|\bmoi meme\b|\bne (?:le |la |les )?(?:faites|remplissez|fais) (?:pas|rien)|\b(?:dire|expliquer|montrer|aider|savoir|conseiller|apprendre|indiquer) (?:\w+ )?(?:comment|ou|a|quand|si)\b|\b(?:mon|ma|mes) (?:mari|femme|fils|fille|mere|pere|frere|soeur|voisine?|conseillere?|enfants|ami|amie) (?:\w+ ){0,2}(?:fait|fais|remplit|rempli|font|remplissent|occupe|envoie|envoye|signe)\b/;

/** Somebody who helps asks what they may do: "que je remplisse", "signer à sa place". */
const HELPING =
  /^(?!.*\b(?:vous|tu|toi|quelqu un|qui|pour moi|a ma place)\b)(?:.*\busag(?:er|ere|e)s?\b|.*\bque (?:je|j) (?:\w+ ){0,2}(?:remplisse[sz]?|fasse|valide|signe|declare|clique|tape)\b|.*\b(?:faire|fer|agir|remplir|taper|ecrire|valider|valide|signer|cliquer|envoyer|connecter|ouvrir|appeler|telephoner) (?:\w+ ){0,4}a (?:sa place|leur place|la place d(?:e|es|u)?)\b)/;

/** Where a sentence takes breath: an order may begin there. */
const BREATH = /[.,;:!?\n()]+/;
/** "Changé mon rib" is "changer": nobody is told to. */
const BY_EAR = /^(\s*\p{L}{3,})é(?= (?:mon|ma|mes|le|la|les|l)\b)/iu;
/** Most characters read. */
const MAX_READ = 2000;

/** Whether somebody asks that it be done for them, in any words. Pure, never throws. */
export function asksDoItForMe(text: string): boolean {
  const read = text.slice(0, MAX_READ);
  return [...new Set([read, ...read.split(BREATH)])].some((part) => {
    const said = spelled(fold(part.replace(BY_EAR, '$1er')));
    return isAsked(said) && !OTHERWISE.test(said) && !HELPING.test(said);
  });
}
