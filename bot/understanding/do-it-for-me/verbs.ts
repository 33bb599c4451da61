/** What people want done, in the forms that they ask it in. Folded. */

/** Verbs in -er by their stem; the last letter of some changes: "j'appelle", "renvoie". */
const REGULAR = (
  'complet declar envoy sign valid actualis telephon appel pay tap cre reserv ' +
  'redig regl imprim coch cliqu chang modifi annul transfer scann telecharg recuper reinitialis debloqu ' +
  'contact relanc enregistr connect ger depos rappel renvoy resili contest reclam not rentr report ' +
  'corrig verifi demand renouvel command prepar termin continu constitu mont port achet avanc boucl ' +
  'trait arrang supprim activ install ajout entr enlev appuy'
).split(' ');
const CHANGED: Readonly<Record<string, string>> = {
  appel: 'appell',
  rappel: 'rappell',
  renouvel: 'renouvell',
  envoy: 'envoi',
  renvoy: 'renvoi',
  pay: 'pai',
};

interface Forms {
  readonly infinitive: readonly string[];
  /** Told to one whom one knows, then to others: "fais", "faites". */
  readonly tu: readonly string[];
  readonly vous: readonly string[];
  readonly subjunctive: readonly string[];
}

const IRREGULAR: readonly Forms[] = [
  forms(
    'faire refaire fer fere fair',
    'fais fait fai fes',
    'faites faite fete faitent',
    'fasses fasse fassiez fassent fassies',
  ),
  forms(
    'remplir ranplir ramplir',
    'remplis remplit rempli ranpli',
    'remplissez remplisez rempliser remplisser ranplissez remplisse',
    'remplisses remplisse remplissiez',
  ),
  forms('inscrire', 'inscris inscrit', 'inscrivez', 'inscrives inscrive inscriviez'),
  forms('ecrire', 'ecris ecrit ecri', 'ecrivez', 'ecrives ecrive ecriviez'),
  forms('repondre', 'reponds repond', 'repondez', 'repondes reponde repondiez'),
  forms('prendre', 'prends prend', 'prenez', 'prennes prenne preniez'),
  forms('mettre', 'mets met', 'mettez', 'mettes mette mettiez'),
  forms('saisir', 'saisis saisit', 'saisissez', 'saisisses saisisse saisissiez'),
  forms('choisir', 'choisis', 'choisissez', 'choisisses choisisse choisissiez'),
  forms('transmettre', 'transmets transmet', 'transmettez', 'transmettes transmette transmettiez'),
  forms('ouvrir', 'ouvre ouvres', 'ouvrez', 'ouvres ouvre ouvriez'),
  forms('finir', 'finis finit', 'finissez', 'finisses finisse finissiez'),
  forms(
    'desinscrire',
    'desinscris desinscrit',
    'desinscrivez',
    'desinscrives desinscrive desinscriviez',
  ),
  forms('sortir', 'sors', 'sortez', 'sortes sorte sortiez'),
];

function forms(infinitive: string, tu: string, vous: string, subjunctive: string): Forms {
  const split = (words: string): readonly string[] => words.split(' ');
  return {
    infinitive: split(infinitive),
    tu: split(tu),
    vous: split(vous),
    subjunctive: split(subjunctive),
  };
}

function regular(stem: string): Forms {
  const own = CHANGED[stem] ?? stem;
  const present = `${own}e ${own}es`;
  return forms(`${stem}er`, present, `${stem}ez`, `${present} ${stem}iez`);
}

const ALL = [...IRREGULAR, ...REGULAR.map(regular)];
const oneOf = (words: readonly string[]): string => `(?:${[...new Set(words)].join('|')})`;

export const TO_DO = oneOf(ALL.flatMap(({ infinitive }) => infinitive));
export const DO_TU = oneOf(ALL.flatMap(({ tu }) => tu));
export const DO_VOUS = oneOf(ALL.flatMap(({ vous }) => vous));
export const THAT_IT_BE_DONE = oneOf(ALL.flatMap(({ subjunctive }) => subjunctive));
