/** One document per flow or stub: what people say for it. */
export interface RouteDocument {
  readonly id: string;
  readonly titles: readonly string[];
  readonly words: readonly string[];
  readonly notWords: readonly string[];
}

/** `route`: sure of the first; `ask`: "did you mean" (at most three); `none`. */
export interface Routed {
  readonly decision: 'route' | 'ask' | 'none';
  /** At most 10 ids, best first, with scores from 0 to 1. */
  readonly ranked: readonly { readonly id: string; readonly score: number }[];
}

/** Deterministic, pure: the same text always goes the same way. */
export interface Router {
  route(text: string): Routed;
}
