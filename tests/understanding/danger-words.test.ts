import { expect, test } from '@jest/globals';
import { DANGER } from '../support/shipped-danger.ts';

const danger = DANGER;
const heardIn = (text: string) => danger.hear(text)?.heard ?? [];
const graveIn = (text: string) =>
  heardIn(text).flatMap(({ kind, strength }) => (strength === 'grave' ? [kind] : []));

test.each([
  "j'en ai marre, je veux en finir avec ce dossier caf",
  'je veux vraiment en finir avec toute cette paperasse',
  "j'ai envie d'en finir avec mon divorce",
  'je suis à la rue avec ces codes',
  'on est à la rue avec internet',
  'je suis complètement à la rue avec ces trucs',
])('said of a matter, no danger: %s', (text) => {
  expect(graveIn(text)).toEqual([]);
});

test.each([
  "la taxe d'habitation, quel coup de massue",
  "c'est un vrai coup de bambou ce pv de stationnement",
  "j'ai reçu un coup de massue avec cette facture",
  'on m’a coupé mon salaire depuis lundi',
  'mes indemnités sont coupées depuis un mois',
  'mon docteur ferme et personne ne me prend',
  'je vais mourir de honte, le CCAS marche comment ?',
  "maman 82 ans n'habite pas chez nous, plus de médecin, pas d'internet",
  'la kaf i réklam amwin 300 euro',
])('says nothing of a danger: %s', (text) => {
  expect(heardIn(text)).toEqual([]);
});

test.each([
  ["ma mère n'habite pas avec moi, mon frère la frappe", 'violence'],
  ['plus de médecin, personne me prend, je veux mourir', 'suicide'],
  ["il m'a donné un coup de massue", 'violence'],
  ['hier un coup de massue sur la tête, mon mari me tape', 'violence'],
  ['mon ex me laisse plus voir ma fille et il me menace', 'violence'],
  ['mon ex refuse de me rendre les enfants, il les tape', 'violence'],
  ['mon ex me laisse plus sortir', 'violence'],
] as const)('beside words that say nothing of it, still heard: %s', (text, kind) => {
  expect(graveIn(text)).toContain(kind);
});

test('a wage and the power cut off: the power is heard', () => {
  const kinds = heardIn("ma paye est coupée et on m'a coupé l'électricité").map(({ kind }) => kind);
  expect(kinds).toEqual(['energy']);
});

test.each([
  ['je veux en finir', 'suicide'],
  ['je veux en finir avec tout ça', 'suicide'],
  ['je veux en finir avec la vie', 'suicide'],
  ['je veux en finir avec ce dossier et avec la vie', 'suicide'],
  ["je veux en finir avec ces papiers, je vais me jeter d'un pont", 'suicide'],
  ['je suis à la rue avec mes enfants', 'homeless'],
  ['je suis à la rue avec mes papiers dans un sac', 'homeless'],
] as const)('said of a life or a roof, still heard: %s', (text, kind) => {
  expect(graveIn(text)).toContain(kind);
});

test.each([
  ['on se chauffe au brasero fenêtres fermées, on a tous mal à la tête', 'medical'],
  ['mon père a la bouche de travers et il parle mal, sa carte vitale est où', 'medical'],
  ['ma fille a donné ses affaires, elle a dit qu’elle voulait plus être là', 'suicide'],
  ["comment avoir un avocat gratuit, il regarde mon téléphone, il m'a serré le cou", 'violence'],
  ['un coursier arrive chez ma mère pour prendre sa carte coupée', 'scam-now'],
] as const)('signs beside a demand are heard: %s', (text, kind) => {
  expect(graveIn(text)).toContain(kind);
});

test.each([
  'le bébé est malade et ma femme a la tête qui tourne depuis qu’on a le réchaud dans la chambre',
  'on a tous des vertiges et des nausées depuis que la chaudière tourne',
  'we use a charcoal stove in the room, my son is dizzy and vomiting',
])('someone unwell beside what burns inside is in bad air: %s', (text) => {
  expect(graveIn(text)).toContain('fumes');
});

test.each([
  'ma mère est tombée dans la rue, elle vomit',
  'ma chaudière est en panne, comment payer',
])('no bad air without both: %s', (text) => {
  expect(graveIn(text)).not.toContain('fumes');
});

test.each([
  'on sent une odeur de gaz',
  'ca sent bizarre le gaz chez moi depuis hier soir',
  'le gaz fuit je crois, ca siffle derriere la gaziniere',
  "ca sent l'oeuf pourri dans ma cuisine, le bailleur ne repond pas",
  'i smell gas in my flat',
])('gas that one smells or hears is a leak: %s', (text) => {
  expect(graveIn(text)).toContain('gas');
});

