import { expect, test } from '@jest/globals';
import { DANGER } from '../support/shipped-danger.ts';

const heardIn = (text: string) => DANGER.hear(text)?.heard ?? [];

test.each([
  "ma tablette ne s'ouvre plus",
  'mon ex me laisse plus voir ma fille',
  "mon ex m'empêche de voir mon fils, je peux arrêter la pension ?",
  'mon ex veut plus que je vois ma fille',
  'mon ex refuse de me rendre les enfants',
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
  "j'ai pris mes cachets pour le coeur",
  'jai pris un paracetamol',
  'je me suis coupé les ongles',
  "ma soeur m'a attendue devant la gare",
  'on a toqué à la porte, il a tapé à la porte',
  'il a poussé son copain en jouant',
  'mon fils reste enfermé dans sa chambre',
  'ma fille mange pas de viande',
  "il m'a mis un mot sur la porte",
  'il ma mis un sms',
  "le docteur il m'a mis un arret",
  "on m'a volé ma voiture cette nuit",
  'ma voiture a été volée cette nuit devant chez moi',
  'mwen ka viv épi manman mwen',
  'mwen ka viv Fort-de-France',
  "j'ai ouvert ma banque devant lui",
  'il fait visiter tous les soir meme le dimanche',
  'elle veut pas me croire, je préviens son fils ?',
])('no danger: %s', (text) => {
  expect(heardIn(text)).toEqual([]);
});

test.each([
  "il m'a juste poussée dans l'escalier",
  'tifi mwen ka viv epi papa i ka touche i',
  'mwen ka viv an lari a',
  'mwen ka viv ek lapè',
  'mwen ka viv epi papa mwen ki ka touche mwen',
  "mon mari m'a volé mon téléphone cette nuit",
  "on m'a volé ma voiture cette nuit je vivais dedans",
  'ma voiture a été volée cette nuit on dort dedans',
  "il m'a mis un mot de mort",
  "il m'a mis des messages de mort",
  "mon ex m'a mis un message il arrive",
  "il m'a mis un papier dans la bouche",
  'il a ouvert mes mails avec eux',
  'il faut que je sois partie avant Noël il devient fou',
  'il ne veut pas me croire je vais le quitter',
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

test.each([
  "mon patron ma dit que sa s'arrete vendredi",
  "mon educ ma dit que sa s'arrete",
  "j'ai rendu les clés il garde la caution il dit qu'il faut repeindre l'appartement en entier",
])('ends or is given back, and no life with it: %s', (text) => {
  expect(heardIn(text).filter(({ kind, isSure }) => isSure && kind === 'suicide')).toEqual([]);
});

test.each([
  "j'ai rendu les clés, tout est en ordre maintenant, adieu",
  "je voudrais que tout s'arrête, j'en peux plus de vivre",
])('a farewell, still heard: %s', (text) => {
  expect(heardIn(text).map(({ kind }) => kind)).toContain('suicide');
});

test.each([
  'un usager refuse de partir à la fermeture, je fais quoi ?',
  "une dame ne veut pas partir de la salle d'attente",
  'je veux porter plainte mais le policier a refusé, il a le droit ?',
])('meets no numbers of a danger first: %s', (text) => {
  expect(heardIn(text).filter(({ isSure }) => isSure)).toEqual([]);
});

test.each([
  "un usager refuse de partir et il m'a frappé",
  'je veux porter plainte mais le policier a refusé, mon mari me tape',
])('meets them, with a blow: %s', (text) => {
  expect(heardIn(text).some(({ isSure }) => isSure)).toBe(true);
});
