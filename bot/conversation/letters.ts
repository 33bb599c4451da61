import { type Answer } from '../engine/walk.ts';
import { type Text } from '../engine/model.ts';

/** Who writes letters, or sends messages. */
export interface Sender {
  readonly id: string;
  readonly title: Text;
  readonly hint?: Text;
  readonly drawing: string;
  /** How people name it. */
  readonly words: readonly string[];
  /** How one tells that a letter is really from there. */
  readonly genuine: Text;
  /** Id of data/sources.yaml, for `genuine`; without one it is to be checked. */
  readonly source?: string;
}

/** A letter or a message that people bring, by what stands in bold at its top. */
export interface Letter {
  readonly id: string;
  /** Id of a sender. */
  readonly sender: string;
  /** As it stands on the paper. */
  readonly bold: Text;
  /** Other words that stand there, and how people speak of it. */
  readonly words: readonly string[];
  readonly means: Text;
  /** Id of data/deadlines.yaml or of data/campaigns.yaml. */
  readonly deadline?: string;
  readonly campaign?: string;
  /** In place of what its sender says. */
  readonly genuine?: Text;
  /** The clock first: what it says cannot wait. */
  readonly urgent: boolean;
  readonly opens: LetterDoor;
  /** Id of data/sources.yaml. */
  readonly source?: string;
  /** What nobody could confirm, and where to make sure. */
  readonly uncertain?: Text;
}

/** Where a letter leads. */
export interface LetterDoor {
  readonly flow: string;
  /** Address where the answers lead. */
  readonly step: string;
  /** What the letter itself answers: not asked again. */
  readonly answers: readonly Answer[];
}

/** All letters, and who writes them, in the order shown. */
export interface Letters {
  readonly senders: ReadonlyMap<string, Sender>;
  readonly letters: ReadonlyMap<string, Letter>;
}

/**
 * The letters of a sender, in the order shown.
 *
 * @example lettersFrom({ senders: new Map(), letters: new Map() }, 'caf') // []
 */
export function lettersFrom({ letters }: Letters, sender: string): readonly Letter[] {
  return [...letters.values()].filter((letter) => letter.sender === sender);
}

/**
 * The letters that lead somewhere: one whose flow is not served is not shown, nor a sender without
 * any.
 *
 * @example servedLetters(undefined, new Map()).letters.size // 0
 */
export function servedLetters(
  all: Letters | undefined,
  flows: ReadonlyMap<string, unknown>,
): Letters {
  const letters = new Map(
    [...(all?.letters ?? [])].filter(
      ([, { opens, sender }]) => flows.has(opens.flow) && all?.senders.has(sender),
    ),
  );
  const named = new Set([...letters.values()].map(({ sender }) => sender));
  return { letters, senders: new Map([...(all?.senders ?? [])].filter(([id]) => named.has(id))) };
}