test.each([
  'je me chauffe au gaz et la facture est trop chère',
  'on va me couper le gaz lundi',
  'une fuite dans mon budget, le gaz a augmenté',
])('no leak: %s', (text) => {
  expect(graveIn(text)).not.toContain('gas');
});

test.each([
  "mon fils a envoyé une photo de lui sur snap, maintenant elle veut 200 euros sinon elle l'envoie à tout le collège",
  'on racket mon garçon avec des photos intimes',
  'il a des photos de moi et il dit si tu reviens pas je les envoie à ta mère',
  'quelqu’un menace de publier une vidéo de moi nue si je paie pas',
  'he threatens to post my nude pictures',
])('a picture and a threat to show it are blackmail: %s', (text) => {
  expect(graveIn(text)).toContain('blackmail');
});

test.each([
  "on me demande une photo d'identité et 86 euros pour le permis sinon ils annulent",
  'je dois envoyer une photo de ma carte, sinon ils ferment le dossier',
  'ma fille a une photo de moi dans son cadre',
])('no blackmail: %s', (text) => {
  expect(graveIn(text)).not.toContain('blackmail');
});

test.each([
  ['mamie est bizarre depuis ce matin, elle parle plus bien', 'medical'],
  ['papa a la bouche de travers', 'medical'],
  [
    'mon mari est agriculteur, des dettes partout, il dit que ça sert à rien de continuer',
    'suicide',
  ],
  ['jai pris mes cachets toute la boite', 'suicide'],
  ['il m’a attendue devant chez moi, il tape à la porte, il hurle', 'violence'],
  ['je suis enfermée dans ma chambre, il a la clé', 'violence'],
] as const)('told by its own words, or beside words that tell of none: %s', (text, kind) => {
  expect(graveIn(text)).toContain(kind);
});

test('violence of which someone old is named is abuse of an elder too', () => {
  expect(graveIn("mon fils me frappe, j'ai 80 ans")).toEqual(['violence', 'elder']);
  expect(graveIn('mon mari me frappe')).toEqual(['violence']);
});

test.each([
  'je vais mal',
  'jvais pas bien',
  'moi je vais très mal en ce moment',
  'bonjour je vais pas bien du tout',
])('who is unwell, and says no more, is not asked of papers: %s', (text) => {
  expect(heardIn(text).some(({ kind }) => kind === 'overwhelm' || kind === 'suicide')).toBe(true);
});

test('who is unwell for long is, whatever papers come after', () => {
  const [first] = heardIn('je vais mal depuis des mois et il faut faire les papiers');
  expect(first).toEqual({ kind: 'overwhelm', strength: 'soft', isSure: true });
  expect(heardIn('je vais mal remplir le dossier')).toEqual([]);
});

test.each([
  ['le détecteur de monoxyde sonne depuis dix minutes', 'fumes'],
  ['panne de courant et mon fils est sous oxygène', 'medical'],
  ["plus d'électricité, mon mari a une machine pour respirer", 'medical'],
  ["j'ai avalé deux boîtes de doliprane", 'medical'],
  ['il a pris tous ses somnifères, il voulait mourir', 'medical'],
  ['papa a sorti un couteau et il frappe maman', 'armed'],
  ['il nous a menacés avec un fusil', 'armed'],
] as const)('told by its own words: %s', (text, kind) => {
  expect(graveIn(text)).toContain(kind);
});

test.each([
  ['mon détecteur de fumée est à changer', 'fumes'],
  ['qui paye la machine à oxygène de mon père', 'medical'],
  ["j'ai pris un doliprane et j'attends le médecin", 'medical'],
  ['mon père a un fusil de chasse, faut-il le déclarer', 'armed'],
  ['mon fils a acheté un couteau de cuisine', 'armed'],
] as const)('the same words without it: %s', (text, kind) => {
  expect(graveIn(text)).not.toContain(kind);
});

test.each([
  'un voisin a tapé dans ma voiture garée devant chez moi',
  'ma sœur menace de porter plainte contre moi pour la maison',
  'mon père menace de ne plus payer mes études',
  "j'ai besoin de ce papier, j'en ai besoin ce soir",
  'vous connaissez un endroit où on peut le laisser la journée',
])('no danger: %s', (text) => {
  expect(graveIn(text)).toEqual([]);
});

test.each([
  ['mi marido me golpea', 'violence'],
  ['o meu marido me bate todos os dias', 'violence'],
  ['mi picchia quando beve', 'violence'],
  ['kocam beni dövüyor', 'violence'],
  ['eşim beni öldürecek', 'violence'],
  ['mein mann schlägt mich', 'violence'],
  ['муж меня бьет', 'violence'],
  ['هددني بالسكين', 'violence'],
  ['quiero suicidarme', 'suicide'],
  ['intihar etmek istiyorum', 'suicide'],
  ['chcę się zabić', 'suicide'],
  ['no tengo donde dormir esta noche', 'homeless'],
] as const)('in other languages: %s', (text, kind) => {
  expect(graveIn(text)).toContain(kind);
});

