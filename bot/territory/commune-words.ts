/** What people write around the name of a commune, or in its place: plain JSON, folded words. */
export interface CommuneWords {
  /** Words that come before the name when people answer with a sentence. */
  readonly openers: readonly string[];
  /** After one of these comes the name: all that was said before it is no part of it. */
  readonly tellsWhere: readonly string[];
  /** What one says before the name of the place that one lives in: "j habite". */
  readonly lives: readonly string[];
  /** What one says before the name of the place where somebody else lives: "vit". */
  readonly theyLive: readonly string[];
  /** Before who lives elsewhere than the person helped: "son", of "son fils vit". */
  readonly ofTheirs: readonly string[];
  /** Words, or several together, that close a sentence: "svp", "s il vous plait". */
  readonly closers: readonly string[];
  /** What a town is called: "la ville de Montreuil". */
  readonly towns: readonly string[];
  /** Whose it is: "ma ville est Vesoul". */
  readonly mine: readonly string[];
  /** Little words before a name. */
  readonly links: readonly string[];
  /** Regions of today and of before, and how people call them. */
  readonly regions: readonly string[];
  /** Where one is, said from where one is. */
  readonly here: readonly string[];
  /** Words that begin an address. */
  readonly streets: readonly string[];
  /** Words that call no town by themselves, though its name begins with one. */
  readonly plain: readonly string[];
  /** Ways to say the numbers of arrondissements, in order, from one. */
  readonly ranks: readonly (readonly string[])[];
  /** Words around such a number that say nothing more. */
  readonly aroundRank: readonly string[];
}
