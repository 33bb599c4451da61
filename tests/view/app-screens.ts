import { contactsScreen } from '../../bot/view/app/contacts-screen.ts';
import { craScreen } from '../../bot/view/app/cra-screen.ts';
import { fieldBox } from '../../bot/view/app/field-box.ts';
import { homeScreen } from '../../bot/view/app/home-screen.ts';
import { personScreen } from '../../bot/view/app/person-screen.ts';
import { plusOneScreen } from '../../bot/view/app/plus-one-screen.ts';
import { languageToCarry, tourScreen } from '../../bot/view/app/tour-screen.ts';
import { exerciseScreen, noTraining } from '../../bot/view/app/training-screen.ts';
import { walkScreen } from '../../bot/view/app/walk-screen.ts';
import { en, fr, menuView, questionView } from './fixtures.ts';
import { mediatorView } from './orientation-fixtures.ts';
import { RICH_VIEWS } from './rich-views.ts';

/** A danger, with all that may stand there. */
export const dangerView = RICH_VIEWS['danger'] ?? menuView;
/** A record that a screen leads to. */
export const DESK = { of: 'permanence', record: 'x', commune: '33281', opening: '' } as const;

/** Each screen of the application of who helps, with all that it may hold. */
export const SCREENS = {
  home: homeScreen({
    view: menuView,
    favourites: [{ label: fr('Une dette'), action: { do: 'flow', flow: 'caf.dette' } }],
    recent: [{ label: fr('La cantine'), action: { do: 'flow', flow: 'mairie.cantine' } }],
    rights: { do: 'family', family: 'accompagner' },
  }),
  walk: walkScreen({ view: mediatorView, kept: true }),
  danger: walkScreen({ view: dangerView }),
  person: personScreen({ view: questionView, languages: ['fr', 'en'], isNeutral: false }),
  neutral: personScreen({ view: questionView, languages: ['fr'], isNeutral: true }),
  'field of a desk': fieldBox('fr', DESK),
  'field of an outcome': fieldBox('fr', { of: 'outcome', record: 'x', commune: '', opening: '' }),
  report: craScreen({ lang: 'fr', text: 'Thème : <Logement>\nDurée : 20 minutes' }),
  'no report': craScreen({ lang: 'fr' }),
  'plus one': plusOneScreen({
    lang: 'fr',
    families: [
      { id: 'logement', title: fr('Logement') },
      { id: 'sante', title: en('Health') },
    ],
  }),
  'plus one, done': plusOneScreen({
    lang: 'fr',
    families: [],
    done: { told: fr('C’est compté : Logement.'), text: 'Thème : Logement' },
  }),
  tour: tourScreen({
    lang: 'fr',
    places: [{ id: '33', name: 'Gironde', chosen: true, bytes: 107_499 }],
    others: [{ id: '48', name: 'Lozère' }],
    languages: [languageToCarry('en', false, 1)],
    base: 900_000,
    whole: 1_007_500,
    there: '12 mars',
    told: fr('C’est prêt.'),
    keys: true,
    waits: fr('En attente : 2.'),
  }),
  'tour without a network': tourScreen({
    lang: 'fr',
    places: [{ id: '33', name: 'Gironde', chosen: false }],
    others: [],
    languages: [],
    base: undefined,
    whole: undefined,
    keys: false,
  }),
  'tour of an unknown guide': tourScreen({
    lang: 'fr',
    places: [],
    others: [],
    languages: [],
    base: undefined,
    whole: 2000,
    keys: false,
  }),
  'no training': noTraining('fr'),
  exercise: exerciseScreen('fr', {
    id: 'x',
    tone: fr('Pressé'),
    scene: fr('Un homme entre.'),
    says: fr('Faites cela pour moi.'),
    asks: fr('Que répondez-vous ?'),
    options: [
      { label: fr('Oui'), said: 1 },
      { label: fr('La Caf'), sent: 'caf.essai' },
    ],
    told: [{ title: fr('Bien'), isGood: true, says: [], flow: 'caf.essai', notes: [] }],
  }),
  contacts: contactsScreen({
    lang: 'fr',
    door: '/atelier',
    contacts: [
      {
        name: 'Maison du test',
        phone: '05 56 00 00 00',
        email: 'ici@exemple.fr',
        hours: 'Le matin.',
        says: 'Demandez Claude.',
        checked: { day: '12 mars', by: 'la mairie' },
      },
      { name: 'Autre maison', checked: { day: '2 mars', by: 'la Caf' } },
    ],
    isKept: true,
    keptOn: '14 mars',
  }),
  'contacts to sign in for': contactsScreen({
    lang: 'fr',
    door: '/atelier',
    contacts: [],
    said: 'contacts-sign',
  }),
};
