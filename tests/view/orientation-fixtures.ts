import { type Body, type Door, type View } from '../../bot/view/view.ts';
import { base, fr, named, answer, back } from './fixtures.ts';

const phone = {
  shown: '32 30',
  dial: '3230',
  label: fr('Appeler le 32 30'),
  notes: [fr("Prix d'un appel normal.")],
  more: [fr('Gardez près de vous votre numéro de dossier.')],
};

const place = {
  name: fr('Mairie de Mérignac, salle 2'),
  address: fr("1, place de l'Exemple, Mérignac"),
  distance: fr("à environ 6 km (à vol d'oiseau)"),
  notes: [],
  map: 'https://www.openstreetmap.org/?mlat=44.8&mlon=-0.6',
};

const second: Extract<View['body'], { kind: 'orientation' }>['doors'][number] = {
  kind: 'second',
  title: fr('Si personne ne répond'),
  first: false,
  certain: true,
  lines: [fr('France services')],
  place: { name: fr('Mairie annexe'), address: fr(''), notes: [] },
  action: { label: fr('France services'), action: answer('if-that-fails') },
};

const orientation = {
  kind: 'orientation',
  reason: fr('Un montant ne correspond pas à votre fiche de paie.'),
  bringTitle: fr('À apporter'),
  bring: [fr('Vos 3 dernières fiches de paie'), fr("Votre pièce d'identité")],
  askTitle: fr('La phrase à dire'),
  ask: fr('Une ligne préremplie est fausse. Comment la corriger ?'),
} as const;

export const sureView: View = {
  ...base,
  ...named('La Caf peut vous aider'),
  back,
  demonstration: fr('Démonstration : lieux, dates et horaires inventés.'),
  sources: [fr('D’après « caf.fr, site de la Caf », vue le 24 novembre.')],
  body: {
    ...orientation,
    doors: [
      {
        kind: 'go',
        title: fr('Allez'),
        first: true,
        certain: true,
        certainty: 'sure',
        date: fr('mardi 8 décembre'),
        hours: fr('de 9 h à 12 h'),
        lines: [fr('Arrivez avant 11 h 30.'), fr('Sans rendez-vous.')],
        place,
        state: fr('Confirmé le 20 novembre par la mairie'),
        why: fr("C'est le plus proche."),
      },
      { kind: 'call', title: fr('Ou appelez'), first: false, certain: true, lines: [], phone },
      second,
    ],
  },
};

export const confirmView: View = {
  ...base,
  ...named('La Caf peut vous aider'),
  back,
  body: {
    ...orientation,
    confirm: fr("Jour à confirmer. Personne ne l'a confirmé depuis le 12 août."),
    doors: [
      {
        kind: 'call',
        title: fr('Appelez avant de partir'),
        first: true,
        certain: false,
        lines: [],
        phone,
        phoneFirst: true,
      },
      {
        kind: 'go',
        title: fr('Puis allez'),
        first: false,
        certain: false,
        certainty: 'to-confirm',
        lines: [fr("D'habitude, le mardi."), fr('Sans rendez-vous.')],
        place,
        state: fr('Confirmé le 12 août par la mairie'),
      },
      second,
    ],
  },
};

export const unknownView: View = {
  ...base,
  ...named('La Caf peut vous aider'),
  back,
  toCheck: fr('À vérifier : cette information est peut-être ancienne.'),
  body: {
    ...orientation,
    unknown: fr("Je ne connais pas d'horaire près de chez vous. Il y en a peut-être un."),
    doors: [
      {
        kind: 'call',
        title: fr('Appelez'),
        first: true,
        certain: true,
        lines: [],
        phone,
        phoneFirst: true,
      },
      { ...second, title: fr('Ou allez') },
    ],
  },
};

export const mediatorView: View = {
  ...sureView,
  mediator: {
    title: fr('Pour vous'),
    posture: fr("J'accompagne : la personne tape elle-même"),
    say: {
      title: fr('À dire'),
      items: [fr('Je ne peux pas corriger ce chiffre. La Caf le peut.')],
    },
    never: {
      title: fr('Sans mandat, jamais'),
      items: [fr('Taper ou noter un identifiant, un code'), fr('Appeler à sa place')],
    },
    handOver: { title: fr('Remettre'), items: [fr('La feuille imprimée.')] },
  },
};

/** A last screen with one door, and what else it says. */
export const withDoor = (
  door: Partial<Door>,
  more: Partial<Extract<Body, { kind: 'orientation' }>> = {},
): View => ({
  ...base,
  ...named('Titre'),
  body: {
    kind: 'orientation',
    reason: fr('Raison.'),
    doors: [{ kind: 'go', title: fr('Porte'), first: true, certain: true, lines: [], ...door }],
    bringTitle: fr('Apporter'),
    bring: [],
    askTitle: fr('Dire'),
    ask: fr('Bonjour.'),
    ...more,
  },
});
