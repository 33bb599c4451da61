import { type Commune } from '../territory/model.ts';
import { cityCode, epciCode } from '../territory/territory-codes.ts';
import { compareCandidates, MOST_CANDIDATES, isEligible, type Candidate } from './candidate.ts';
import { ALIKE, chordSquare, FROM_NOWHERE, vectorOf, type Vector } from './globe.ts';
import { servesFrom, type Wanted } from './member-columns.ts';
import { type Operator } from './model.ts';
import { NearestList } from './nearest-list.ts';
import { type Query } from './permanence-index.ts';
import { islandOf, pointOf, RANKS, reachKmOf, type Rank } from './reach.ts';
import { type Run } from './runs.ts';
import { type Block, type SiteTree } from './site-tree.ts';

/** Pages with their nearness in one number, so that they sort fast. */
const PAGES = 2 ** 20;
const STEPS = 1e12;
type RankOfBlocks = Exclude<Rank, typeof RANKS.commune | typeof RANKS.without>;

const NO_RUN: Run = { first: 0, end: 0 };

/** The first 20 permanences of an operator that are somewhere, by rank, then distance, then id. */
export function nearestSites(
  tree: SiteTree,
  operator: Operator,
  query: Query,
  home: Commune,
): readonly Candidate[] {
  return new Search(tree, operator, query, home).run();
}

/** One question on its way through the tree: the best rank first, until there are enough. */
class Search {
  readonly #tree: SiteTree;
  readonly #operator: Operator;
  readonly #query: Query;
  readonly #home: Commune;
  /** A permanence that names no need takes this one. */
  readonly #isOwnNeed: boolean;
  readonly #wanted: Wanted;
  readonly #point: readonly [lon: number, lat: number] | undefined;
  readonly #from: Vector;
  readonly #reachKm: number;
  /** As the square of a chord. */
  readonly #reach: number;
  /** Permanences of the commune itself: found before all others, then passed over. */
  readonly #own: Run;
  readonly #epci: readonly Block[];
  readonly #found: NearestList;
  #isOwnRank = true;

  constructor(tree: SiteTree, operator: Operator, query: Query, home: Commune) {
    const point = pointOf(home);
    this.#tree = tree;
    this.#operator = operator;
    this.#query = query;
    this.#home = home;
    this.#isOwnNeed = operator.needs.includes(query.need);
    this.#wanted = tree.columns.wantedBy(query);
    this.#point = point;
    this.#from = point === undefined ? FROM_NOWHERE : vectorOf(point);
    this.#reachKm = reachKmOf(home);
    this.#reach = chordSquare(this.#reachKm);
    this.#epci = tree.epcis.get(epciCode(home)) ?? [];
    this.#own = tree.communes.get(cityCode(home)) ?? NO_RUN;
    this.#found = new NearestList(MOST_CANDIDATES, (one, other) => this.#isBefore(one, other));
  }

  run(): readonly Candidate[] {
    this.#scanOwn();
    this.#scanRank(RANKS.epci);
    this.#scanRank(RANKS.departement);
    this.#scanRank(RANKS.other);
    return this.#found.map((member, rank) => this.#toCandidate(member, rank as Rank));
  }

