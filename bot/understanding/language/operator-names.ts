/** Words (once mended) that name who a flow's first part stands for, today or before. */
export const OPERATOR_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['caf', ['caf']],
  ['impots', ['impots', 'tresorpublic']],
  ['france-travail', ['francetravail', 'chomage']],
  ['ameli', ['ameli', 'secu']],
  ['retraite', ['retraite', 'carsat', 'cnav', 'agirc', 'arrco', 'cnrac', 'cram']],
  ['ants', ['ants']],
  ['msa', ['msa', 'agricole']],
  ['mdph', ['mdph', 'cotorep']],
  ['prefecture', ['prefecture', 'anef']],
  ['antai', ['antai', 'amende']],
  ['formation', ['cpf']],
  ['banque', ['banque']],
  ['ecole', ['educonnect', 'pronote', 'ecole', 'college', 'lycee']],
  ['energie', ['edf', 'engie']],
]);
