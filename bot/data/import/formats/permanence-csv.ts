import { type Mode, type Weekday } from '../../../permanences/model.ts';
import { hasErrors, parseSchedule } from '../../../permanences/parse-schedule.ts';
import { fold } from '../../../territory/fold.ts';
import { type AuthoredPermanence } from '../../authored.ts';
import { present } from '../../to-text.ts';
import { readTime, toTime } from '../clock.ts';
import { Refused } from '../import-fault.ts';
import { type Convert, type ImportContext } from '../imported-record.ts';
import { communeOf } from '../place-of.ts';
import { type Row, toLocalDate } from '../row.ts';
import { type Column, MODES } from './permanence-columns.ts';

const DAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');
const CODES: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const MONTHS =
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');
const SCOPES = new Map([
  ['partout', 'anywhere'],
  ['anywhere', 'anywhere'],
  ['departement', 'departement'],
  ['epci', 'epci'],
  ['intercommunalite', 'epci'],
  ['commune', 'commune'],
]);

/** A row of the spreadsheet of permanences: a rule, or a list of dates. */
export const permanenceCsv: Convert = (row, context) => {
  const id = row.need(c('identifiant'));
  if (!/^[a-z0-9-]{1,40}$/.test(id)) {
    throw refuse('identifiant', 'minuscules sans accent, chiffres et tirets, 40 signes au plus');
  }
  const operator = row.need(c('organisme'));
  const needs = context.operators.get(operator);
  if (needs === undefined) {
    throw refuse('organisme', `inconnu. Connus : ${[...context.operators.keys()].join(', ')}`);
  }
  const wanted = items(row.text(c('besoins')));
  if (wanted.some((one) => !needs.includes(one))) {
    throw refuse('besoins', `besoins connus : ${needs.join(', ')}`);
  }
  const checked = row.date(c('vérifié le'));
  const mode = modeOf(row);
  const value: AuthoredPermanence = present({
    id,
    operator,
    needs: wanted.length > 0 ? wanted : undefined,
    place: placeIn(row, mode, context),
    serves: servesOf(row, context),
    for: forOf(row),
    mode,
    booking: bookingIn(row),
    schedule: scheduleOf(row),
    checked: { date: checked, by: row.need(c('vérifié par')) },
    'known-until': dateIn(row, 'valable jusqu’au'),
  });
  return { records: [{ kind: 'permanence', value }], notes: [] };
};

/** Keeps the names of columns true to the template. */
function c(column: Column): Column {
  return column;
}

function refuse(column: Column, message: string): Refused {
  return new Refused('bad-value', `${column} : ${message}.`, column);
}

