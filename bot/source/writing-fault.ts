import { RESERVED_HINT } from './reserved-key.ts';

/** A fault of the writing itself, at an offset of the text. */
export interface WritingFault {
  readonly pos: number;
  readonly code: WritingCode;
  readonly message: string;
  readonly hint?: string;
}

/** Codes of the faults that `readYaml` finds. */
export type WritingCode =
  | 'alias'
  | 'anchor'
  | 'bidi-character'
  | 'colon-in-text'
  | 'control-character'
  | 'cut-by-hash'
  | 'directive'
  | 'duplicate-key'
  | 'indent'
  | 'merge-key'
  | 'question-mark'
  | 'quote'
  | 'reserved-key'
  | 'tab'
  | 'tag'
  | 'text-in-brackets'
  | 'text-start'
  | 'unclosed'
  | 'yaml';

/** What to do about it, when the fault alone says it. */
export const HINTS: Readonly<Record<WritingCode, string>> = {
  alias:
    'Un texte qui commence par * se met entre guillemets : "*…". Les alias ne servent pas ici.',
  anchor:
    'Un texte qui commence par & se met entre guillemets : "&…". Les ancres ne servent pas ici.',
  'bidi-character': 'Effacez ce caractère invisible, puis retapez le mot.',
  'colon-in-text': 'Mettez tout le texte entre guillemets : "Attention : lisez bien".',
  'control-character': 'Effacez ce caractère invisible, puis retapez le mot.',
  'cut-by-hash':
    'Mettez le texte entre guillemets s’il contient #. Un commentaire se met sur sa propre ligne.',
  directive: 'Effacez cette ligne.',
  'duplicate-key': 'Gardez une seule des deux.',
  indent: 'Alignez cette ligne avec ses voisines : deux espaces par niveau.',
  'merge-key': 'Recopiez le contenu : la clé << ne sert pas ici.',
  'question-mark': 'Mettez le texte entre guillemets s’il commence par ?.',
  quote: 'Mettez tout le texte entre guillemets doubles : "J’ai un courrier".',
  'reserved-key': RESERVED_HINT,
  tab: 'Remplacez la tabulation par des espaces : deux par niveau.',
  tag: 'Un texte qui commence par ! se met entre guillemets : "! Attention".',
  'text-in-brackets':
    'Écrivez chaque texte sur sa ligne, après un tiret, ou mettez-le entre guillemets.',
  'text-start': 'Mettez le texte entre guillemets.',
  unclosed: 'Fermez ce qui s’ouvre ici, ou mettez le texte entre guillemets.',
  yaml: 'Vérifiez les deux-points, les guillemets et les espaces au début de la ligne.',
};
