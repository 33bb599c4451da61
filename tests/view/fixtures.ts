import { type Choice, type View, type Words } from '../../bot/view/view.ts';

/** French words. */
export const fr = (text: string): Words => ({ text, lang: 'fr' });
export const en = (text: string): Words => ({ text, lang: 'en' });

export const answer = (option: string): Choice['action'] => ({
  do: 'answer',
  walk: 0,
  step: 'payer',
  options: [option],
});

const command = (label: string, name: 'restart' | 'erase' | 'human' | 'back'): Choice => ({
  label: fr(label),
  action: { do: 'command', command: name },
});

/** What every screen has, in French. */
export const base: Omit<View, 'heading' | 'body' | 'pageTitle'> = {
  lang: 'fr',
  dir: 'ltr',
  sensitive: false,
  notices: [],
  given: [],
  languages: [{ label: en('English'), action: { do: 'language', lang: 'en' } }],
  ways: [
    { ...command("Parler à quelqu'un", 'human'), drawing: 'talk' },
    command('Recommencer', 'restart'),
    command('Tout effacer', 'erase'),
  ],
};

export const back = command('Revenir', 'back');
const calm = fr("Ici, rien n'est envoyé. Vous pouvez vous tromper et revenir en arrière.");
const search: View['typing'] = {
  purpose: 'search',
  label: fr('Ou écrivez avec vos mots'),
  hint: fr('Sans nom ni numéro. Les fautes ne gênent pas.'),
  button: fr('Chercher'),
};

export const named = (title: string) => ({ heading: fr(title), pageTitle: fr(title) });

export const menuView: View = {
  ...base,
  ...named("C'est avec qui ?"),
  calm,
  typing: search,
  body: {
    kind: 'menu',
    rows: [
      {
        label: fr('La Caf'),
        hint: fr('RSA, prime, logement'),
        drawing: 'family',
        action: { do: 'menu', menu: 'caf' },
      },
      { label: fr('Les impôts'), drawing: 'tax', action: { do: 'menu', menu: 'impots' } },
    ],
    aside: [
      { label: fr('Je ne sais pas'), drawing: 'question', action: { do: 'menu', menu: 'unsure' } },
    ],
    home: { about: fr('Un guide pour tous.'), doors: fr('Ou touchez un sujet') },
  },
};

export const questionView: View = {
  ...base,
  ...named('Les montants déjà écrits sont-ils les bons ?'),
  back,
  calm,
  simpler: { label: fr('Mots plus simples'), action: { do: 'simple', on: true } },
  progress: { done: 3, left: 0, sentence: fr("Question 4. C'est la dernière.") },
  givenTitle: fr('Ma réponse'),
  given: [
    {
      question: fr('Qui vous verse cette aide ?'),
      answer: fr('La Caf'),
      change: { label: fr('Changer'), action: { do: 'change', walk: 0, step: 'payer' } },
    },
  ],
  body: {
    kind: 'question',
    help: fr('Regardez vos fiches de paie, à la ligne « montant net social ».'),
    choices: [
      { label: fr('Oui, tout est bon'), action: answer('right') },
      { label: fr('Un montant est faux'), hint: fr('ou il en manque un'), action: answer('wrong') },
      { label: fr('Je ne sais pas'), action: answer('unsure') },
    ],
  },
};

/** A question beside which a line may be called. */
export const calledView: View = {
  ...base,
  ...named('De quoi avez-vous besoin ?'),
  back,
  body: {
    kind: 'question',
    called: [
      {
        name: fr('Allô Service Public'),
        says: [fr('Une personne renseigne par téléphone.')],
        phone: {
          shown: '39 39',
          dial: '3939',
          label: fr('Appeler le 39 39'),
          notes: [fr("Prix d'un appel normal.")],
        },
      },
    ],
    choices: [{ label: fr('Autre chose, ou je ne sais pas'), action: answer('unsure') }],
  },
};

export const severalView: View = {
  ...base,
  ...named('Quelles aides recevez-vous ?'),
  back,
  body: {
    kind: 'several',
    help: fr('Vous pouvez choisir plusieurs réponses.'),
    walk: 0,
    step: 'aids',
    ticks: [
      { id: 'rsa', label: fr('Le RSA'), only: false },
      { id: 'apl', label: fr("L'aide au logement"), hint: fr('APL'), only: false },
      { id: 'unsure', label: fr('Je ne sais pas'), only: true },
    ],
    button: fr('Valider mes réponses'),
  },
};

export const communeView: View = {
  ...base,
  ...named('Dans quelle commune habitez-vous ?'),
  back,
  typing: {
    purpose: 'commune',
    label: fr('Nom de la commune ou code postal'),
    hint: fr('Sans adresse ni nom de rue.'),
    button: fr('Chercher'),
  },
  body: {
    kind: 'commune',
    help: fr('Je cherche un lieu qui reçoit les habitants de votre commune.'),
    choices: [],
    decline: {
      label: fr('Je préfère ne pas dire'),
      action: { do: 'commune', commune: 'declined' },
    },
  },
};

export const suggestionsView: View = {
  ...base,
  ...named('Est-ce une de ces deux demandes ?'),
  back,
  notices: [fr('Vous aviez écrit un numéro. Gardez-le pour vous.')],
  typing: search,
  body: {
    kind: 'suggestions',
    choices: [
      { label: fr('Faire ma déclaration à la Caf'), action: { do: 'flow', flow: 'caf.a' } },
      { label: fr('Déclarer mes revenus aux impôts'), action: { do: 'flow', flow: 'impots.b' } },
    ],
    none: { label: fr('Non, aucune des deux'), action: { do: 'menu', menu: 'first' } },
  },
};

export const messageView: View = {
  ...base,
  ...named("C'est effacé"),
  body: {
    kind: 'message',
    paragraphs: [fr('Vos réponses sont effacées.')],
    choices: [{ label: fr('Revenir au début'), action: { do: 'menu', menu: 'first' } }],
  },
};

export const autonomyView: View = {
  ...base,
  ...named('Envoyer moi-même ma déclaration'),
  back,
  sources: [fr('D’après « caf.fr, site de la Caf », vue le 24 novembre.')],
  body: {
    kind: 'autonomy',
    parts: {
      have: { title: fr("Prenez d'abord"), items: [fr('Vos 3 dernières fiches de paie')] },
      do: {
        title: fr("Puis faites, dans l'ordre"),
        items: [
          fr('Tapez caf.fr et ouvrez « Mon Compte ».'),
          fr('Relisez chaque ligne à voix haute.'),
          fr('Appuyez vous-même sur « Valider ».'),
        ],
      },
      see: {
        title: fr("C'est réussi quand vous voyez"),
        items: [fr('La Caf affiche « Votre déclaration est enregistrée ».')],
      },
      keep: { title: fr('Gardez'), items: [fr('Notez la date de la prochaine déclaration.')] },
      beware: { title: fr('Attention'), items: [fr('Le vrai site se termine par caf.fr.')] },
      link: { label: fr('Voir la page officielle'), url: 'https://www.caf.fr/' },
      stuck: {
        title: fr('Si vous êtes bloqué'),
        text: fr("Arrêtez-vous. Rien n'est perdu."),
        choice: { label: fr("Voir qui peut m'aider"), action: answer('if-stuck') },
      },
      then: { label: fr("C'est fait"), action: answer('then') },
    },
  },
};
