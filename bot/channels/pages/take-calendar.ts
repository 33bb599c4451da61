import { dueAfter } from '../../campaigns/due-after.ts';
import { spokenLanguages } from '../../conversation/languages.ts';
import { checkedOn, dateWordsIn } from '../../conversation/screens/date-words.ts';
import { flowOf } from '../../conversation/where.ts';
import { wordingOf, type Wording } from '../../conversation/wording.ts';
import { type World } from '../../conversation/world.ts';
import { toEntries, type CalendarEntry } from '../../data/export/to-entries.ts';
import { type OrientationStep } from '../../engine/model.ts';
import { toDate } from '../../permanences/days.ts';
import { localDayAt } from '../../permanences/local-time.ts';
import { type Instant, type Operator, type Zone } from '../../permanences/model.ts';
import { nextDue } from '../../permanences/next-due.ts';
import { recourseOf } from '../../permanences/recourse-of.ts';
import { type Found } from '../../permanences/permanence-index.ts';
import { quoted } from '../../view/html/parts.ts';
import { type Words } from '../../view/view.ts';
import { readQuery, valueOf } from './query.ts';
import { nextSure, receptionOf, type Reception } from './reception.ts';
import { MAX_QUERY, type PageRequest } from './request.ts';

/** Where deadlines lie, by operator and id. */
export const DEADLINES = '/permanences/delais';
/** Names in the query of a calendar, in their one order. */
export const ASKED = {
  deadline: 'delai',
  lang: 'lang',
  outcome: 'pour',
  structure: 'structure',
} as const;

/** What an address asks of a calendar, beside who receives where. No answer is in it. */
interface CalendarAsked {
  readonly lang: string;
  readonly structure?: string | undefined;
  /** The end whose words stand in it, `caf.essai/see-caf`: never of a sensitive topic. */
  readonly outcome?: string | undefined;
  /** A deadline whose day is known. */
  readonly deadline?: string | undefined;
}

/** The calendar of an address that ends in `.ics`; nothing where it leads to no date. */
export function calendarAt(
  world: World,
  { path, query }: Pick<PageRequest, 'path' | 'query'>,
  now: Instant,
): string | undefined {
  const pairs = readQuery(query.slice(0, MAX_QUERY));
  const lang = valueOf(pairs, ASKED.lang) ?? '';
  const asked = {
    lang: spokenLanguages(world).includes(lang) ? lang : 'fr',
    structure: valueOf(pairs, ASKED.structure),
    outcome: valueOf(pairs, ASKED.outcome),
    deadline: valueOf(pairs, ASKED.deadline),
  };
  const named = path.replace(/\.ics$/, '');
  const reception = receptionOf(world, named);
  if (reception) return receptionCalendar(world, reception, asked, now);
  const [id = '', deadline] = named.slice(DEADLINES.length + 1).split('/');
  const operator = named.startsWith(`${DEADLINES}/`) ? world.operators.get(id) : undefined;
  return operator && deadlineCalendar(world, operator, { ...asked, deadline }, now);
}

/**
 * The next sure date where someone receives, with what to bring and to say, and the deadline where
 * its day is known; nothing while there is no sure date.
 */
function receptionCalendar(
  world: World,
  reception: Reception,
  asked: CalendarAsked,
  now: Instant,
): string | undefined {
  const { operator } = reception;
  const next = nextSure(world, reception, now, asked.structure);
  const entry = next && receptionEntry(world, { operator, found: next, asked }, now);
  return entry && toEntries([entry, ...dueEntries(world, operator, asked, now)]);
}

/** A deadline alone; nothing where nobody knows its day. */
function deadlineCalendar(
  world: World,
  operator: Operator,
  asked: CalendarAsked,
  now: Instant,
): string | undefined {
  const entries = dueEntries(world, operator, asked, now);
  return entries.length === 0 ? undefined : toEntries(entries);
}

interface NextReception {
  readonly operator: Operator;
  readonly found: Found;
  readonly asked: CalendarAsked;
}

