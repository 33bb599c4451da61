import { type Campaign } from '../campaigns/model.ts';
import { type QuestionWords } from '../conversation/screen-questions.ts';
import { type SharedFact } from '../conversation/shared-facts.ts';
import { type Posture, type SourcePage, type UrgentAnswer } from '../conversation/world.ts';
import { type AboutPage, type Audit } from '../conversation/about.ts';
import { type FaqEntry } from '../conversation/faq.ts';
import { type Letters } from '../conversation/letters.ts';
import { type Structure } from '../conversation/structure.ts';
import { type WatchWord } from '../conversation/watch-words.ts';
import { type Deadline, type Text } from '../engine/model.ts';
import {
  type HolidayTables,
  type LocalDate,
  type Operator,
  type Permanence,
  type Place,
} from '../permanences/model.ts';
import { type Zone } from '../permanences/model.ts';
import { type NationalDoors } from '../permanences/national-doors.ts';
import { type Language } from '../reading/language.ts';
import { type Communes } from '../territory/model.ts';
import { type Doubts } from './doubts.ts';
import { type KnownRecords } from './known-records.ts';
import { type RuleWords } from './read-rule-words.ts';
import { type DangerHearing, type DangerKind } from '../understanding/danger.ts';
import { type DoItForMe } from '../understanding/do-it-for-me.ts';
import { type ReplyModel } from '../understanding/replies/reply-model.ts';
import { type RouteModel } from '../understanding/routing/model.ts';
import { type Speech } from '../understanding/speech.ts';

/** A role that keeps content true; never a person's name. */
export interface Owner {
  readonly role: string;
  readonly name: string;
  readonly contact: string;
}

/** A word explained, with its other forms. */
export interface GlossaryEntry {
  readonly term: string;
  readonly means: Text;
  readonly also: readonly string[];
}

/** All that `data/` holds, read and checked. A record at fault is left out and named by an issue. */
export interface Data {
  readonly communes: Communes;
  readonly operators: ReadonlyMap<string, Operator>;
  readonly places: ReadonlyMap<string, Place>;
  readonly permanences: readonly Permanence[];
  /** What is reported online of records, by {@link doubtKey}. */
  readonly doubts: Doubts;
  /** What stands for `places` and `permanences`, which are empty then. */
  readonly known?: KnownRecords | undefined;
  /** Doors of the national lists, by operator; absent: none were read. */
  readonly national?: NationalDoors | undefined;
  /** Europe/Paris and every IANA zone of a permanence, by name. */
  readonly zones: ReadonlyMap<string, Zone>;
  /** Who embeds the guide, by id. */
  readonly structures: ReadonlyMap<string, Structure>;
  /** Pages about the guide, by id. */
  readonly pages: ReadonlyMap<string, AboutPage>;
  readonly audit: Audit | undefined;
  readonly sources: ReadonlyMap<string, SourcePage>;
  readonly owners: ReadonlyMap<string, Owner>;
  readonly postures: ReadonlyMap<string, Posture>;
  readonly deadlines: ReadonlyMap<string, Deadline>;
  /** What opens and closes in the year. */
  readonly campaigns: ReadonlyMap<string, Campaign>;
  /** What stands in several flows, written once: `data/facts`. */
  readonly sharedFacts: ReadonlyMap<string, SharedFact>;
  /** Letters that people bring, and who writes them. */
  readonly letters: Letters;
  /** Plain questions and their answers, by id. */
  readonly faq: ReadonlyMap<string, FaqEntry>;
  readonly glossary: ReadonlyMap<string, GlossaryEntry>;
  /** Phrases that say more than a demand, by what it is (`no-phone`). */
  readonly heard: ReadonlyMap<string, readonly string[]>;
  /** Words that say the same in a first message, by group. */
  readonly alike: ReadonlyMap<string, readonly string[]>;
  /** Questions about what is on the screen, by `<language>/<topic>`. */
  readonly screenQuestions: ReadonlyMap<string, QuestionWords>;
  /** What is shown of each danger. */
  readonly urgent: ReadonlyMap<DangerKind, UrgentAnswer>;
  readonly danger: DangerHearing;
  readonly doItForMe: DoItForMe;
  readonly speech: Speech;
  /** Words of what people type. */
  readonly language: Language;
  /** What was learnt of first messages; read with the first of them. */
  readonly routeModel: () => RouteModel;
  /** What was learnt of which entry of the FAQ a message asks; read with the first of them. */
  readonly faqModel: () => RouteModel;
  /** What was learnt of how people say the options of questions; read with the first reply. */
  readonly replyModel: () => ReplyModel;
  /** Words of the rule "orienter, ne pas remplir à la place". */
  readonly ruleWords: RuleWords;
  /** Subjects watched in demands without a flow, by id. */
  readonly watchWords: ReadonlyMap<string, WatchWord>;
  /** Word to avoid → its replacement. */
  readonly wordsToAvoid: ReadonlyMap<string, string>;
  /** Public holidays of mainland France. */
  readonly publicHolidays: ReadonlySet<LocalDate>;
  /** Tables that the calendars of permanences are read with. */
  readonly holidayTables: HolidayTables;
  /** Last date that the school holidays are known for. */
  readonly schoolUntil: LocalDate;
}

const territories = new WeakMap<Communes, ReadonlySet<string>>();

/**
 * INSEE, EPCI and département codes that exist: what `serves` and `territory` may name. Gathered
 * once for the same communes.
 */
export function dataTerritory({ communes }: Pick<Data, 'communes'>): ReadonlySet<string> {
  const known = territories.get(communes);
  if (known !== undefined) return known;
  const codes = new Set<string>(communes.departements.keys());
  for (const one of communes.byInsee.values()) {
    codes.add(one.insee);
    if (one.epci !== undefined) codes.add(one.epci);
  }
  territories.set(communes, codes);
  return codes;
}