test.each([
  'mon employeur ma donné une gifle devant les autres',
  "un inconnu m'a frappé dans la rue hier soir",
  "le faux coursier a ma carte, il m'a menacée, j'ai peur qu'il revienne",
  'mon voisin me menace et il m a poussé dans l escalier',
])('hit or threatened by who is no family: %s', (text) => {
  expect(graveIn(text)).toEqual(expect.arrayContaining(['violence', 'attacked']));
});

test.each([
  "je m'occupe de mon mari qui a alzheimer je dors plus je craque des fois je le secoue j'ai honte. on est a Plouay",
  'mon mari a alzheimer je craque je le secoue j ai peur de lui faire du mal',
  "C'est moi qui le secoue. Pas lui.",
  "ma mère malade m'a énervée, j'ai levé la main sur elle",
])('who looks after somebody, and hurts them: %s', (text) => {
  expect(graveIn(text)).toContain('carer');
});

test.each([
  'mon patron me garde enfermée dans le resto',
  'le patron y me garde ma carte didentité et y dit si jpars il me paye pas',
])('a boss who fires is no danger, one who holds somebody is: %s', (text) => {
  expect(graveIn(text)).toContain('violence');
});

test.each([
  "je m'occupe de mon mari malade et il me frappe",
  'je le secoue mon téléphone et rien ne marche',
  'ma mère est malade, mon frère la secoue',
  'ma mère est malade, mon frère a levé la main sur elle',
  "je m'occupe de ma mère, j'ai tapé son mot de passe et c'est bloqué",
  "je m'occupe de mon père, le code, je l'ai tapé trois fois",
  "je m'occupe de ma mère malade, j'ai frappé à la porte de la mairie",
  "je m'occupe de maman, je lui tape ses lettres",
  "j'ai peur de mal faire le dossier de mon père malade",
  "c'est moi qui le frappe après qu'il me frappe",
])('somebody else hurts, or nobody: %s', (text) => {
  expect(graveIn(text)).not.toContain('carer');
});

test.each([
  'mon mari me frappe et mon patron le sait',
  'le voisin frappe sa femme, je les entends',
  'il me frappe tous les soirs et mon patron voit mes bleus',
  'mon patron me demande d où viennent mes bleus, il me frappe le soir',
  'mon chef me touche les fesses et me menace',
  'ma voisine a des bleus elle a peur de rentrer chez elle',
  'mes parents me frappent, la voisine entend tout',
])('of a family, of a woman who is touched, of a victim next door: %s', (text) => {
  expect(graveIn(text)).not.toContain('attacked');
});

test.each([
  "j'ai 16 ans et mon patron m'a frappé",
  'les petits du troisième se font taper tous les soirs',
  'mon beau père il vient dans ma chambre la nuit',
])('the numbers of children: %s', (text) => {
  expect(graveIn(text)).toContain('child');
});

test('a room that one must leave tonight is a night outside', () => {
  expect(graveIn('le chef dit que je dois rendre ma chambre ce soir')).toContain('homeless');
  expect(graveIn('je dois rendre la clé de la salle à la mairie ce soir')).toEqual([]);
});

test.each([
  'mon ex les enfants il les a pas rendus dimanche',
  'ma patronne elle va me virer',
  "j'ai plus de sous pour soigner mon chien",
])('no danger of its own: %s', (text) => {
  expect(graveIn(text)).toEqual([]);
});

test.each([
  ['la voisine je la vois plus, boite aux lettres pleine et ça sent pas bon', 'medical'],
  ['mon voisin répond plus j ai peur qu il soit mort', 'medical'],
  ['un type a des photo 2 moi nue si jpaye pa il les envoie', 'blackmail'],
  [
    "des dettes partout à la ferme, j'ai vendu le chien et rangé tous mes papiers pour mon frère",
    'suicide',
  ],
] as const)('told by signs: %s', (text, kind) => {
  expect(graveIn(text)).toContain(kind);
});

test.each([
  "j'ai vendu mon chien comment je le déclare",
  'ma tante est morte chez elle, comment on déclare le décès',
  "j'ai trié tous mes papiers pour la retraite",
  'chez mon voisin ça sent pas bon, ce sont les poubelles',
  'trop de papiers, et j ai donné mon chat avant de déménager',
])('the same signs of nothing: %s', (text) => {
  expect(graveIn(text)).toEqual([]);
});
