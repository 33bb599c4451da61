import { type Condition, type Text } from '../engine/model.ts';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
/** `YYYY-MM-DD`, local to a zone. */
export type LocalDate = string;
/** `HH:MM`, `24:00` allowed as an end. */
export type LocalTime = string;

/** Transition table of a zone, made at the edge (data/zones.ts, luxon). */
export interface Zone {
  readonly name: string;
  /** Ascending; each offset (minutes east of UTC) holds from its instant on. First `from` is -Infinity. */
  readonly offsets: readonly { readonly from: Instant; readonly minutes: number }[];
}

export interface Holidays {
  readonly public: ReadonlySet<LocalDate>;
  /** Inclusive ranges, ascending; `undefined`: no table. */
  readonly school: readonly (readonly [LocalDate, LocalDate])[] | undefined;
  /** Last date that the school table covers; beyond it nothing is known. */
  readonly schoolUntil?: LocalDate;
}

/** The public holidays of every zone, and the school holidays of zones A, B and C. */
export interface HolidayTables {
  readonly publicZones: ReadonlySet<string>;
  /** Last date that the school table covers. */
  readonly schoolUntil: LocalDate;
  /** The same object for the same zones. Without a school zone: nothing is known of school. */
  holidaysOf(publicZone: string, schoolZone: string | undefined): Holidays;
}

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';
export type Mode = 'walk-in' | 'appointment' | 'phone' | 'video';

/** Keys of a session hold at once. Times local. */
export interface Session {
  readonly days: readonly Weekday[];
  readonly nth?: readonly number[];
  readonly isoWeek?: 'odd' | 'even';
  readonly every?: number;
  readonly anchor?: LocalDate;
  readonly months?: readonly number[];
  readonly from?: LocalDate;
  readonly until?: LocalDate;
  readonly schoolHolidays?: 'skip' | 'only';
  readonly start: LocalTime;
  readonly end: LocalTime;
  readonly lastArrival?: LocalTime;
  readonly mode?: Mode;
}

export interface ExtraDate {
  readonly date: LocalDate;
  readonly start: LocalTime;
  readonly end: LocalTime;
  readonly lastArrival?: LocalTime;
  readonly mode?: Mode;
}

export interface Schedule {
  readonly sessions: readonly Session[];
  readonly closed: {
    readonly publicHolidays: boolean;
    readonly schoolHolidays: boolean;
    readonly ranges: readonly (readonly [LocalDate, LocalDate])[];
    readonly dates: readonly LocalDate[];
  };
  readonly extra: readonly ExtraDate[];
}

/** One dated slot. */
export interface Opening {
  readonly start: Instant;
  readonly end: Instant;
  readonly lastArrival: Instant;
  readonly mode: Mode;
}

/** Residents of whom: `anywhere`, of its own département, EPCI or commune, or a list of codes. */
export type Serves = 'anywhere' | 'departement' | 'epci' | 'commune' | readonly string[];

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** INSEE code. */
  readonly commune: string;
  readonly lon?: number;
  readonly lat?: number;
  readonly operator?: string;
  /** Its own number, whatever is known of its hours. */
  readonly phone?: string;
  readonly access?: string;
  readonly accessibility?: string;
  /** Id of data/sources.yaml. */
  readonly source: string;
  readonly checked: LocalDate;
  /** Marked everywhere as demonstration when true. */
  readonly demonstration: boolean;
  /** What another record of the same place said; absent: all is of `source`. */
  readonly from?: PlaceFrom;
}

/** Which record a field of a place is of. */
export interface FieldSource {
  /** As said in a sentence. */
  readonly source: string;
  readonly date: LocalDate;
}

/** Fields that are of another record than their place. */
export interface PlaceFrom {
  readonly phone?: FieldSource;
  readonly point?: FieldSource;
  readonly access?: FieldSource;
  readonly accessibility?: FieldSource;
}

/** Reported as false: all of a permanence, or some of its dates. */
export type Doubt = 'all' | readonly LocalDate[];

export interface Permanence {
  readonly id: string;
  readonly operator: string;
  /** Only these needs; empty = all of the operator. */
  readonly needs: readonly string[];
  /** Absent for a phone line or video. */
  readonly place?: Place;
  readonly room?: string;
  readonly serves: Serves;
  readonly for: 'public' | 'mediators';
  readonly mode: Mode;
  readonly booking?: {
    readonly how: string;
    readonly url?: string;
    readonly phone?: string;
    readonly needsAccount: boolean;
  };
  readonly schedule: Schedule;
  readonly checked: { readonly date: LocalDate; readonly by: string };
  readonly knownUntil: LocalDate;
  /** Its operator agreed to its publication. */
  readonly validated?: { readonly by: string; readonly date: LocalDate } | undefined;
  /** Someone reported a fault since it was checked. */
  readonly reported: boolean;
  /** What is reported online, until somebody of the desk settles it. */
  readonly doubt?: Doubt | undefined;
  /** IANA name. */
  readonly zone: string;
  readonly holidays: Holidays;
  /** Zone of public holidays that stands in for its département's. */
  readonly ownHolidays?: string;
  readonly demonstration: boolean;
  /** Of a public list of the whole country: never sure, and without an end. */
  readonly listed?: Listed;
}

