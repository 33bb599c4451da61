import { expect, test } from '@jest/globals';
import { DANGER } from '../support/shipped-danger.ts';

const heardIn = (text: string) => DANGER.hear(text)?.heard ?? [];
const graveIn = (text: string) =>
  heardIn(text).flatMap(({ kind, strength }) => (strength === 'grave' ? [kind] : []));

test.each([
  'mon enfant a disparu',
  'ma fille de 14 ans a fugué hier soir',
  "mon fils n'est pas rentré du collège et il répond pas",
  'le petit est pas rentré de lecole je sais pas ou il est',
  'mon fils a 16 ans il est pas rentré cette nuit',
  'mon ex est parti avec ma fille au maroc je sais pas ou elle est',
  'mon père alzheimer est sorti ce matin on le retrouve plus',
  "papi est parti de l'ehpad en pyjama et personne sait où il est",
  "un de mes résidents de l'ehpad est introuvable depuis midi",
  'mon mari est parti hier soir il répond plus je sais pas où il est',
  'Papa a Alzheimer, il est sorti il y a deux heures et on ne le trouve plus dans le quartier',
  'ma mère est partie sans rien dire hier elle a laissé son téléphone et son sac',
  'ma fille devait rentrer du lycee a 17h elle est nulle part',
  "mon fils devait être rentré à 18 heures, il n'est pas là et il répond pas",
  'mon mari a disparu depuis hier, sa voiture est plus là',
  'ma femme a alzheimer elle est partie toute seule et elle est pas rentrée',
  'mon oncle a 80 ans, il est pas rentré de sa promenade et il fait nuit',
])('somebody is missing now: %s', (text) => {
  expect(graveIn(text)).toContain('missing');
});

test.each([
  'mon ex est parti on ne sait pas où il est, il paye pas la pension',
  'ma mère a perdu sa carte vitale on la retrouve pas depuis hier',
  'mon enfant a disparu de mon dossier caf',
  "mon mari a disparu d'une longue maladie",
  'mon chat a disparu depuis hier',
  "mon fils n'est pas rentré dans le lycée de son choix",
  "ma mère est pas rentrée de l'hôpital, elle doit aller en maison de retraite",
  'le dossier de mon fils a disparu',
  'mon mari est parti il y a 2 ans, je sais pas où il est, je veux divorcer',
  'il est nulle part mon dossier',
  'ma mère est partie sans rien dire de la succession',
  'mon oncle a 80 ans, il est pas rentré dans ses droits',
  'ma fille devait rentrer en CP, elle est inscrite nulle part',
  'ma fille doit rentrer du lycée à 17h et le bus est supprimé',
  'ma mère a laissé une lettre de résiliation, le bailleur répond pas',
])('nobody is looked for: %s', (text) => {
  expect(graveIn(text)).not.toContain('missing');
});

test.each([
  "mon frère m'a laissé une lettre où il dit pardon et qu'il donne son chien, il repond plus",
  "ma soeur a laissé un mot d'adieu et son téléphone est éteint",
])('who leaves a letter and is gone is looked for, and listened to: %s', (text) => {
  expect(graveIn(text)).toEqual(expect.arrayContaining(['missing', 'suicide']));
});

test.each([
  'mon patron garde mon passeport et il me paye pas',
  'mon employeur a pris mon passeport, je travaille dans le restaurant et je dors en dessous',
  'je suis bonne chez une dame, je peux pas sortir',
  'on me force à me prostituer',
  'je travaille 14h par jour et il me paye pas, si je pars il appelle la police',
  "ma patronne garde mes papiers et j'ai pas le droit de sortir",
  "je garde les enfants d'une famille, ils ont mon passeport, je dors par terre, ils me payent pas",
  "le monsieur qui m'a fait venir en france garde mon passeport et je travaille sans etre payé",
  'mon patron me garde enfermée dans le resto',
  'le patron y me garde ma carte didentité et y dit si jpars il me paye pas',
])('who is held where they work, or sold: %s', (text) => {
  expect(graveIn(text)).toContain('captive');
});

