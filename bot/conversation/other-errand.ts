/** The flow of demands that no other flow answers: who knows them. */
export const OTHER_ERRAND = 'aide.autre-demarche';
/** Its question, whose answers are the lists of `data/outside.yaml`. */
export const WHO_KNOWS = 'about';