  #scanOwn(): void {
    this.#found.startRank(RANKS.commune, Infinity);
    this.#scan(this.#own, servesFrom(RANKS.commune, true));
    this.#isOwnRank = false;
  }

  /** Adds what blocks of one rank hold, page by page, the nearest first. */
  #scanRank(rank: RankOfBlocks): void {
    if (this.#found.isFull || this.#from === FROM_NOWHERE) return;
    this.#found.startRank(rank, this.#reach);
    const { pages } = this.#tree;
    const [here, across] = [servesFrom(rank, true), servesFrom(rank, false)];
    for (const packed of this.#nearestFirst(rank)) {
      if (Math.floor(packed / PAGES) / STEPS > this.#found.limit) return;
      const page = pages[packed % PAGES];
      if (page === undefined) continue;
      this.#scanOthers(page, page.departement === this.#home.departement ? here : across);
    }
  }

  /** Pages of a rank within reach, each with its nearness in one number. */
  #nearestFirst(rank: RankOfBlocks): Float64Array | readonly number[] {
    const near: number[] = [];
    if (rank === RANKS.epci) this.#addPages(this.#epci, near);
    else if (rank === RANKS.departement) {
      const own = this.#tree.departements.get(this.#home.departement);
      this.#addPagesBut(this.#epci, own?.blocks ?? [], near);
    } else this.#addPagesAcross(near);
    return near.length < 2 ? near : Float64Array.from(near).sort();
  }

  /** Pages of the other départements that the reach gets to. */
  #addPagesAcross(near: number[]): void {
    const { departement } = this.#home;
    const { departements, departementBoxes } = this.#tree;
    const island = islandOf(departement);
    for (const one of departements.values()) {
      if (one.island !== island || one.code === departement) continue;
      if (departementBoxes.least(one.box, this.#from) > this.#found.limit) continue;
      this.#addPagesBut(this.#epci, one.blocks, near);
    }
  }

  #addPagesBut(but: readonly Block[], blocks: readonly Block[], near: number[]): void {
    if (but.length === 0) this.#addPages(blocks, near);
    else
      this.#addPages(
        blocks.filter((block) => !but.includes(block)),
        near,
      );
  }

  #addPages(blocks: readonly Block[], near: number[]): void {
    const { blockBoxes, pageBoxes } = this.#tree;
    const { limit } = this.#found;
    for (const { box, pages } of blocks) {
      if (blockBoxes.least(box, this.#from) > limit) continue;
      for (let page = pages.first; page < pages.end; page += 1) {
        const least = pageBoxes.least(page, this.#from);
        if (least <= limit) near.push(Math.floor(least * STEPS) * PAGES + page);
      }
    }
  }

  /** Scans a page without what it holds of the commune itself. */
  #scanOthers({ first, end }: Run, serves: number): void {
    const own = this.#own;
    this.#scan({ first, end: Math.min(end, own.first) }, serves);
    this.#scan({ first: Math.max(first, own.end), end }, serves);
  }

  #scan({ first, end }: Run, serves: number): void {
    const { columns } = this.#tree;
    for (let at = first; at < end; at += 1) {
      if (!columns.mayFit(at, serves, this.#wanted)) continue;
      const chord = columns.chord(at, this.#from);
      if (chord > this.#found.limit || !this.#isTold(at)) continue;
      if (this.#isWithinReach(at, chord)) this.#found.put(at, chord);
    }
  }

  /** Whether the rules say of a member what its bits do. */
  #isTold(at: number): boolean {
    const { columns, hidden } = this.#tree;
    if (hidden.size > 0 && hidden.has(columns.at(at).id)) return false;
    if (this.#isOwnNeed && !columns.isUnsure(at)) return true;
    return isEligible(columns.at(at), this.#operator, this.#query);
  }

  /** Of a member within the limit; one's own commune always is. */
  #isWithinReach(at: number, chord: number): boolean {
    if (this.#isOwnRank || chord < this.#reach - ALIKE) return true;
    return (this.#kmTo(at) ?? Infinity) <= this.#reachKm;
  }

  #kmTo(at: number): number | undefined {
    return this.#tree.columns.km(at, this.#point);
  }

  #toCandidate(at: number, rank: Rank): Candidate {
    return { known: this.#tree.columns.at(at), rank, km: this.#kmTo(at) };
  }

  /** Of two as far by their chords. */
  #isBefore(one: number, other: number): boolean {
    const toOne = (at: number) => this.#toCandidate(at, RANKS.commune);
    return compareCandidates(toOne(one), toOne(other)) < 0;
  }
}
