import {
  type Deadline,
  type FactDefinition,
  type Flow,
  type Text,
  type TextList,
} from '../engine/model.ts';
import { type Campaign } from '../campaigns/model.ts';
import { type SeasonIn } from '../campaigns/season-on.ts';
import { type DayNumber } from '../permanences/days.ts';
import {
  type HolidayTables,
  type Instant,
  type LocalDate,
  type Operator,
  type Zone,
} from '../permanences/model.ts';
import { type PlacesById } from '../permanences/permanences.ts';
import { type PermanenceIndex } from '../permanences/permanence-index.ts';
import { type Language } from '../reading/language.ts';
import { type Communes } from '../territory/model.ts';
import { type DangerHearing, type DangerKind } from '../understanding/danger.ts';
import { type Speech } from '../understanding/speech.ts';
import { type DoItForMe } from '../understanding/do-it-for-me.ts';
import { type Corrections } from './corrections.ts';
import { type HeardBook } from './heard-book.ts';
import { type LetterBook } from './letter-book.ts';
import { type Letters } from './letters.ts';
import { type HowToRead } from './how-to-read.ts';
import { type FaqBook } from './faq-book.ts';
import { type FaqEntry } from './faq.ts';
import { type Glossary } from '../understanding/glossary.ts';
import { type ReplyReader } from '../understanding/replies/reply-model.ts';
import { type Router } from '../understanding/router.ts';
import { type AboutPage, type Audit } from './about.ts';
import { type ScreenQuestions } from './screen-questions.ts';
import { type Reviews } from './reviews.ts';
import { type SharedFact } from './shared-facts.ts';
import { type Structure } from './structure.ts';
import { type WatchWords } from './watch-words.ts';

/** A topic without a flow yet: it leads to a person. */
export interface Stub {
  readonly id: string;
  readonly title: Text;
  readonly family: string;
  readonly words: readonly string[];
}

export interface MenuRow {
  readonly title: Text;
  /** Small line under the title. */
  readonly hint?: Text;
  readonly drawing: string;
  readonly goes:
    | { readonly flow: string }
    | { readonly family: string }
    | { readonly menu: string }
    | { readonly command: 'human' | 'letters' };
}

export interface Menu {
  readonly id: string;
  readonly title: Text;
  readonly rows: readonly MenuRow[];
  /** Rows shown apart (first screen: letter, unsure, human). */
  readonly aside: readonly MenuRow[];
}

export interface Family {
  readonly id: string;
  readonly title: Text;
  readonly hint?: Text;
  readonly drawing: string;
  /** Flows and stubs shown first, most asked first; the others follow by id. */
  readonly topics: readonly string[];
}

export interface Posture {
  readonly id: string;
  readonly title: Text;
  readonly say: Text;
  /** What one may do beside the person. */
  readonly may?: TextList;
  readonly never: TextList;
  /** Ids of the pages that say so. */
  readonly sources?: readonly string[];
}

export interface SourcePage {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly proves: string;
  readonly seen: string;
  /** Words to search there, where nobody saw the address of the page itself. */
  readonly find?: string;
  /** Of the press or of an association: nobody is sent there. */
  readonly unofficial?: boolean;
  /** Changes every year or more often. */
  readonly volatile?: boolean;
}

/** When a line answers, in the time of Paris. */
export interface UrgentHours {
  /** Days of the week, 0 Sunday. */
  readonly days: readonly number[];
  /** Minutes since midnight, `to` left out; absent: an hour of the day that nobody told us. */
  readonly from?: number;
  readonly to?: number;
}

/** An emergency line. */
export interface UrgentLine {
  /** Whether it is called, or takes text messages. */
  readonly by: 'call' | 'text';
  readonly number: string;
  /** Who answers, or for whom it is: said beside the number. */
  readonly name: Text;
  /** Full danger colour: the first thing to do. */
  readonly urgent: boolean;
  /** `unknown` is offered after those that surely answer. */
  readonly open: 'always' | 'unknown' | UrgentHours;
  /** Only there; absent: everywhere. */
  readonly where?: 'mainland' | 'overseas';
  /** Ids of data/sources.yaml: what says so, then where to make sure. */
  readonly sources: readonly string[];
  readonly checked: string;
  readonly toCheck: boolean;
}

/** A question, the lines that answer it, what to know; a page that helps too. */
export interface UrgentSection {
  readonly title: Text;
  /** Where somebody else is in danger; absent: the same. */
  readonly titleOfOthers?: Text;
  /** What the hand does before it calls. */
  readonly acts?: TextList;
  /** May be none: the number to call is on a card or a bill. */
  readonly lines: readonly UrgentLine[];
  readonly says: TextList;
  /** Id of a source. */
  readonly site?: string;
  /** Not for the first minute: its title opens it. */
  readonly later?: true;
}

