import { type Aside, type Choice, type Door, type View } from '../../bot/view/view.ts';
import { answer, autonomyView, back, base, en, fr, named, questionView } from './fixtures.ts';
import { confirmView, mediatorView, sureView } from './orientation-fixtures.ts';

const choice = (label: string, option: string): Choice => ({
  label: fr(label),
  action: answer(option),
});

const line = {
  shown: '39 39',
  dial: '3939',
  label: fr('Joindre le 39 39'),
  notes: [fr('Gratuit le matin.'), fr('Payant après.')],
  more: [fr('Dites « conseiller ».')],
};

const office = {
  name: fr('Maison des services'),
  address: fr('2, rue du Test, Pessac'),
  distance: fr('tout près'),
  notes: [fr('Entrée par la cour.')],
  map: 'https://map.example/?at=2',
};

const appointment: Door = {
  kind: 'ask-appointment',
  title: fr('Demandez un rendez-vous'),
  first: true,
  certain: true,
  lines: [fr('Prévoyez une heure.')],
  phone: line,
  place: office,
  more: [fr('Un interprète peut venir.')],
  link: { label: fr('Prendre rendez-vous en ligne'), url: 'https://rdv.example/' },
  why: fr('C’est le seul ouvert.'),
};

const beside = (title: string, more: Partial<Aside> = {}): Aside => ({
  title: fr(title),
  items: [fr(`${title}, un`), fr(`${title}, deux`)],
  ordered: false,
  folded: false,
  first: false,
  notes: [fr(`Lu pour ${title}.`)],
  ...more,
});

const asides = [
  beside('Avant tout', { first: true, ordered: true, phone: line }),
  beside('Après cela', { choice: choice('Ouvrir la suite', 'next') }),
  beside('Rien à faire', { items: [], notes: [] }),
  beside('Si cela dure', { folded: true }),
];

const alert = {
  says: fr('Si vous êtes en danger, appelez.'),
  call: {
    by: 'text',
    shown: '114',
    dial: '114',
    label: fr('Écrire au 114'),
    name: fr('les secours'),
    urgent: true,
  },
  choice: choice('Voir tous les numéros', 'numbers'),
} as const;

const recap = ['Une', 'Deux', 'Trois', 'Quatre'].map((says) => ({
  says: fr(`Réponse ${says}`),
  question: fr(`Demande ${says}`),
  change: choice('Corriger', says),
}));

const helped = {
  question: fr('Savez-vous quoi faire ?'),
  choices: [choice('Oui, je sais quoi faire', 'yes'), choice('Non, je ne sais pas', 'no')],
  beside: [fr('Oui'), fr('Non')],
};

const next = {
  title: fr('Vous parliez aussi des impôts.'),
  choices: [choice('Y aller', 'taxes')],
};
const askedNow = {
  title: fr('Parliez-vous de ceci ?'),
  choices: [choice('Mes impôts', 'taxes'), choice('Ma retraite', 'pension')],
  isAsked: true,
} as const;

const danger: View = {
  ...base,
  ...named('Appelez maintenant'),
  body: {
    kind: 'danger',
    quit: fr('Partir vite'),
    leave: fr('Fermez cette fenêtre.'),
    sections: [
      { calls: [alert.call], says: [fr('On vous écoute.'), fr('Même la nuit.')] },
      {
        title: fr('Pour un enfant'),
        calls: [
          {
            ...alert.call,
            by: 'call',
            shown: '119',
            dial: '119',
            label: fr('Appeler le 119'),
            urgent: false,
          },
        ],
        says: [],
        link: { label: fr('Le site du 119'), url: 'https://www.allo119.example/' },
        toCheck: fr('Numéro à confirmer.'),
      },
    ],
    traces: fr('L’appel reste dans le téléphone.'),
    choices: [choice('Ce n’est pas moi', 'other'), choice('Continuer', 'go-on')],
  },
};

