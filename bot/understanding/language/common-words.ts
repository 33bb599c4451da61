/** Everyday words, none the slip of another: read as they are, even when no flow says them. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'croise croises ocean oceans tresor rouille basilic steak lumiere vitesse tarot sudoku colis ' +
    'tele televiseur clef clefs lave linge cafetiere moustique moustiques mayonnaise population brazil sieste vacance inventer invente peint amoureux riche population habitants discours soeur frere ' +
    'temps fera pluie soleil neige vent orage chaud froid chaleur ciel mer plage montagne riviere foret arbre ' +
    'fleur fleurs rose tomate tomates carotte carottes pomme pommes poire fruit fruits legume legumes salade ' +
    'soupe viande poulet poisson pain beurre fromage lait sucre sel poivre huile farine oeuf oeufs riz pates ' +
    'gateau tarte crepe crepes pizza burger chocolat bonbon cafe the biere vin eau jus repas diner dejeuner ' +
    'gouter cuisine cuisiner cuire four frigo assiette verre couteau cuillere table chaise lit armoire porte ' +
    'fenetre mur toit sol jardin jardiner piscine veranda garage cave grenier escalier ascenseur chambre salon ' +
    'bain douche toilettes robinet tuyau fuite fuit lampe ampoule peinture peindre perceuse marteau clou vis ' +
    'reparer construire planter pousser couper coller casser nettoyer laver secher repasser ranger balayer ' +
    'tache linge pull chemise pantalon robe jupe chaussure chaussures chaussette chaussettes manteau chapeau ' +
    'echarpe gant bijou montre lunettes sac valise couleur rouge bleu vert jaune noir blanc rose gris belle beau ' +
    'joli jolie moche gentil mechant drole triste heureux content fatigue malade gueri peur colere joie amour ' +
    'aimer aime adore deteste embrasser ami amie amis copine voisin voisine voisins bruit musique chanson ' +
    'chanter chante danse danser guitare piano violon tambour album concert groupe artiste film cinema serie ' +
    'acteur actrice theatre livre livres lire roman poeme poesie histoire conte blague blagues rire jeu jeux ' +
    'jouer joue echecs dames puzzle console video match foot football rugby tennis basket volley course courir ' +
    'nager natation ski velo equipe joueur joueurs arbitre stade score gagne gagner perte coupe monde ligue ' +
    'champion olympique sport sports gym muscle maigrir poids regime kilo kilos gramme metre metres distance ' +
    'chat chats chien chiens oiseau cheval vache mouton lapin souris animal animaux veterinaire puce ' +
    'voyage voyager vacances hotel camping avion train bus metro tram bateau billet billets valise vol vols ' +
    'pays route pont place capitale europe afrique asie amerique espagne italie allemagne ' +
    'angleterre maroc algerie tunisie portugal belgique suisse rome londres madrid berlin paris marseille lyon ' +
    'bordeaux lille nantes toulouse nice strasbourg roi reine guerre paix soldat armee president ministre ' +
    'politique parti vote election senat loi pape dieu religion eglise mosquee priere ame vie monde univers ' +
    'terre lune soleil etoile planete espace science chimie physique calcul equation nombre chiffre multiplier ' +
    'diviser soustraire francais anglais espagnol allemand arabe chinois langue mot phrase traduire traduis ' +
    'dictionnaire orthographe grammaire philosophie dissertation devoir expose classe professeur maitresse ' +
    'bitcoin action actions trading loto tirage euromillions horoscope belier taureau lion balance vierge ' +
    'robot machine intelligence ordinaire voler manger boire dormir rever reve courses magasin boutique ' +
    'supermarche marche vendeur solde soldes promotion cadeau noel anniversaire fete mariage bapteme ' +
    'restaurant bar boite ' +
    'siecle moyen age ancien moderne dos tete ventre dent dents oreille nez bouche main pied ' +
    'jambe bras coeur sang rhume grippe fievre toux vaccin medicament pharmacie hopital infirmier infirmiere ' +
    'coiffeur cheveux barbe maquillage parfum savon dentifrice bateau chasse peche fusil civique militaire ' +
    'casier judiciaire urbanisme travaux notaire avocat tribunal juge plainte police gendarme commissariat ' +
    'association entreprise societe patron syndicat greve manifestation journal television radio antenne ' +
    'programme chaine emission publicite telecommande guide dessin dessiner dessine photo peintre musee ' +
    'camera tricoter coudre couture broderie bricolage moteur pneu frein huile essence diesel vidange ' +
    'carburant station autoroute vitesse accident casque vignette pollution ecologie recyclage poubelle ' +
    'dechets compost crois croire penser reflechir oublions parler ecouter regarder sentir toucher gouter ' +
    'resoudre resous quitte quitter draguer fille filles garcon garcons femme femmes bebe ' +
    'mere grands parents tante oncle cousin neveu niece meilleur meilleure mieux pire ' +
    'chevre ' +
    'mot verbe nom prenom age taille sexe genre signe sens chose idee avis conseil secret mensonge verite'
  ).split(' '),
);
