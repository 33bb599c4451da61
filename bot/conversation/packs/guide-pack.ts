import { isHome, type AboutPage } from '../about.ts';
import { type FaqEntry } from '../faq.ts';
import { type Letter, type Sender } from '../letters.ts';
import { type Review } from '../reviews.ts';
import { type SharedFact } from '../shared-facts.ts';
import {
  type Family,
  type Menu,
  type Posture,
  type SourcePage,
  type Stub,
  type UrgentAnswer,
  type World,
} from '../world.ts';
import { type Campaign } from '../../campaigns/model.ts';
import { without } from '../../engine/without.ts';
import { type Deadline, type FactDefinition } from '../../engine/model.ts';
import { type Operator, type Permanence, type Zone } from '../../permanences/model.ts';
import { type Departement } from '../../territory/model.ts';
import { type DangerKind } from '../../understanding/danger.ts';
import { packHolidays, type PackedHolidays } from './holidays-pack.ts';
import { FORMAT } from './pack-format.ts';
import { permanencePacker, type PackedPermanence } from './places-pack.ts';
import { inFrench, layTexts, type TextsOf } from './texts-apart.ts';
import { fromPlain, toPlain, type Plain } from './to-plain.ts';
import { type Listed } from './written-hearing.ts';

/** What a World holds beside its flows and its places, as plain JSON. */
export interface GuidePack {
  readonly format: typeof FORMAT;
  /** ISO date and time: when it was made. */
  readonly made: string;
  /** Ids of the flows, in their order. */
  readonly flows: readonly string[];
  readonly formerly: Listed<string>;
  readonly stubs: Listed<Stub>;
  readonly menus: Listed<Menu>;
  readonly families: Listed<Family>;
  readonly facts: Listed<FactDefinition>;
  readonly postures: Listed<Posture>;
  readonly sources: Listed<SourcePage>;
  readonly deadlines: Listed<Deadline>;
  readonly campaigns: Listed<Campaign>;
  readonly sharedFacts: Listed<SharedFact>;
  readonly reviews: Listed<readonly Review[]>;
  readonly senders: Listed<Sender>;
  readonly letters: Listed<Letter>;
  readonly faq: Listed<FaqEntry>;
  readonly operators: Listed<Operator>;
  readonly owners: Listed<{ readonly name: string; readonly contact: string }>;
  readonly urgent: readonly (readonly [DangerKind, UrgentAnswer])[];
  readonly pages: Listed<AboutPage>;
  readonly departements: readonly Departement[];
  readonly zones: readonly PackedZone[];
  readonly holidays: PackedHolidays;
  /** Those that stand nowhere: hours of phone lines, video. */
  readonly permanences: readonly PackedPermanence[];
  readonly hasLists: boolean;
  readonly languages: readonly string[];
  readonly wanted: readonly string[];
  readonly unreviewed: readonly string[];
}

/** Offsets of a zone; the first holds from ever on. */
export interface PackedZone {
  readonly name: string;
  readonly offsets: readonly (readonly [from: number, minutes: number])[];
}

/**
 * The guide of a World as the text of a pack, in French; nothing of it is for colleagues alone: what
 * is packed is open to all.
 *
 * @example JSON.parse(packGuide(world, '2026-11-30T09:00')).languages // ['fr', 'en']
 */
export function packGuide(world: World, made: string): string {
  return JSON.stringify(inFrench(guideOf(world, made)));
}

/**
 * The same with all its languages: what the texts of another are taken from.
 *
 * @example textsIn('en', guideOf(world, '2026-11-30T09:00')).length > 0 // true
 */
export function guideOf(world: World, made: string): Plain {
  const pack = {
    format: FORMAT,
    made,
    flows: [...world.flows.keys()],
    formerly: [...world.formerly],
    stubs: [...world.stubs],
    menus: [...world.menus],
    families: [...world.families],
    facts: [...world.facts],
    postures: [...world.postures],
    sources: [...world.sources],
    deadlines: [...world.deadlines],
    campaigns: listOf(world.campaigns),
    sharedFacts: listOf(world.sharedFacts),
    reviews: listOf(world.reviews),
    senders: listOf(world.letters?.senders),
    letters: listOf(world.letters?.letters),
    faq: listOf(world.faq),
    operators: [...world.operators].map(withoutColleagues),
    owners: listOf(world.owners).map(([id, { name }]) => [id, { name, contact: '' }]),
    urgent: listOf(world.urgent),
    pages: listOf(world.pages).filter(([id]) => isHome(id)),
    departements: [...world.communes.departements.values()],
    zones: [...world.zones.values()].map(packZone),
    holidays: packHolidays(world.holidayTables),
    permanences: [...world.permanences.all].filter(isNowhere).map(permanencePacker(world)),
    hasLists: world.permanences.hasLists,
    languages: world.languages,
    wanted: world.wanted,
    unreviewed: [...world.unreviewed],
  };
  return toPlain(pack);
}

/** The entries of a map that a World made for a test may not have. */
function listOf<K extends string, V>(
  map: ReadonlyMap<K, V> | undefined,
): readonly (readonly [K, V])[] {
  return map ? [...map] : [];
}

/** How colleagues reach an operator is for who signs in. */
function withoutColleagues([id, operator]: readonly [string, Operator]) {
  return [id, without(operator, 'professional')] as const;
}

function isNowhere(one: Permanence): boolean {
  return one.for === 'public' && one.place === undefined;
}

/** The first offset holds from minus infinity on, which JSON does not have. */
function packZone({ name, offsets }: Zone): PackedZone {
  return { name, offsets: offsets.map(({ from, minutes }, at) => [at === 0 ? 0 : from, minutes]) };
}

/**
 * The guide of the text of a pack, with the texts of other languages: what {@link packGuide} and
 * `textsIn` gave.
 *
 * @example readGuide(packGuide(world, '2026-11-30'), []).made // '2026-11-30'
 */
export function readGuide(
  text: string,
  others: readonly { readonly lang: string; readonly texts: TextsOf }[],
): GuidePack {
  const plain = JSON.parse(text) as Plain;
  for (const { lang, texts } of others) layTexts(lang, plain, texts);
  return fromPlain(plain) as GuidePack;
}