/** What is shown of one danger. */
export interface UrgentAnswer {
  /** A sentence above the demand that it was said with. */
  readonly line?: Text;
  /** The flow that answers it, where nothing else was asked. */
  readonly demand?: string;
  /** Flows that lead to a door near: under the numbers. */
  readonly doors: readonly string[];
  readonly sections: readonly UrgentSection[];
}

/** The day that a World is looked at; see `worldOn`. */
export interface Today {
  readonly day: DayNumber;
  /** From its first instant to that of the next. */
  readonly from: Instant;
  readonly until: Instant;
  readonly inSeason: SeasonIn;
}

/** Everything a turn reads. Immutable; swapped whole on reload. */
export interface World {
  readonly flows: ReadonlyMap<string, Flow>;
  /** Old flow id (`formerly`) → flow id of today. */
  readonly formerly: ReadonlyMap<string, string>;
  readonly stubs: ReadonlyMap<string, Stub>;
  readonly menus: ReadonlyMap<string, Menu>;
  readonly families: ReadonlyMap<string, Family>;
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly postures: ReadonlyMap<string, Posture>;
  readonly sources: ReadonlyMap<string, SourcePage>;
  readonly deadlines: ReadonlyMap<string, Deadline>;
  /** What opens and closes in the year; a World made for a test may have none. */
  readonly campaigns?: ReadonlyMap<string, Campaign>;
  /** What was read at the desk; written nowhere else. */
  readonly reviews?: Reviews;
  /** What flows name in their texts: `{fact:…}`. */
  readonly sharedFacts?: ReadonlyMap<string, SharedFact>;
  /** Absent: on no day yet, and every campaign is unknown. */
  readonly today?: Today;
  /** Letters that people bring, and what hears them; a World made for a test may have none. */
  readonly letters?: Letters;
  readonly letterBook?: LetterBook;
  /** Subjects watched in demands without a flow; a World made for a test may have none. */
  readonly watchWords?: WatchWords;
  readonly operators: ReadonlyMap<string, Operator>;
  readonly structures: ReadonlyMap<string, Structure>;
  /** Who keeps what true: roles; a World made for a test may have none. */
  readonly owners?: ReadonlyMap<string, { readonly name: string; readonly contact: string }>;
  /** Worlds of the structures that have flows or data of their own, by id; see `worldIn`. */
  readonly own?: ReadonlyMap<string, World>;
  /** This World is one of them: what it says of places holds for its structures only. */
  readonly isOwn?: boolean;
  /** Pages about the guide, by id; a World made for a test may have none. */
  readonly pages?: ReadonlyMap<string, AboutPage>;
  readonly audit?: Audit | undefined;
  readonly communes: Communes;
  readonly permanences: PermanenceIndex;
  /** Transition tables of the zones in use, `Europe/Paris` always among them. */
  readonly zones: ReadonlyMap<string, Zone>;
  /** Those of mainland France; a World made for a test may have none. */
  readonly publicHolidays?: ReadonlySet<LocalDate>;
  /** Places that are known, by id, and tables to read calendars with; a World made for a test may have none. */
  readonly places?: PlacesById;
  readonly holidayTables?: HolidayTables;
  /** What is shown of each danger. */
  readonly urgent?: ReadonlyMap<DangerKind, UrgentAnswer>;
  /** Hears danger; a World made for a test may have none. */
  readonly danger?: DangerHearing;
  /** Hears "do it for me"; a World made for a test may have none. */
  readonly doItForMe?: DoItForMe;
  /** Tells in which language people type; a World made for a test may have none. */
  readonly speech?: Speech;
  /** Hears what a message says beside its demand (`no-phone`); a World made for a test may not. */
  readonly heard?: HeardBook;
  /** Hears that somebody sets something right; a World made for a test may not. */
  readonly corrections?: Corrections;
  /** How first messages are read for the answers that they hold. */
  readonly howToRead?: HowToRead;
  /** Questions about what is on the screen, by the language they are asked in. */
  readonly screenQuestions?: ReadonlyMap<string, ScreenQuestions>;
  /** Plain questions and their answers, and what hears them; a World made for a test may have none. */
  readonly faq?: ReadonlyMap<string, FaqEntry>;
  readonly faqBook?: FaqBook;
  /** What was learnt of how people say options; a World made for a test, or carried, may have none. */
  readonly replies?: ReplyReader;
  /** Words that people may not know; a World made for a test may have none. */
  readonly glossary?: Glossary & { readonly means: ReadonlyMap<string, Text> };
  /** Words of what people type. */
  readonly language: Language;
  readonly router: Router;
  /** Languages that everyone may choose: `fr`, `en`. */
  readonly languages: readonly string[];
  /** Languages that are off until a structure turns them on: `ar`. */
  readonly wanted: readonly string[];
  /** Those in which something was never reviewed: every screen says so. */
  readonly unreviewed: ReadonlySet<string>;
}