const question: View = {
  ...questionView,
  notices: [fr('Première remarque.'), fr('Seconde remarque.')],
  alert,
  topic: { title: fr('Une dette à la Caf'), drawing: 'family', change: choice('Autre sujet', 'x') },
  understood: { title: fr('Compris jusqu’ici'), isNew: true, items: recap },
  typing: {
    purpose: 'answer',
    label: fr('Ou écrivez'),
    hint: fr('Sans nom.'),
    button: fr('Envoyer cela'),
  },
  body: {
    kind: 'question',
    help: fr('Regardez en haut du courrier.'),
    called: [{ name: fr('La ligne'), says: [fr('Elle renseigne.')], phone: line }],
    near: { ...appointment, kind: 'go', title: fr('Ou passez'), first: false },
    where: {
      purpose: 'commune',
      label: fr('Votre commune'),
      hint: fr('Ou son code.'),
      button: fr('Trouver'),
    },
    choices: [
      { ...choice('Oui', 'yes'), taken: true, drawing: 'tick' },
      { ...choice('Non', 'no'), hint: fr('ou pas encore') },
    ],
  },
};

const autonomy: View = {
  ...autonomyView,
  asides,
  next,
  helped,
  translation: [en('Nobody reviewed this translation.')],
  toCheck: fr('Page à vérifier.'),
  givenTitle: fr('Mes réponses'),
  given: questionView.given,
  simpler: { label: fr('Mots plus simples'), action: { do: 'simple', on: true } },
  body: {
    kind: 'autonomy',
    parts: {
      helper: { ...appointment, title: fr('Avec quelqu’un') },
      do: { title: fr('Faites'), items: [fr('Ouvrez la page.'), fr('Lisez.')] },
      see: { title: fr('Vous devez voir'), items: [fr('Un reçu.')] },
      have: { title: fr('Ayez'), items: [fr('Un stylo.')] },
      keep: { title: fr('Conservez'), items: [fr('Le reçu.')] },
      beware: { title: fr('Méfiez-vous'), items: [fr('Des faux sites.')] },
      deadline: { title: fr('Délai'), items: [fr('Deux mois.')] },
      learn: { title: fr('Pour apprendre'), items: [fr('Un atelier existe.')] },
      link: { label: fr('La page'), url: 'https://page.example/' },
      stuck: {
        title: fr('Bloqué ?'),
        text: fr('Arrêtez-vous là.'),
        preview: fr('Un lieu vous reçoit.'),
        choice: choice('Qui peut aider', 'help'),
      },
      then: choice('Terminé', 'done'),
    },
  },
};

const orientation: View = {
  ...confirmView,
  asides,
  next,
  helped,
  sensitive: true,
  body: {
    ...(confirmView.body as Extract<View['body'], { kind: 'orientation' }>),
    unknown: fr('Horaire inconnu ici.'),
    trip: {
      title: fr('Un seul déplacement'),
      says: fr('Le même jour au même endroit.'),
      more: [fr('D’abord la mairie.'), fr('Puis la maison des services.')],
    },
    doors: [
      appointment,
      ...(confirmView.body.kind === 'orientation' ? confirmView.body.doors : []),
    ],
    askHint: fr('Ce que cela veut dire.'),
    deadline: fr('Avant la fin du mois.'),
    link: { label: fr('Page de la Caf'), url: 'https://caf.example/' },
  },
};

const mediator: View = {
  ...mediatorView,
  mediator: {
    ...(mediatorView.mediator ?? { title: fr('Pour vous') }),
    no: { title: fr('Dire non'), items: [fr('Je ne peux pas le faire.')] },
    may: { title: fr('Avec elle'), items: [fr('Lire à voix haute.')] },
    alone: { title: fr('Seule demain'), items: [fr('Elle saura.')] },
    close: { title: fr('Pour finir'), items: [fr('Fermez la session.')] },
    professional: { title: fr('Entre collègues'), items: [fr('Une ligne dédiée.')] },
    ladder: beside('Personne ne répond', { ordered: true }),
    mandate: {
      title: fr('Agir à sa place'),
      items: [fr('Un accord écrit est nécessaire.')],
      holder: { ...appointment, kind: 'go', title: fr('Qui peut le faire'), first: false },
      excluded: { title: fr('Ne peuvent pas signer'), items: [fr('Les mineurs.')] },
      choice: choice('Je suis habilité', 'may'),
      notes: [fr('Lu au code civil.')],
    },
  },
};

/** Views that hold all that their kind may hold. */
export const RICH_VIEWS: Readonly<Record<string, View>> = {
  danger,
  'question with all': question,
  'autonomy with all': autonomy,
  'orientation with all': orientation,
  'mediator with all': mediator,
  'sure with a way back to another walk': { ...sureView, back, next },
  'sure with what the words may ask instead': { ...sureView, back, next: askedNow },
};
