/** Eating, the house, clothes, shopping. */
export const FOOD_AND_HOUSE = `
pomme pommes poire poires peche peches abricot abricots cerise cerises fraise fraises framboise
banane bananes citron citrons raisin raisins melon pasteque ananas mangue kiwi prune prunes noix
noisette noisettes cacahuete olive olives fruit fruits legume legumes tomate tomates carotte
carottes salade salades oignon oignons ail echalote poireau chou choux brocoli epinard epinards
haricot haricots lentille pois champignon champignons courgette courgettes aubergine poivron
poivrons concombre radis betterave patate patates frite frites puree potiron citrouille asperge
artichaut herbe herbes basilic persil menthe thym laurier romarin ciboulette soupe soupes bouillon
viande boeuf veau porc agneau mouton poulet poulets dinde canard lapin jambon saucisse saucisses
saucisson steak steaks cote rotie roti gigot lardon lardons merguez poisson poissons saumon thon
cabillaud truite sardine sardines crevette crevettes moule moules huitre huitres homard crabe pain
pains baguette baguettes croissant croissants brioche viennoiserie beurre fromage fromages
camembert comte raclette fondue yaourt yaourts lait creme oeuf oeufs omelette riz pates spaghetti
spaghettis lasagne lasagnes nouille nouilles couscous tajine paella sushi sushis kebab tacos
burger burgers hamburger sandwich sandwichs pizza pizzas quiche tarte tartes gateau gateaux cake
crepe crepes gaufre gaufres beignet madeleine macaron macarons tiramisu mousse flan glace glaces
sorbet chocolat chocolats bonbon bonbons caramel sucre sucres sel poivre vinaigre moutarde
mayonnaise ketchup sauce sauces epice epices curry cannelle vanille levure farine huile miel
confiture nutella cafe cafes cafetiere expresso thes tisane jus limonade soda coca eau eaux biere
bieres vin vins rouge champagne whisky vodka rhum pastis alcool apero aperitif cocktail cocktails
dejeuner diner diners gouter repas entree plat plats dessert desserts recette recettes ingredient
ingredients cuisine cuisiner cuire cuit cuisson cuisiniere griller grille frire poele casserole
marmite cocotte four fours onde refrigerateur congelateur congeler mixer robot assiette
assiettes verre verres couteau couteaux fourchette cuillere cuilleres tasse bol bouteille
bouteilles bouchon nappe serviette boire bois boit
gourmand delicieux appetit vegan vegetarien calorie calories proteine proteines vitamine vitamines
gluten toit mur murs porte portes fenetre fenetres volet volets sol plafond plancher parquet
carrelage moquette escalier ascenseur grenier cave terrasse balcon veranda chambre chambres salon
bain bains douche toilette toilettes lavabo evier robinet robinets tuyau tuyaux fuite fuites fuit
canalisation deboucher chaudiere radiateur climatisation clim cheminee lampe lampes ampoule
ampoules interrupteur prise prises lit lits matelas oreiller couette drap draps canape fauteuil
table tables chaise chaises armoire placard etagere meuble meubles ikea tapis rideau rideaux
miroir vase bougie lave linge vaisselle seche aspirateur aspirateurs balai balayer menage nettoyer
nettoyage laver lavage repasser detergent lessive tache taches poussiere moisissure odeur odeurs
bricolage bricoler bricoleur outil outils marteau clou clous vis tournevis perceuse scie pince
colle coller reparer repare repares reparation casser casse bruit bruits construire construction
pinceau poubelle poubelles dechet dechets dechetterie compost clef clefs pull pulls chemise
chemises pantalon pantalons jean jeans robe robes jupe short manteau veste blouson chaussure
chaussures baskets botte bottes chaussette chaussettes chapeau casquette bonnet echarpe gant gants
ceinture cravate costume pyjama vetement vetements mode bijou bijoux bague collier bracelet montre
montres lunettes sac sacs valise valises parapluie couture coudre tricot tricoter crochet broderie
laine tissu acheter achat achats achete vendre vendeur magasin magasins boutique boutiques
supermarche leclerc lidl auchan courses promo promotion promotions solde soldes reduction prix
marque marques modele modeles comparer comparatif comparateur meilleur meilleure meilleurs mieux
pire cher chere livraison livraisons livreur livrer colis cdiscount leboncoin vinted ebay
aliexpress shein commande commander commandes iphone samsung xiaomi huawei apple ecouteurs
enceinte bluetooth chargeur coque drone cadeau cadeaux offrir noel paques halloween anniversaire
fete fetes feter saint valentin nouvel bapteme mariage invitation invitations invite deguisement
bouquet restaurant restaurants brasserie bar bars discotheque boulangerie boulanger boucherie
boucher pharmacie opticien fleuriste
`;
