import { ownValue } from '../engine/own-value.ts';
import { type Operator, type PhoneLine } from '../permanences/model.ts';
import { nearestWord } from '../source/nearest-word.ts';
import { type AuthoredOperator, type AuthoredPhone } from './schemas/operator.ts';
import { type Part, type RawRecord, type Report } from './report.ts';
import { toRecourse } from './to-recourse.ts';
import { present, toCondition, toText } from './to-text.ts';

function optional<A, B>(value: A | undefined, convert: (value: A) => B): B | undefined {
  return value === undefined ? undefined : convert(value);
}

function toPhone(phone: AuthoredPhone): PhoneLine {
  return present({
    number: phone.number,
    name: optional(phone.name, toText),
    needs: phone.needs,
    cost: optional(phone.cost, toText),
    menu: optional(phone.menu, toText),
    haveReady: optional(phone['have-ready'], toText),
    hours: phone.hours,
    where: phone.where,
    serves: phone.serves,
  });
}

/** A record that passed its schema, as the rest of the program reads it. Pure. */
export function toOperator(written: AuthoredOperator): Operator {
  const { serves = 'anywhere', verified } = written;
  return present({
    id: written.id,
    names: { now: written.names.now, before: written.names.before ?? [] },
    said: toText(written.names.said ?? written.names.now),
    role: toText(written.role),
    notFor: optional(written['not-for'], toText),
    needs: written.needs,
    site: written.site,
    account: written.account,
    phones: (written.phones ?? []).map(toPhone),
    reception: optional(written.reception, toText),
    serves: typeof serves === 'string' ? ('anywhere' as const) : serves,
    instead: (written.instead ?? []).map(({ when, needs, operator }) =>
      present({ when: toCondition(when), needs, operator }),
    ),
    withoutInternet: optional(written['without-internet'], toText),
    withoutPhone: optional(written['without-phone'], toText),
    accessibility: optional(written.accessibility, toText),
    words: written.words,
    discreet: written.discreet,
    recourse: optional(written.recourse, toRecourse),
    professional: optional(written.professional, toText),
    each: written.each,
    knownBy: written['known-by'],
    leads: written.leads,
    notEverywhere: written['not-everywhere'],
    noDesk: written['no-desk'],
    fallback: present({
      phone: written.fallback.phone,
      url: written.fallback.url,
      where: optional(written.fallback.where, toText),
    }),
    sources: written.sources,
    verified: { date: verified.date, by: verified.by, reviewBy: verified['review-by'] },
    toCheck: written.confidence === 'to-check',
  });
}

/** What an operator may name. */
export interface OperatorContext {
  readonly operators: ReadonlyMap<string, AuthoredOperator>;
  readonly sources: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
  readonly territory: ReadonlySet<string>;
  readonly deadlines: ReadonlyMap<string, unknown>;
}

/** What the schema cannot say: names that exist, needs known on both sides of `instead`. */
export function checkOperator(record: RawRecord, context: OperatorContext, report: Report): void {
  const written = record.value as AuthoredOperator;
  checkProof(record, { written, path: [] }, context, report);
  checkProof(record, { written: written.recourse ?? {}, path: ['recourse'] }, context, report);
  checkRecourse(record, context, report);
  checkLines(record, written, context, report);
  checkServes(record, written.serves ?? 'anywhere', context.territory, report);
  const knownBy = written['known-by'];
  if (knownBy !== undefined && !context.operators.has(knownBy)) {
    report.add(record, unknown(['known-by'], 'operator', knownBy, context.operators.keys()));
  }
  (written.instead ?? []).forEach(({ operator, needs = written.needs }, at) => {
    const other = context.operators.get(operator);
    const path = ['instead', at, 'operator'];
    if (other === undefined) {
      report.add(record, unknown(path, 'operator', operator, context.operators.keys()));
      return;
    }
    const lost = needs.filter((need) => !other.needs.includes(need) || !isOwn(written, need));
    if (lost.length === 0) return;
    report.add(record, {
      path,
      code: 'unknown-need',
      message: `« ${operator} » ne peut pas remplacer « ${written.id} » pour : ${lost.join(', ')}.`,
      hint: 'Ces besoins doivent être dans les « needs » des deux opérateurs.',
    });
  });
}

type Proof = Partial<Pick<AuthoredOperator, 'sources' | 'verified'>>;

