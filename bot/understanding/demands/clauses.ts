import { fold } from '../../territory/fold.ts';
import { type CueHere } from '../../reading/cues.ts';
import { type DemandCue, type DemandCues } from './demand-cues.ts';

/** A part of a message that may be a demand of its own. */
export interface Clause {
  /** Folded, without the word that parts it from the one before. */
  readonly text: string;
  /** What its words, and the one that parts it from the clause before, tell. */
  readonly cues: ReadonlySet<DemandCue>;
  /** What stands before it. */
  readonly sign: Sign | undefined;
}

/** A full stop, or what parts less. */
type Sign = 'stop' | 'comma';

/** Clauses of one message that are looked at. */
const MOST = 8;
/** Words that a clause has before the next may begin without any sign. */
const BEFORE_NEXT = 3;
const TOKENS = /[\p{L}\p{M}\p{N}'’_-]+|[.;!?\n]+|[,:+()/]/gu;
const PARTING: ReadonlySet<DemandCue> = new Set(['and', 'also', 'but', 'cause', 'so']);

/** The parts of a message, in order. Words that only tell a cue stay with what follows them. */
export function clausesOf(text: string, book: DemandCues): readonly Clause[] {
  const tokens = tokensOf(text);
  const words = tokens.map(({ word }) => word);
  const clauses = new Clauses();
  let passed = 0;
  for (const [at, { word, sign }] of tokens.entries()) {
    if (sign !== undefined) clauses.part(sign);
    const found = book.at(words, at);
    const parting = at < passed ? undefined : found.find(({ cue }) => PARTING.has(cue));
    if (parting) {
      clauses.part();
      passed = at + parting.length;
    }
    if (at >= passed && clauses.length >= BEFORE_NEXT && begins(book, words, at, found)) {
      clauses.part();
    }
    const own = found.filter((one) => one === parting || !PARTING.has(one.cue));
    clauses.add(at < passed ? undefined : word, own);
  }
  return clauses.all();
}

function begins(
  book: DemandCues,
  words: readonly string[],
  at: number,
  found: readonly CueHere<DemandCue>[],
): boolean {
  return (
    found.some(({ cue }) => cue === 'begins') &&
    !book.at(words, at - 1).some(({ cue }) => cue === 'binds')
  );
}

/** Clauses as they are gathered, the last one still open. */
class Clauses {
  readonly #done: Clause[] = [];
  #words: string[] = [];
  #cues = new Set<DemandCue>();
  #sign: Sign | undefined;

  /** Words of the open one. */
  get length(): number {
    return this.#words.length;
  }

  add(word: string | undefined, cues: readonly CueHere<DemandCue>[]): void {
    if (word !== undefined) this.#words.push(word);
    for (const { cue } of cues) this.#cues.add(cue);
  }

  part(sign?: Sign): void {
    if (this.#words.length > 0) {
      this.#close();
      this.#sign = sign;
    } else if (this.#sign !== 'stop') this.#sign = sign ?? this.#sign;
  }

  #close(): void {
    const text = this.#words.join(' ');
    this.#done.push({ text, cues: this.#cues, sign: this.#sign });
    this.#words = [];
    this.#cues = new Set();
  }

  all(): readonly Clause[] {
    if (this.#words.length > 0 || this.#cues.size > 0) this.#close();
    return this.#done.slice(0, MOST);
  }
}

interface Token {
  readonly word: string;
  /** What stands before it. */
  readonly sign?: Sign;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let sign: Token['sign'];
  for (const [token] of text.matchAll(TOKENS)) {
    const folded = fold(token);
    if (folded === '') {
      if (sign !== 'stop') sign = /[.;!?\n+]/.test(token) ? 'stop' : 'comma';
      continue;
    }
    for (const word of folded.split(' ')) {
      tokens.push({ word, ...(sign && { sign }) });
      sign = undefined;
    }
  }
  return tokens;
}