function receptionEntry(
  world: World,
  { operator, found: { permanence, opening }, asked }: NextReception,
  now: Instant,
): CalendarEntry | undefined {
  const { id, place, room, checked, demonstration } = permanence;
  const zone = world.zones.get(permanence.zone);
  if (!opening || !zone) return undefined;
  const wording = wordingOf({ lang: asked.lang, simple: false }, undefined, world);
  const arrival = dateWordsIn(asked.lang, zone, now).time(opening.lastArrival);
  const date = checkedOn(asked.lang, checked.date, now);
  const where = place && [place.name, room, place.address, communeOf(world, place)];
  return {
    uid: `${id}-${opening.start}`,
    when: { start: opening.start, end: opening.end, zone },
    title: [
      ...(demonstration ? ['DÉMONSTRATION'] : []),
      wording.text(operator.said).text,
      wording.say('walk-in').text.replace(/\.$/, ''),
    ].join(' - '),
    place: where?.filter((part) => part !== undefined).join(', '),
    says: [
      ...(opening.lastArrival < opening.end
        ? [wording.say('arrive-before', { time: arrival }).text]
        : []),
      ...outcomeLines(world, operator, asked.outcome, wording),
      demonstration
        ? wording.say('demonstration-short').text
        : wording.say('verified-by', { date, by: checked.by }).text,
    ],
    known: checked.date,
  };
}

function communeOf(
  { communes }: World,
  { address, commune }: { readonly address: string; readonly commune: string },
): string | undefined {
  const name = communes.byInsee.get(commune)?.name;
  return name !== undefined && address.includes(name) ? undefined : name;
}

/** What to bring, the sentence, the deadline in words. */
function outcomeLines(
  world: World,
  operator: Operator,
  outcome: string | undefined,
  wording: Wording,
): readonly string[] {
  const step = orientationOf(world, outcome);
  if (!step) return [];
  // The desk speaks French.
  const ask = wordingOf({ lang: 'fr', simple: false }, undefined, world).text(step.ask, operator);
  const rule = step.deadline === undefined ? undefined : world.deadlines.get(step.deadline);
  const bring = step.bring ? wording.list(step.bring, operator) : [];
  return [
    ...titled(wording.say('bring-title'), bring, '- '),
    ...titled(wording.say('ask-title'), [quoted(ask)], ''),
    ...titled(wording.say('deadline-title'), rule ? [wording.text(rule.says, operator)] : [], ''),
  ];
}

function titled(title: Words, items: readonly Words[], mark: string): readonly string[] {
  return items.length === 0 ? [] : [`${title.text} :`, ...items.map(({ text }) => mark + text)];
}

function orientationOf(world: World, outcome = ''): OrientationStep | undefined {
  const at = outcome.indexOf('/');
  const flow = at < 0 ? undefined : flowOf(world, outcome.slice(0, at));
  const step = flow?.sensitive === false ? flow.steps.get(outcome.slice(at + 1)) : undefined;
  return step?.kind === 'orientation' ? step : undefined;
}

/**
 * The day itself where it is the same for everyone, or so long after today; its rule in words for an
 * end that may be told.
 */
function dueEntries(
  world: World,
  operator: Operator,
  { deadline, lang, outcome }: CalendarAsked,
  now: Instant,
): readonly CalendarEntry[] {
  const rule = deadline === undefined ? undefined : world.deadlines.get(deadline);
  const zone: Zone | undefined = world.zones.get('Europe/Paris');
  if (deadline === undefined || !rule || !zone) return [];
  const wording = wordingOf({ lang, simple: false });
  const today = toDate(localDayAt(zone, now));
  const said = wording.text(operator.said).text;
  if (rule.count?.after === 'complaint') {
    const day = toDate(dueAfter(rule.count, localDayAt(zone, now)));
    return [
      {
        uid: `suite-${operator.id}-${day}`,
        when: { day },
        title: `${wording.say('ladder-calendar').text} - ${said}`,
        says: [wording.text(rule.says), ...nextStep(world, operator, wording)].map(
          ({ text }) => text,
        ),
        known: today,
      },
    ];
  }
  if (rule.until === undefined) return [];
  const day = nextDue(rule.until, today);
  return [
    {
      uid: `delai-${deadline}-${day}`,
      when: { day },
      title: `${wording.say('deadline-title').text} - ${said}`,
      says: outcome === undefined ? [] : [wording.text(rule.says, operator).text],
      known: today,
    },
  ];
}

/** What to do that day, where still nothing came. */
function nextStep({ operators }: World, operator: Operator, wording: Wording): readonly Words[] {
  const { mediator, defender } = recourseOf(operators, operator) ?? { defender: true };
  if (mediator) return [wording.text(mediator, operator)];
  return [wording.say(defender ? 'ladder-next-defender' : 'ladder-next-lawyer')];
}
