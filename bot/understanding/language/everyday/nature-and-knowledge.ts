/** Animals, weather, school, sciences, programming. */
export const NATURE_AND_KNOWLEDGE = `
chat chats chaton chatons chien chiens chiot chiots chienne chatte oiseau oiseaux perroquet
perruche poule poules coq canari hamster cochon vache vaches chevre chevres cheval chevaux poney
ane moutons lapins rat rats tortue tortues serpent serpents lezard grenouille requin dauphin
baleine lion lions tigre tigres elephant girafe singe singes ours loup loups renard panda koala
kangourou zebre hippopotame crocodile araignee araignees mouche mouches moustique moustiques
abeille abeilles guepe guepes frelon frelons fourmi fourmis papillon papillons chenille escargot
puce puces tique tiques animal animaux veterinaire croquettes croquette laisse niche litiere
caresse aboie aboyer miaule dresser race dinosaure dinosaures licorne dragon dragons fleur fleurs
rose roses rosier tulipe orchidee plante plantes planter arbre arbres haie gazon pelouse tondeuse
tondre arroser arrosage semer graine graines terreau engrais potager jardin jardins jardiner
jardinage jardinier feuilles racine racines branche branches foret forets montagne montagnes
riviere fleuve lac lacs mer ocean plage plages ile iles vague vagues sable volcan desert ciel
nuage nuages soleil lune etoile etoiles planete planetes jupiter saturne terre galaxie univers
fusee astronaute meteo pluie pluies pleut pleuvoir neige neiges neiger vent vents orage orages
tempete brouillard grele arc canicule froid froide froides chaud chaude chauds chaleur temperature
temperatures degre degres climat climatique gele pollution ecologie ecologique recyclage recycler
environnement saison saisons maitresse maitre prof professeur devoirs lecon exercice exercices
expose dissertation redaction conjugaison conjuguer grammaire orthographe dictee verbe verbes
adjectif phrase phrases definition synonyme synonymes contraire traduire traduis traduction
traduit traduisez dictionnaire langues latin grec hebreu math maths mathematiques calculer calcule
addition soustraction multiplication multiplier division diviser fraction pourcentage equation
equations carree triangle cercle rectangle theoreme pythagore geometrie nombre nombres chiffre
pair physique chimie biologie svt atome molecule cellule cellules photosynthese adn gravite
nucleaire electron experience scientifique science sciences einstein newton theorie geographie
revolution napoleon louis roi rois reine prince princesse empereur empire guerre guerres mondiale
paix bataille soldat soldats armee antiquite pharaon pyramide romain siecle siecles date president
presidente presidentielle macron ministre ministres gouvernement politique politiques parti partis
gauche droite election elections vote voter senat depute deputes loi lois democratie republique
constitution monarchie communisme capitalisme economie inflation action actions trading bitcoin
crypto cryptomonnaie ethereum investir investissement placement dollar dollars monde mondes
humanite civilisation invention decouverte python java javascript html php sql linux ubuntu mac
coder programmer programmation programmeur developpeur logiciel algorithme boucle variable word
powerpoint photoshop docker github web hebergement wordpress base donnees
`;