/** What a public list says of itself: nobody here checked it. */
export interface Listed {
  /** As said in a sentence: "l'annuaire du service public (DILA)". */
  readonly source: string;
  readonly date: LocalDate;
  /** When its number was last seen in a newer list. */
  readonly phoneSeen?: LocalDate;
  /** Its number was looked for in a newer list, and is not there. */
  readonly phoneUnseen: boolean;
  /** It travels: there is no fixed address. */
  readonly round: boolean;
}

export interface PhoneLine {
  readonly number: string;
  /** Whose line it is, where it does not bear the operator's name. */
  readonly name?: Text;
  /** It answers for these needs only; absent: for all of the operator's. */
  readonly needs?: readonly string[];
  readonly cost?: Text;
  /** What to say or press. */
  readonly menu?: Text;
  readonly haveReady?: Text;
  /** Id of a phone permanence. */
  readonly hours?: string;
  /** It answers calls from there only; absent: from everywhere. */
  readonly where?: 'mainland' | 'overseas';
  /** Codes of communes, EPCI or départements that it answers for; absent: for all. */
  readonly serves?: readonly string[];
}

/** Another operator that receives where a condition holds. */
export interface Instead {
  readonly when: Condition;
  /** Only for these needs; absent: for all. */
  readonly needs?: readonly string[];
  readonly operator: string;
}

/** What is left when an operator says no, or answers nothing: one step after the other. */
export interface Recourse {
  /** The operator whose ladder it is; see `recourseOf`. */
  readonly as?: string;
  /** Another door to try: an hour, a number, a counter. */
  readonly other?: Text;
  /** The written complaint, to the operator itself. */
  readonly write?: Text;
  /** Id of the deadline that says by when an answer is due, or what silence means. */
  readonly answer?: string;
  /** Its own mediator, after the complaint. */
  readonly mediator?: Text;
  /** Id of the source that is the mediator's page. */
  readonly page?: string;
  /** Whether the Défenseur des droits comes last: not where it is no public service. */
  readonly defender: boolean;
  readonly sources: readonly string[];
  readonly reviewBy?: LocalDate;
  readonly toCheck: boolean;
}

export interface Operator {
  readonly id: string;
  readonly names: { readonly now: string; readonly before: readonly string[] };
  /** Name with its article, to begin a sentence: "La Caf". */
  readonly said: Text;
  readonly role: Text;
  readonly notFor?: Text;
  readonly needs: readonly string[];
  /** As typed by hand: `caf.fr`. Stands for `{site}`. */
  readonly site?: string;
  /** Name of the online account: "Mon Compte". Stands for `{account}`. */
  readonly account?: string;
  readonly phones: readonly PhoneLine[];
  readonly reception?: Text;
  readonly serves: 'anywhere' | readonly string[];
  /** The first that holds replaces the operator. */
  readonly instead: readonly Instead[];
  readonly withoutInternet?: Text;
  /** Of an operator whose number is not ours to give: where who cannot phone goes. */
  readonly withoutPhone?: Text;
  readonly accessibility?: Text;
  /** How people name it in a message. */
  readonly words?: readonly string[];
  /** Its very name tells an illness or a residence: never kept, never said back. */
  readonly discreet?: boolean;
  /** Absent: nothing is known but the Défenseur des droits. */
  readonly recourse?: Recourse;
  /** How colleagues reach it: shown to a mediator, never to a citizen. */
  readonly professional?: Text;
  /** One in each commune, to be named after it: the town hall, the CCAS. */
  readonly each?: 'commune';
  /** Id of the operator that gives the address and the number of this one. */
  readonly knownBy?: string;
  /** Id of the flow of what is asked of a service that it replaces. */
  readonly leads?: string;
  /** Some places have none of it: where we know of none, there may be none. */
  readonly notEverywhere?: boolean;
  /** Nobody is received: no place is looked for, nor asked about. */
  readonly noDesk?: boolean;
  /** How to reach it without any data of ours; `where`: where its number is printed. */
  readonly fallback: { readonly phone?: string; readonly url?: string; readonly where?: Text };
  readonly sources: readonly string[];
  readonly verified: {
    readonly date: LocalDate;
    readonly by: string;
    readonly reviewBy: LocalDate;
  };
  readonly toCheck: boolean;
}
