import { type Asked, type AskedCode } from '../../../../permanences/planning/asked.ts';

/** How to write what a planning leaves open, told to who keeps it. */
const HOW: Readonly<Record<AskedCode, string>> = {
  unread:
    'n’est pas compris. Écrivez-le autrement, en entier (« lundi, mardi »), ou mettez-le dans Remarques s’il ne change rien aux jours et aux heures',
  nothing: 'écrivez les jours et les heures : « mardi, 9 h - 12 h »',
  'no-days': 'quel jour ? « 1er et 3e mardis », « du lundi au vendredi »',
  'no-hours': 'à quelle heure ? « 9 h - 12 h »',
  'part-of-day': 'de quelle heure à quelle heure ? « 9 h - 12 h »',
  'one-end': 'il manque une heure : écrivez le début et la fin, « 14 h - 17 h »',
  'which-days':
    'de tel jour à tel jour, ou ces deux jours ? Écrivez « du mardi au jeudi », ou « mardi et jeudi »',
  'which-weeks':
    'à partir de quelle date ? « 1 mardi sur 2 à partir du 01/12/2026 », ou « semaines paires »',
  'rank-alone': 'de quel jour ? « 1er et 3e mardis »',
  'rank-of-which': 'chaque semaine, ou une fois par mois ? Faites une ligne par jour',
  'whose-limit': 'pour quel jour ? Faites une ligne par jour',
  overlap: 'deux horaires se recouvrent. Faites une ligne par horaire',
  'whose-mode': 'pour quel horaire ? Faites une ligne avec rendez-vous, une ligne sans',
  'no-date': 'cette date n’existe pas',
  'which-year': 'de quelle année ? Écrivez « 03/11/2027 »',
  'other-weekday': 'ce n’est pas ce jour de la semaine : vérifiez la date',
  'days-and-dates': 'des jours, ou des dates ? Faites deux lignes',
  exception:
    'est-ce ouvert ou fermé ? « sauf le mercredi », « fermé en août », « hors vacances scolaires »',
  'two-phones': 'gardez un seul numéro',
};

/** One thing that is asked, with the words it is about. */
export function askMessage({ code, text }: Asked): string {
  return text === '' ? HOW[code] : `« ${text.slice(0, 80)} » : ${HOW[code]}`;
}
