import { ALIKE } from './globe.ts';

/** The first so many members by rank, then nearness; ranks are put one after the other. */
export class NearestList {
  /** Square of the chord of each member, and where the members stand. */
  readonly #chords: number[] = [];
  readonly #members: number[] = [];
  readonly #ranks: number[] = [];
  readonly #most: number;
  readonly #isBefore: (member: number, other: number) => boolean;
  #rank = 0;
  #first = 0;
  #reach = Infinity;
  #limit = Infinity;

  /** `isBefore` decides between two whose chords are too alike. */
  constructor(most: number, isBefore: (member: number, other: number) => boolean) {
    this.#most = most;
    this.#isBefore = isBefore;
  }

  get isFull(): boolean {
    return this.#members.length >= this.#most;
  }

  /** No member with a longer chord is among the first. */
  get limit(): number {
    return this.#limit;
  }

  /** What is put from here on comes after all that was put before, and lies within a chord. */
  startRank(rank: number, reach: number): void {
    this.#rank = rank;
    this.#first = this.#members.length;
    this.#reach = reach + ALIKE;
    this.#limit = this.#reach;
  }

  put(member: number, chord: number): void {
    const [chords, members, ranks] = [this.#chords, this.#members, this.#ranks];
    let at = members.length;
    while (at > this.#first && this.#comesBefore(member, chord, at - 1)) at -= 1;
    if (at >= this.#most) return;
    for (let last = Math.min(members.length, this.#most - 1); last > at; last -= 1) {
      chords[last] = chords[last - 1] ?? 0;
      members[last] = members[last - 1] ?? 0;
    }
    chords[at] = chord;
    members[at] = member;
    if (ranks.length < members.length) ranks.push(this.#rank);
    if (this.isFull) this.#limit = Math.min(this.#reach, (chords.at(-1) ?? 0) + ALIKE);
  }

  /** Each of the list in order. */
  map<T>(toOne: (member: number, rank: number) => T): T[] {
    return this.#members.map((member, at) => toOne(member, this.#ranks[at] ?? 0));
  }

  #comesBefore(member: number, chord: number, at: number): boolean {
    const other = this.#chords[at] ?? 0;
    if (chord < other - ALIKE) return true;
    if (chord > other + ALIKE) return false;
    return this.#isBefore(member, this.#members[at] ?? 0);
  }
}
