import { type Kind, type PlanningToken, type TokenOf } from './planning-token.ts';

const MONTHS = 12;
/** What may begin days: a limit right before is of what follows. */
const BEGINNINGS: ReadonlySet<Kind> = new Set(['day', 'rank', 'each', 'date', 'colon', 'weekend']);

/** Tokens read one after another, with a look at those around. */
export class TokenCursor {
  readonly #tokens: readonly PlanningToken[];
  #at = -1;

  constructor(tokens: readonly PlanningToken[]) {
    this.#tokens = tokens;
  }

  next(): PlanningToken | undefined {
    this.#at += 1;
    return this.#tokens[this.#at];
  }

  before(): PlanningToken | undefined {
    return this.#tokens[this.#at - 1];
  }

  peek(ahead = 1): PlanningToken | undefined {
    return this.#tokens[this.#at + ahead];
  }

  /** The next token that is not of a kind. */
  peekPast(kind: Kind): PlanningToken | undefined {
    return this.peek()?.kind === kind ? this.peek(2) : this.peek();
  }

  /** Takes the next token, past some others, if it is of a kind. */
  takeNext<K extends Kind>(kind: K, past: readonly Kind[]): TokenOf<K> | undefined {
    let ahead = 1;
    while (past.includes(this.peek(ahead)?.kind ?? kind)) ahead += 1;
    const token = this.peek(ahead);
    if (token?.kind !== kind) return undefined;
    this.#at += ahead;
    return token as TokenOf<K>;
  }

  /** Whether a token of a kind follows, with nothing but some others between. */
  leadsTo(kind: Kind, past: readonly Kind[]): boolean {
    let ahead = 1;
    while (past.includes(this.peek(ahead)?.kind ?? kind)) ahead += 1;
    return this.peek(ahead)?.kind === kind;
  }

  /** Whether days follow right after. */
  leads(): boolean {
    return BEGINNINGS.has(this.peek()?.kind ?? 'word');
  }

  /** Whether a comma or a stop stands right before. */
  isApart(): boolean {
    return this.before()?.kind === 'and';
  }

  /** Whether a stop or the end of a line stands right before. */
  isAfterStop(): boolean {
    const before = this.before();
    return before?.kind === 'and' && before.strong;
  }

  /** Takes the second date of a range, if one is said. */
  rangeEnd(): TokenOf<'date'> | undefined {
    const [to, last] = [this.peek(), this.peek(2)];
    const joins = to?.kind === 'to' || to?.kind === 'until' || to?.kind === 'dash';
    if (!joins || last?.kind !== 'date') return undefined;
    this.#at += 2;
    return last;
  }

  /** Takes all months of a list or a range that begins with one: "octobre, de janvier à mars". */
  monthsFrom(first: TokenOf<'month'>): readonly number[] {
    const months = [first.month];
    for (;;) {
      const [link, next] = [this.peek(), this.peek(2)];
      if (next?.kind !== 'month' || link === undefined) return months;
      if (link.kind === 'to' || link.kind === 'dash') addRange(months, next.month);
      else if (link.kind === 'and') months.push(next.month);
      else return months;
      this.#at += 2;
    }
  }
}

function addRange(months: number[], last: number): void {
  for (let month = months.at(-1) ?? last; month !== last;) {
    month = (month % MONTHS) + 1;
    months.push(month);
  }
}
