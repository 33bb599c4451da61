/** Demands of people that no flow answers: administrative ones, then other talk. */
export const OUTSIDE: Readonly<Record<'papers' | 'talk', readonly string[]>> = {
  papers: lines(`
permis de chasse
permis de pêche
carte de pêche
chasse fusil arme à feu
permis bateau
permis de construire
déclaration de travaux
déclaration préalable de travaux mairie
construire une véranda une piscine un abri de jardin
urbanisme cadastre
certificat d'urbanisme
casier judiciaire
extrait de casier judiciaire
visa
visa étudiant
visa tourisme pour venir en france
faire venir ma famille en france
demande d'asile
réfugié ofpra
me pacser
faire un pacs
me marier
se marier à la mairie
dossier de mariage
changer de prénom
changer de nom de famille
changement de sexe état civil
adopter un enfant
reconnaître un enfant
reconnaissance de paternité
déclarer la naissance à la mairie
baptême civil
déposer plainte au commissariat
main courante
prud'hommes
litige avec mon employeur
harcèlement au travail
conflit avec mon voisin
voisins bruyants tapage nocturne
tutelle d'un parent
mettre sous tutelle
héritage succession notaire
testament
certificat d'hérédité
donation à mes enfants
obsèques
concession cimetière
association loi 1901
créer une association
déclarer une association
créer une entreprise
créer ma société
auto-entrepreneur
micro-entreprise
micro-entrepreneur urssaf
déclarer mon chiffre d'affaires
cotisations urssaf
kbis siret
chèque emploi service cesu
service militaire
s'engager dans l'armée
service civique
service national universel
autorisation de sortie du territoire
légaliser une signature
apostille
traducteur assermenté
attestation d'accueil pour un étranger
carte européenne d'assurance maladie
partir vivre à l'étranger
consulat ambassade
vignette crit'air
prime à la conversion
bonus écologique voiture électrique
leasing social voiture
contrôle technique
assurance auto
assurance habitation
déclarer un sinistre à l'assurance
résilier une assurance
résilier ma mutuelle
résilier un abonnement
garantie visale
caution pour un logement
état des lieux préavis de départ
quittance de loyer
carte famille nombreuse
carte jeune sncf
carte de bus
abonnement de transport
carte navigo
ticket de train
pass culture
chèque vacances
bourse erasmus
logement étudiant crous
inscription à l'université
bourse au mérite
équivalence de diplôme
validation des acquis vae
duplicata de diplôme
brevet bac résultats
apa
allocation personnalisée autonomie
aide à domicile
aide ménagère
téléassistance
portage de repas
maison de retraite ehpad
place en crèche
crèche
colonie de vacances
centre aéré
rendez-vous doctolib
prendre rendez-vous médical
mon espace santé
dossier médical
don du sang
don d'organes
vaccin
interruption de grossesse
test covid
médaille du travail
médaille de la famille
carte d'ancien combattant
harkis
chien dangereux
identification chat chien puce
passeport pour animal
encombrants
déchetterie
poubelles ramassage des ordures
compost
facture d'eau
compteur d'eau
renvoyer un colis
suivi de colis
colis perdu
café
mots croisés
réexpédition du courrier
timbre poste
chômage partiel
licence taxi vtc
carte professionnelle
carte vtc
permis de louer
louer mon logement airbnb
acheter une maison prêt immobilier
prêt à taux zéro
livret a épargne
assurance vie
placer mon argent
crédit immobilier
signaler un point d'eau nid de poule
nid de frelons
brocante vide grenier autorisation
débit de boissons licence
location salle des fêtes
carte du combattant
brevet d'invention marque
droit à l'image
bail commercial
aide agricole pac
`),
  talk: lines(`
quel temps fait-il
la météo demain
il va pleuvoir neiger soleil
il fait chaud il fait froid
raconte une blague
blague drôle rigoler
raconte une histoire
écris un poème
chante une chanson
paroles de chanson
musique album concert
quel film regarder
cinéma série netflix
programme télé
ma télé télévision
ma télé ne marche pas
jeu vidéo console
jouer aux cartes aux échecs
résultat du match
football foot rugby tennis basket
coupe du monde ligue équipe
score psg om
tour de france vélo
recette de cuisine
recette de gâteau crêpes tarte
cuire du riz des pâtes des œufs
four cuisson
pizza restaurant
idée de plat pour ce soir
vin bière apéro
jardin tomates carottes planter fleurs
tricoter couture
bricolage réparer robinet fuite
ménage tache laver linge
quelle heure est-il
quel jour sommes-nous
comment tu t'appelles
qui es-tu
es-tu un robot
es-tu une vraie personne
quel âge as-tu
ça va bien
je t'aime
tu es bête idiot nul
sens de la vie dieu religion
politique président ministre
histoire napoléon roi guerre
capitale pays géographie
calcul mathématiques équation
traduire en anglais espagnol
horoscope astrologie
loto euromillions tiercé paris sportifs
bitcoin bourse actions crypto
vacances hôtel plage voyage
billet d'avion vol pas cher
train horaires
acheter des chaussures vêtements
quelle voiture moto acheter choisir
quel téléphone ordinateur acheter choisir
perdu mes clés
lave-linge frigo en panne
partir en vacances
contrat de mariage
je suis amoureux
discours de mariage
soldes magasin
régime maigrir perdre du poids
j'ai mal au dos à la tête au ventre
mon chat mon chien vétérinaire
ma copine m'a quitté amour
draguer une fille rencontre
je m'ennuie
je suis triste
merci au revoir
bonne nuit bonne journée
anniversaire cadeau noël
guitare piano apprendre
devoirs exposé dissertation
étoile planète lune espace terre
distance kilomètres
moteur vidange garage mécanique
weather football joke recipe cook movie music
hello how are you
mobylette pneu
coiffeur maquillage
sport gym courir
vol avion
meilleur prix comparateur
`),
};

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
