/** A page of plain French, without a state. */
export interface LegalPage {
  readonly title: string;
  /** Paragraphs; one that begins with `## ` is a title. */
  readonly paragraphs: readonly string[];
}

/** Short and true. What is not known yet is said to be unknown. */
export const LEGAL_PAGES: ReadonlyMap<string, LegalPage> = new Map([
  [
    '/accessibilite',
    {
      title: 'Accessibilité : non conforme',
      paragraphs: [
        "Ce site n'a pas encore été audité selon le RGAA (audit non réalisé). La loi demande alors d'écrire : non conforme.",
        '## Ce que nous faisons',
        "Le site est fait pour marcher sans JavaScript, au clavier, avec un lecteur d'écran, en grand texte et sur un petit téléphone.",
        'Un outil (axe) vérifie les pages à chaque changement. Un outil ne voit pas tout.',
        '## Une page vous bloque ?',
        "Dites-le à la personne ou à la structure qui vous a donné cette adresse. Vous pouvez aussi demander de l'aide au Défenseur des droits.",
      ],
    },
  ],
  [
    '/vie-privee',
    {
      title: 'Vie privée',
      paragraphs: [
        'Nous ne demandons ni nom, ni numéro, ni adresse. Un numéro écrit par erreur est retiré avant la recherche.',
        'Les mots que vous écrivez ne sont pas gardés.',
        '## Vos réponses',
        "Sur les sujets ordinaires, vos réponses sont dans l'adresse de la page, et nulle part ailleurs.",
        "Sur les sujets sensibles, elles ne sont pas dans l'adresse. Elles restent dans la page, chiffrées.",
        'De votre commune, seul son code est gardé dans la page, pour chercher un lieu.',
        '## Sur un ordinateur partagé',
        "Choisissez « Tout effacer », puis fermez la page. Effacez aussi l'historique du navigateur.",
        '## Cookies',
        "Il n'y a pas de cookie. Rien n'est demandé à un autre site.",
        '## Comptage',
        'Nous comptons combien de fois un sujet est demandé, par territoire, sans savoir par qui.',
      ],
    },
  ],
  [
    '/mentions-legales',
    {
      title: 'Mentions légales',
      paragraphs: [
        "Aiguillage est un logiciel libre (licence MIT). Ce n'est pas un site de l'État.",
        "L'éditeur de ce site est la structure qui l'a installé. Elle doit écrire ici son nom, son adresse et celle de son hébergeur.",
        'Les informations viennent des sites officiels. La date de vérification est écrite sur chaque page de résultat.',
      ],
    },
  ],
]);
