import { type Commune, type Departement } from '../territory/model.ts';
import {
  type Instant,
  type Mode,
  type Opening,
  type Operator,
  type Permanence,
  type Zone,
} from './model.ts';
import { type NationalDoors } from './national-doors.ts';
import { type Permanences } from './permanences.ts';

/** Whether a calendar may be told: a date, "call first", or nothing. */
export type PermanenceState = 'sure' | 'to-confirm' | 'expired';

/** Why a permanence was chosen. */
export type Reason = 'open-now' | 'soonest' | 'nearest' | 'same-commune' | 'only-one';

export interface Found {
  readonly permanence: Permanence;
  readonly state: PermanenceState;
  /** Next opening in its wanted mode; absent when expired, unknown or by appointment only. */
  readonly opening?: Opening;
  /** Under way, and 45 min + 2 min per km are left before last arrival. */
  readonly openNow: boolean;
  /** Kilometres as the crow flies from the commune's centre, if both are known. */
  readonly km?: number;
  readonly reasons: readonly Reason[];
  /** Days of the week on which it usually receives, for "d'habitude le mardi". */
  readonly usually: readonly number[];
}

export interface PhoneFound {
  readonly number: string;
  readonly line: Operator['phones'][number];
  readonly openNow: boolean;
  /** Next opening of the line, if its hours are known. */
  readonly opening?: Opening;
  readonly state?: PermanenceState;
}

/** Who, where, when for an operator's need near a commune. Every part may be missing. */
export interface NearestAndNext {
  /** After `instead` (MSA for the Caf…). */
  readonly operator: Operator;
  /** The earliest next walk-in opening among the first 20 candidates. */
  readonly soonest?: Found;
  /** The first candidate by rank, then distance, then id. */
  readonly nearest?: Found;
  /** Of those in the territory asked for: the next walk-in opening, else the first candidate. */
  readonly local?: Found;
  /** How to ask for an appointment (no date is ever given for those). */
  readonly appointment?: Found;
  readonly phones: readonly PhoneFound[];
  /** "Confirmé le": the operator's own card. */
  readonly toCheck: boolean;
}

export interface Query {
  readonly operator: string;
  readonly need: string;
  /** Absent: the person prefers not to say, only phone and "anywhere" remain. */
  readonly commune?: Commune;
  readonly audience: 'citizen' | 'mediator';
  readonly now: Instant;
  /** Facts of the walk, for `instead`. */
  readonly facts: ReadonlyMap<string, string | readonly string[]>;
  readonly mode?: Mode;
  /** Invented desks come first, as the structure of the demonstration shows them. */
  readonly demonstration?: boolean;
  /** Of what its operator has not agreed to, only the address and the number are told. */
  readonly agreedOnly?: boolean;
  /** INSEE, EPCI and département codes whose places are looked for too, as {@link NearestAndNext.local}. */
  readonly territory?: readonly string[];
}

/** A question to which a list is the answer: of one operator or all, for one need or any. */
export type NearQuery = Omit<Query, 'operator' | 'need' | 'commune'> & {
  readonly operator?: string | undefined;
  readonly need?: string | undefined;
  readonly commune: Commune;
};

/** One of two things to do in one trip: whoever receives must take each of its needs. */
export type TripQuery = Omit<Query, 'need' | 'mode' | 'territory'> & {
  readonly needs: readonly string[];
};

/** One of the two that a trip goes to. */
export interface Visit {
  readonly of: 'first' | 'second';
  readonly permanence: Permanence;
  readonly opening: Opening;
  /** When one may be there at the earliest. */
  readonly from: Instant;
}

/** Two receptions on one day, near one another, in the order of the visits. */
export interface OneTrip {
  readonly visits: readonly [Visit, Visit];
  /** Between them, as the crow flies. */
  readonly km: number;
}

/** Immutable index over the permanences of a World. */
export interface PermanenceIndex {
  /** Those of our own data: doors of national lists are found by a question only. */
  readonly all: Permanences;
  /** Whether national lists are asked too. */
  readonly hasLists: boolean;
  nearestAndNext(query: Query): NearestAndNext | undefined;
  /**
   * The candidates themselves (after `instead`), by rank, then distance, then id: the first 20 of
   * each operator asked for.
   */
  near(query: NearQuery): readonly Found[];
  /** A day and a place for both; nothing where both ask for an operator of whom no day is sure. */
  oneTrip(first: TripQuery, second: TripQuery): OneTrip | undefined;
}

/** What the index is made from. */
export interface IndexParts extends SearchParts {
  readonly permanences: readonly Permanence[];
}

/** What a search asks beside the permanences. */
export interface SearchParts {
  readonly operators: ReadonlyMap<string, Operator>;
  readonly communes: ReadonlyMap<string, Commune>;
  readonly departements: ReadonlyMap<string, Departement>;
  readonly zones: ReadonlyMap<string, Zone>;
  readonly national?: NationalDoors | undefined;
}
