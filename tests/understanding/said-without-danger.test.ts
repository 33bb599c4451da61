import { expect, test } from '@jest/globals';
import { DANGER } from '../support/shipped-danger.ts';

const heardIn = (text: string) => DANGER.hear(text)?.heard ?? [];

test.each([
  "ma tablette ne s'ouvre plus",
  'il faut que je parte à 18h',
  'je ne dors pas chez moi, je suis en déplacement',
  'il me tape mon code à ma place',
  'un usager pleure',
  'devant tout le monde',
  "il m'a appelée",
  'je veux tuer le temps',
  'la batterie est morte',
  'feu mon mari touchait une pension',
  'rendez-vous le 17 mai',
  "j'ai payé 115 €",
  'ma consommation électrique',
  'mon fils est né à Villeurbanne',
  "il m'a juste téléphoné",
  "mon ex dit qu'elle veut pas signer",
  "elle dit qu'elle a plus rien reçu",
  "il me l'a dit au téléphone",
  'je peux pas appeler, je suis sourd',
  "non en fait c'est mon mari, pas ma mère",
  "ce n'est pas ça, continuer",
  "j'ai deja ecrit c'est non",
  'je dois porter plainte contre elle ?',
  'mon voisin m’a volé mon vélo, je dois porter plainte contre lui ?',
  'ils ont coupé mon forfait orange pour impayé',
  "c'est mon apl qu'ils ont coupée, j'ai déjà ecrit 2 fois",
  'mais ils ont deja refusé, ils ont cloturé',
  'le père de mes gosses paye plus depuis juillet',
  'mes enfants ont plus de place au periscolaire',
  'je peux pas sortir lundi',
  "j'ai appelé le patron 5 fois il raccroche",
  'je me fais connaître des services',
  'je peux le mettre dans une enveloppe cachetée ?',
  'dans un coffre fermé à clé ?',
  'je peux le garder dans une armoire fermée à clé',
  'papa viv pi dann la kaz',
  'papa viv pi la kaz',
  'i viv pi ansanm nou, na poin jijman',
])('no danger: %s', (text) => {
  expect(heardIn(text)).toEqual([]);
});

test.each([
  "il m'a juste poussée dans l'escalier",
  "il m'a juste appelé et il m'a frappée",
  "elle dit qu'elle veut plus vivre",
  'je peux pas appeler, il est à côté',
  'il m’a frappée, je dois porter plainte contre lui ?',
  'je dois porter plainte contre lui',
  'je peux plus vivre comme ça, 30000 euros de dettes',
  'mes enfants ont pas de place au foyer',
  'il m’a clos dans la cave',
  'je peux plus vivre comme ça',
  'je peux pas sortir, il m’enferme',
  'je me fais frapper par mon copain',
  "il m'a enfermée dans un placard fermé à clé",
  'mi vé pi viv',
  'mon père met mon frère dans le placard fermé à clé',
  'le bébé est enfermé dans un coffre fermé à clé',
  "c'est sa fille qui la garde de force",
  'il me fait accompagner par son frère, je suis jamais seule',
  'mi vé mor',
  'mi vé tié amwin',
  'an vlé mò',
])('said in the same little words, a danger stays one: %s', (text) => {
  expect(heardIn(text).some(({ strength }) => strength === 'grave')).toBe(true);
});