function items(text: string): readonly string[] {
  return text
    .split(/[,;|]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function modeOf(row: Row): Mode {
  const written = fold(row.need(c('mode')));
  const found = Object.entries(MODES).find(([, french]) => fold(french) === written);
  if (found === undefined) throw refuse('mode', `écrivez ${Object.values(MODES).join(', ')}`);
  return found[0] as Mode;
}

function forOf(row: Row): 'public' | 'mediators' {
  const written = fold(row.text(c('pour qui')) || 'tous');
  if (written === 'tous') return 'public';
  if (written === 'mediateurs') return 'mediators';
  throw refuse('pour qui', 'écrivez tous, ou médiateurs');
}

function servesOf(row: Row, { territory }: ImportContext): string | readonly string[] {
  const written = row.need(c('habitants de'));
  const scope = SCOPES.get(fold(written));
  if (scope !== undefined) return scope;
  const codes = items(written);
  if (codes.length > 0 && codes.every((one) => territory.has(one))) return codes;
  throw refuse('habitants de', 'écrivez partout, departement, epci, commune, ou des codes connus');
}

function placeIn(row: Row, mode: Mode, context: ImportContext): AuthoredPermanence['place'] {
  const name = row.text(c('lieu'));
  if (name === '' && (mode === 'phone' || mode === 'video')) return undefined;
  const town = row.text(c('commune'));
  if (town === '' && /^[a-z0-9-]{1,40}$/.test(name)) return name;
  const commune = communeOf({ insee: row.need(c('commune')), postcode: '', town: '' }, context);
  return {
    name: row.need(c('lieu')),
    address: row.text(c('adresse')) || commune.name,
    commune: commune.insee,
  };
}

function bookingIn(row: Row): AuthoredPermanence['booking'] {
  const how = row.text(c('rendez-vous'));
  const url = row.text(c('site rendez-vous')) || undefined;
  const phone = row.text(c('téléphone rendez-vous')).replace(/[.-]/g, ' ') || undefined;
  if (url !== undefined && !/^https:\/\/[^\s]+$/.test(url)) {
    throw refuse('site rendez-vous', 'l’adresse commence par https://');
  }
  if (phone !== undefined && !/^\+?[0-9](?: ?[0-9]){1,14}$/.test(phone)) {
    throw refuse('téléphone rendez-vous', 'ce n’est pas un numéro');
  }
  if (how !== '') return present({ how, url, phone });
  return url === undefined && phone === undefined
    ? undefined
    : present({ how: 'Demandez un rendez-vous.', url, phone });
}

function scheduleOf(row: Row): object {
  const hours = present({
    start: timeIn(row, 'début') ?? row.need(c('début')),
    end: timeIn(row, 'fin') ?? row.need(c('fin')),
    'last-arrival': timeIn(row, 'dernière arrivée'),
  });
  const dates = items(row.text(c('dates'))).map((one) => toLocalDate(one, 'dates'));
  const hasRule = row.text(c('jours')) !== '';
  if (hasRule === dates.length > 0) throw refuse('jours', 'il faut des jours, ou des dates');
  const schedule = hasRule
    ? {
        sessions: [{ ...ruleOf(row), ...hours }],
        closed: {
          'public-holidays': flagIn(row, 'fermé jours fériés'),
          'school-holidays': flagIn(row, 'fermé vacances'),
        },
      }
    : { extra: dates.map((date) => ({ date, ...hours })) };
  const { faults } = parseSchedule(schedule);
  const [first] = faults.filter(({ severity }) => severity === 'error');
  if (hasErrors(faults)) throw refuse('jours', first?.message ?? 'ce calendrier ne va pas');
  return schedule;
}

function ruleOf(row: Row): object {
  const weeks = fold(row.text(c('semaines')));
  const holidays = fold(row.text(c('vacances scolaires')));
  if (!['', 'paires', 'impaires'].includes(weeks)) {
    throw refuse('semaines', 'écrivez paires, impaires, ou rien');
  }
  if (!['', 'sauf', 'seulement'].includes(holidays)) {
    throw refuse('vacances scolaires', 'écrivez sauf, seulement, ou rien');
  }
  return present({
    days: indexesIn(row, 'jours', DAYS).map((at) => CODES[at] ?? 'MO'),
    nth: nthIn(row),
    'iso-week': weeks === '' ? undefined : weeks === 'paires' ? 'even' : 'odd',
    months:
      row.text(c('mois')) === '' ? undefined : indexesIn(row, 'mois', MONTHS).map((at) => at + 1),
    'school-holidays': holidays === '' ? undefined : holidays === 'sauf' ? 'skip' : 'only',
    from: dateIn(row, 'du'),
    until: dateIn(row, 'au'),
  });
}

function nthIn(row: Row): readonly number[] | undefined {
  const written = items(row.text(c('rang dans le mois')));
  if (written.length === 0) return undefined;
  return written.map((one) => {
    const folded = fold(one);
    const found = /^([1-5])(?:er|e|eme)?$/.exec(folded)?.[1];
    if (folded === 'dernier') return -1;
    if (found === undefined) throw refuse('rang dans le mois', 'écrivez 1 à 5, ou dernier');
    return Number(found);
  });
}

function indexesIn(row: Row, column: Column, names: readonly string[]): readonly number[] {
  return items(row.text(column)).map((one) => {
    const at = names.indexOf(fold(one));
    if (at < 0) throw refuse(column, `« ${one.slice(0, 20)} » n’est pas connu`);
    return at;
  });
}

function timeIn(row: Row, column: Column): string | undefined {
  const written = row
    .text(column)
    .replace(/^(\d{1,2}) ?h ?(\d{2})?$/i, (_, h: string, m = '00') => `${h}:${String(m)}`);
  if (written === '') return undefined;
  const minutes = readTime(written);
  if (minutes === undefined) throw refuse(column, 'écrivez une heure : 09:00');
  return toTime(minutes);
}

function dateIn(row: Row, column: Column): string | undefined {
  const written = row.text(column);
  return written === '' ? undefined : toLocalDate(written, column);
}

function flagIn(row: Row, column: Column): boolean {
  const written = fold(row.need(column));
  if (written !== 'oui' && written !== 'non') throw refuse(column, 'écrivez oui, ou non');
  return written === 'oui';
}