/** Sources and owner that exist, of the record or of a part of it. */
function checkProof(
  record: RawRecord,
  { written: { sources = [], verified }, path }: Part<Proof>,
  context: OperatorContext,
  report: Report,
): void {
  sources.forEach((source, at) => {
    if (!context.sources.has(source)) {
      report.add(record, unknown([...path, 'sources', at], 'source', source, context.sources));
    }
  });
  if (verified && !context.owners.has(verified.by)) {
    const named = [...path, 'verified', 'by'];
    report.add(record, unknown(named, 'owner', verified.by, context.owners));
  }
}

function isOwn({ needs }: AuthoredOperator, need: string): boolean {
  return needs.includes(need);
}

/** What the schema cannot say of a ladder: whose it is, its rule, its page. */
function checkRecourse(record: RawRecord, context: OperatorContext, report: Report): void {
  const { as, answer, page } = (record.value as AuthoredOperator).recourse ?? {};
  if (as !== undefined) checkShared(record, as, context, report);
  if (answer !== undefined && !context.deadlines.has(answer)) {
    const known = context.deadlines.keys();
    report.add(record, unknown(['recourse', 'answer'], 'deadline', answer, known));
  }
  if (page !== undefined && !context.sources.has(page)) {
    report.add(record, unknown(['recourse', 'page'], 'source', page, context.sources));
  }
}

/** A ladder is shared from the record that writes it: never from one that shares it too. */
function checkShared(
  record: RawRecord,
  as: string,
  { operators }: OperatorContext,
  report: Report,
): void {
  const path = ['recourse', 'as'];
  const other = operators.get(as);
  if (other === undefined) {
    report.add(record, unknown(path, 'operator', as, operators.keys()));
    return;
  }
  if (other.recourse?.write !== undefined) return;
  report.add(record, {
    path,
    code: 'no-ladder',
    message: `La fiche « ${as} » n’écrit pas elle-même à qui l’on écrit (recourse, write).`,
    hint: 'Nommez l’organisme dont la fiche l’écrit.',
  });
}

/** A line serves needs of its operator's, and territories that exist. */
function checkLines(
  record: RawRecord,
  { needs, phones = [] }: AuthoredOperator,
  { territory }: OperatorContext,
  report: Report,
): void {
  phones.forEach((line, at) => {
    checkCodes(record, { written: line.serves ?? [], path: ['phones', at] }, territory, report);
    const other = (line.needs ?? []).filter((need) => !needs.includes(need));
    for (const need of other)
      report.add(record, unknown(['phones', at, 'needs'], 'need', need, needs));
  });
}

function checkServes(
  record: RawRecord,
  serves: string | readonly string[],
  territory: ReadonlySet<string>,
  report: Report,
): void {
  if (serves === 'anywhere') return;
  if (typeof serves === 'string') {
    report.add(record, {
      path: ['serves'],
      code: 'bad-value',
      message: `« ${serves} » n’est pas possible ici.`,
      hint: 'Écrivez anywhere, ou une liste de codes de départements, d’EPCI ou de communes.',
    });
    return;
  }
  checkCodes(record, { written: serves, path: [] }, territory, report);
}

/** Codes of `serves`, of the record or of one of its lines. */
function checkCodes(
  record: RawRecord,
  { written: codes, path }: Part<readonly string[]>,
  territory: ReadonlySet<string>,
  report: Report,
): void {
  codes.forEach((code, at) => {
    if (territory.has(code)) return;
    report.add(record, unknown([...path, 'serves', at], 'territory', code, []));
  });
}

const KINDS: Readonly<Record<string, string>> = {
  source: 'La source',
  deadline: 'Le délai',
  owner: 'Le rôle',
  operator: 'L’opérateur',
  need: 'Le besoin',
  place: 'Le lieu',
  situation: 'La situation',
  territory: 'Le code de territoire',
  topic: 'Le sujet',
  sender: 'L’expéditeur',
  campaign: 'La campagne',
  flow: 'Le parcours',
  step: 'L’étape',
  family: 'La famille',
  posture: 'La posture',
  danger: 'Le danger',
  rule: 'La règle',
  'cra-value': 'La valeur',
};

/** A fault: a name that stands nowhere, with the nearest that does. */
export function unknown(
  path: readonly (string | number)[],
  kind: string,
  name: string,
  among: Iterable<string>,
): Parameters<Report['add']>[1] {
  const near = nearestWord(name, among);
  return {
    path,
    code: `unknown-${kind}`,
    message: `${ownValue(KINDS, kind) ?? 'Le nom'} « ${name} » n’existe pas.`,
    ...(near === undefined ? {} : { hint: `Vouliez-vous dire « ${near} » ?` }),
  };
}
