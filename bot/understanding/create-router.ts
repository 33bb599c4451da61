import { type RouteDocument, type Routed, type Router } from './router.ts';
import { soundOf, tokensOf } from './tokens.ts';

/** Cosine from which the first is taken at once, if it is also clear of the second. */
const SURE = 0.34;
/** The first must be so many times the second. */
const CLEAR = 1.25;
/** Under this, nothing is proposed. */
const POSSIBLE = 0.16;
/** A whole phrase of the flow said as it is written there. */
const SAID_AS_WRITTEN = 0.6;
const MAX_RANKED = 10;
/** A word in the documents of so many flows belongs to none of them. */
const SHARED_BY = 3;
const NOT_WORDS_WEIGHT = 0.7;

type Vector = ReadonlyMap<string, number>;

interface Indexed {
  readonly id: string;
  readonly vector: Vector;
  readonly against: Vector;
  readonly phrases: ReadonlySet<string>;
}

/**
 * TF-IDF cosine over one document per flow (titles and words: words, sounds, three-letter
 * pieces), `not-words` against. Deterministic; no state beyond the documents.
 */
export function createRouter(documents: readonly RouteDocument[]): Router {
  const bags = documents.map((document) => bagOf([...document.titles, ...document.words]));
  const idf = idfOf(bags);
  const indexed = documents.map((document, at): Indexed => ({
    id: document.id,
    vector: weigh(bags[at] ?? new Map(), idf),
    against: weigh(bagOf(document.notWords), idf),
    phrases: new Set([...document.titles, ...document.words].map(phraseKey)),
  }));
  return {
    route(text) {
      const routed = decide(rank(text, indexed, idf));
      return routed.decision === 'route' && isShared(text, bags)
        ? { ...routed, decision: 'ask' }
        : routed;
    },
  };
}

/** One word alone that several flows use ("caf", "rsa") names no demand: it is asked. */
function isShared(text: string, bags: readonly ReadonlyMap<string, number>[]): boolean {
  const [only = '', ...others] = tokensOf(text);
  return others.length === 0 && bags.filter((bag) => bag.has(only)).length >= SHARED_BY;
}

function rank(text: string, indexed: readonly Indexed[], idf: Vector): Routed['ranked'] {
  const query = weigh(bagOf([text]), idf);
  const said = phraseKey(text);
  return indexed
    .map(({ id, vector, against, phrases }) => {
      const like = cosine(query, vector) - NOT_WORDS_WEIGHT * cosine(query, against);
      const score = phrases.has(said) ? SAID_AS_WRITTEN + (1 - SAID_AS_WRITTEN) * like : like;
      return { id, score: Math.min(1, Math.max(0, score)) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MAX_RANKED);
}

function decide(ranked: Routed['ranked']): Routed {
  const first = ranked[0]?.score ?? 0;
  const second = ranked[1]?.score ?? 0;
  if (first >= SURE && first >= CLEAR * second) return { decision: 'route', ranked };
  return { decision: first >= POSSIBLE ? 'ask' : 'none', ranked };
}

function phraseKey(text: string): string {
  return tokensOf(text).join(' ');
}

/** Words, sounds and three-letter pieces with how often they stand in the phrases. */
function bagOf(phrases: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  const add = (feature: string, by: number) => bag.set(feature, (bag.get(feature) ?? 0) + by);
  for (const token of phrases.flatMap(tokensOf)) {
    add(token, 1);
    const sound = soundOf(token);
    if (sound.length > 2) add(`~${sound}`, 0.8);
    const padded = `^${token}$`;
    for (let at = 0; at + 3 <= padded.length; at++) add(`#${padded.slice(at, at + 3)}`, 0.3);
  }
  return bag;
}

function idfOf(bags: readonly ReadonlyMap<string, number>[]): Vector {
  const seen = new Map<string, number>();
  for (const bag of bags) {
    for (const feature of bag.keys()) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  }
  const idf = new Map<string, number>();
  for (const [feature, count] of seen) idf.set(feature, Math.log(1 + bags.length / count));
  return idf;
}

/** Features unknown to every document keep their share of the length: noise lowers the score. */
function weigh(bag: ReadonlyMap<string, number>, idf: Vector): Vector {
  const vector = new Map<string, number>();
  let square = 0;
  for (const [feature, count] of bag) {
    const known = idf.get(feature);
    const weight = (known ?? 1) * Math.sqrt(count);
    square += weight * weight;
    if (known !== undefined) vector.set(feature, weight);
  }
  const length = Math.sqrt(square) || 1;
  for (const [feature, weight] of vector) vector.set(feature, weight / length);
  return vector;
}

function cosine(query: Vector, document: Vector): number {
  let sum = 0;
  for (const [feature, weight] of query) sum += weight * (document.get(feature) ?? 0);
  return sum;
}
