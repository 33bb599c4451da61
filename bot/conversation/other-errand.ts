/** The flow of demands that no other flow answers: who knows them. */
export const OTHER_ERRAND = 'aide.autre-demarche';
/** Flows that no words of their own lead to: that one, and that of the Pacific, which an operator leads to. */
export const UNROUTED: ReadonlySet<string> = new Set([OTHER_ERRAND, 'aide.pacifique']);
/** Its question, whose answers are the lists of `data/outside.yaml`. */
export const WHO_KNOWS = 'about';