test.each([
  'mon patron garde mon permis pour la photocopie',
  'mon patron a pris mon passeport pour faire la photocopie, je travaille demain',
  'mon employeur ne me paye pas mes heures',
  'la préfecture a gardé mon passeport',
  'la préfecture a gardé mon passeport et mon patron me paye plus',
  'le consulat garde mon passeport et je travaille',
  'je travaille 14h par jour et je suis pas payé les heures sup',
  'je suis femme de ménage chez une dame, elle me paye en cesu',
  'je suis bonne en maths',
  'mon mari garde mon passeport et je peux pas sortir',
  'mon mari me force à me prostituer',
  'si je quitte mon travail il me paye pas le préavis',
])('at odds with a boss, or held by a partner: %s', (text) => {
  expect(graveIn(text)).not.toContain('captive');
});

test.each([
  "mon mari m'a mise dehors ce matin avec les deux petits, je sais pas où dormir",
  "mon copain m'a foutue dehors je sais pas ou dormir",
  'mon mari ma mi dehor avec mes enfants',
  "il m'a jetée dehors cette nuit avec le bébé",
  "mon conjoint m'a mis à la porte",
  "ma femme m'a mis dehors je dors dans la voiture",
])('put out by whom one lives with: %s', (text) => {
  expect(graveIn(text)).toContain('put-out');
});

test('put out with blows: the danger of them, and the night outside', () => {
  const heard = graveIn("mon mari m'a frappée et il m'a mise dehors");
  expect(heard).toContain('violence');
  expect(graveIn("mon mari m'a mise dehors et il me frappe")).toEqual(
    expect.arrayContaining(['violence', 'homeless']),
  );
  expect(heard).not.toContain('put-out');
});

test.each([
  "mon proprio m'a mis dehors",
  "mes parents m'ont mis dehors",
  'mon mari a mis le chien dehors',
  "ma femme m'a mis dehors pour tondre la pelouse",
  'ma copine ma mis dehors du groupe whatsapp',
  "mon patron il m'a mis dehors",
  "mon ex m'a mise dehors il y a 3 ans, je veux la pension",
])('put out by somebody else, or long ago: %s', (text) => {
  expect(graveIn(text)).not.toContain('put-out');
});

test.each([
  "j'ai accouché y a 3 semaines je pleure tout le temps j'ai peur de faire du mal à ma fille, je veux la poser et partir",
  "j'ai peur de faire du mal à mon bébé",
  'mon bébé pleure tout le temps je vais le secouer',
  "j'en peux plus mon bébé hurle j'ai envie de le jeter par la fenetre",
  "j'ai secoué mon bébé",
])('who fears to hurt a baby: %s', (text) => {
  expect(graveIn(text)).toContain('newborn');
});

test.each([
  "j'ai peur qu'on fasse du mal à mon bébé à la crèche",
  'mon mari secoue le bébé',
  "j'ai accouché il y a 3 semaines, comment déclarer ma fille",
  "j'ai peur de faire mal à mon bébé en lui coupant les ongles",
])('no parent who fears what they may do: %s', (text) => {
  expect(graveIn(text)).not.toContain('newborn');
});

test.each([
  "je m'occupe de ma mère jour et nuit je dors plus j'ai failli lui mettre un oreiller sur la tête",
  "j'ai failli la frapper ma mère alzheimer",
  "mon père est dépendant j'ai eu envie de l'étouffer hier",
])('who was near to hurting the one they look after: %s', (text) => {
  expect(graveIn(text)).toContain('carer');
});

test('who looks after somebody and wants to die is listened to for that', () => {
  const heard = graveIn("je m'occupe de ma mère, j'ai failli la frapper, je veux mourir");
  expect(heard).toContain('suicide');
  expect(heard).not.toContain('carer');
});

test.each([
  "comment couper l'eau et le gaz quand on déménage",
  "comment couper l'eau quand je déménage",
  'je veux faire couper le gaz dans mon ancien logement',
  "je déménage, comment faire couper l'électricité",
])('who has the gas cut as they move, no danger: %s', (text) => {
  expect(heardIn(text)).toEqual([]);
});

test.each(['on va me couper le gaz', "ils ont coupé l'eau et le gaz, on déménage pas"])(
  'the gas of one who stays: %s',
  (text) => {
    expect(heardIn(text).map(({ kind }) => kind)).toContain('energy');
  },
);
