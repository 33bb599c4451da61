import { near, NONE, oneOf, then } from '../words.ts';

const FOOD = oneOf(`
  manger mange bouffe bouffer nourrir nourriture repas lait pain colis alimentaire alimentaires courses provisions frigo frigidaire
  placard placards riz pates couches petits_pots biberon gamelle croute`);
const WANTING = oneOf(`
  gratuit gratuits gratuitement urgent urgence faute prive privee privent prive_de saute sautent vide vides poubelles poubelle`);

/** Nothing to eat, or food help sought. */
export const HUNGER: readonly string[] = [
  '(?:fais|fait|faisons|font|faire|vais dans|fouille\\w*|recupere\\w*|regarde dans) (?:\\w+ )?(?:les |des |aux )?(?:poubelles?|bennes?|fins? de marche|invendus)(?! (?:sont|deborde|jaune|trier|tri|recyclage))',
  '(?:reste|plus que|avec|ai que|a que|seulement|tient|tenons|tiens) (?:\\w+ ){0,3}(?:paquets?|boites?|kilos?|sachets?|bol|fond|tranches?|bout|morceau) (?:\\w+ )?(?:de |d )?(?:riz|pates|pain|conserves?|lentilles|semoule|farine|oeufs|lait)|(?:tient|tenons|tiens|tenir|vit|vis|nourri\\w*|survi\\w+) (?:\\w+ )?(?:avec|de) (?:\\w+ )?(?:pain|riz|pates|eau|conserves?|restes|soupe)',
  '(?:mange|manger|mangeons|mangent|manges) (?:\\w+ )?(?:une|1|qu une|un seul|un|que) (?:seule )?(?:fois|repas|jour)|(?:saute\\w*|sautons|fais sauter) (?:\\w+ ){0,2}(?:repas|diners?|midi)|prive\\w* (?:\\w+ )?(?:de )?(?:manger|nourriture|repas|diner)|(?:manger?|mange|nourrir) (?:\\w+ )?(?:a|selon) (?:ma|sa|leur|notre) faim',
  '(?:rien|pas grand chose) dans (?:le|mon) (?:ventre|estomac|bide)|ventre (?:\\w+ )?vide|(?:coucher?|couchent|dorment|ecole) (?:\\w+ ){0,3}(?:sans|le ventre|affam\\w+) ?(?:manger|diner|vide)?(?= |$)|affam\\w+|la dalle(?! (?:beton|terrasse))|crever? la dalle|cree?ve (?:\\w+ )?de faim',
  then(
    '(?:plus|pas|ni|sans|manque|besoin|acheter|payer|cherche)',
    '(?:de |d |des |du |la |le |un |une )?(?:couches?|lait|bouffe|nourriture|provisions?|courses alimentaires|colis alimentaires?|bons? alimentaires?|petits? pots?|repas)(?! (?:a la cantine|de midi))',
    2,
  ) +
    '(?= (?:\\w+ ){0,5}(?:argent|sou|sous|bebe|urgen\\w+|enfants?|petits?|aujourd hui|ce soir|gratuit\\w*|demain|thune|rien|euros?) )',
  'croix rouge (?:\\w+ )?aliment\\w+|(?:vis|vit|vivons) (?:que )?de pain|money (?:to eat|for (?:food|eat|eating|milk))|(?:j|je|on|nous|g) (?:ai |a |avons |e )?(?:tres |trop )?fin $',

  '(?:j|on|nous|je) (?:ai |a |avons )(?:tres |trop )?fin(?= )(?! (?:de|du|le|la|ma|mon|\\d|mai|juin|mars|avril|juillet|aout))|repas (?:gratuits?|chauds?|pour (?:les )?sans|solidaires?|offerts?)|y ?a ?p[lu]*us? ?rien a manger',
  then(
    '(?:quoi|argent|moyens?|peux|pouvoir|impossible|sous|arrive)',
    'acheter (?:\\w+ ){0,3}(?:lait|pain|couches|manger|nourriture|bouffe|courses|petits pots)(?! (?:en ligne|sur internet))',
    4,
  ),

  '(?:rien|plus rien|quasi rien|presque rien) (?:\\w+ )?(?:a la maison|dans la maison|a donner aux|pour les (?:petits|enfants|gosses)|a mettre dans)',
  '(?:un|1|seul|qu un|que un) (?:seul )?repas (?:par|sur|dans la)|dernier paquet|(?:paquet|boite|boites) de (?:pates|riz|conserve)(?! (?:recette|cuire))|ma part (?:aux|a mes|pour)|(?:sans|pas de|plus de) (?:petit dej\\w*|gouter|diner|souper)|panier repas|fouill\\w+ (?:\\w+ )?(?:poubelles?|bennes?)',
  '(?<!va )(?<!vais )(?<!arrete )(?<!pause )(?<!pars )pour (?:manger|bouffer|me nourrir|nous nourrir|se nourrir|nourrir|le pain|du pain|acheter du pain)(?! (?:a la cantine|mieux|bio|equilibre|halal|mon chien))',
  '(?:mange|manges|mangent|mangeons|manger|bouffe|bouffent) (?:pas|plus|rien|jamais|peu)(?! (?:de (?:porc|viande|gluten|poisson|legumes)|a la cantine|au|le midi|bio|halal|avec|ensemble|dans|sa viande))',
  'comment (?:je |on |vais je |faire pour )?(?:mange|manger|me nourrir|nourrir)|(?:mange|manger) (?:chez les gens|chez le voisin|des cailloux|quoi)|me prive(?! de (?:mes droits|sortie|liberte))|(?:secours (?:populaire|catholique)|croix rouge|ccas|emmaus) (?:\\w+ ){0,5}(?:manger|nourriture|repas|colis)',
  near(
    '(?:sous|argent|euros?|fric|thune|moyens?)',
    '(?:pain|lait|couches|bouffe|nourriture|courses|manger)',
    3,
  ) + '(?= )',
  '(?:get|find|need|have|afford|buy|free|some|any|giving) (?:\\w+ ){0,2}(?:food|meal|meals|groceries|milk|something to eat)|no (?:milk|formula|groceries|meals)|makla|ji3an\\w*|jou3|ju3an\\w*',

  '(?:j ai|ai|a|ont|avons|avait|tres|trop|tellement|si|toujours|moi|enfants?|bebe|grave|creve\\w*|meurt|meurs|mourir|pleur\\w+|grosse?|de) (?:\\w+ )?faim(?! (?:de (?!manger|loup)\\w+))',
  then(
    NONE,
    '(?:a |de |d |de quoi |quoi |pour |acheter |d argent pour |assez |assez a )*(?:manger|bouffer|nourrir|nourriture|bouffe|pain|lait|courses|provisions)(?! (?:a la cantine|bio|de viande|hallal|halal|de porc|en ligne|sur internet))',
    3,
  ),
  then(
    '(?:rien|vide|vides)',
    '(?:dans|le|les|mon|mes|au) (?:\\w+ )?(?:frigo|frigidaire|placards?|ventre|estomac|assiette|congelo|cuisine)',
    1,
  ),
  then('(?:frigo|frigidaire|placards?|ventre|estomac|congelo)', 'vides?', 3),
  'ventre vide|estomac vide|ventres? creux|la dalle|crev\\w+ (?:de )?faim|meurs de faim|mourir de faim|meurt de faim|(?:a|de) jeun depuis|se serre\\w* la ceinture',
  near(FOOD, WANTING, 3),
  then(
    '(?:colis|aides?|banques?|bons?|tickets?|cheques?|secours|distributions?|paniers?|urgence)',
    'alimentaires?',
    1,
  ),
  'restos? du coeur|restaurants? du coeur|epicerie (?:sociale|solidaire)|soupe populaire|banque alimentaire|maraude repas|distribution (?:de )?(?:repas|nourriture|colis)',
  then(
    '(?:ou|comment|endroit|trouver|besoin|avoir|recevoir|aide|argent|sous|moyens?|quoi)',
    '(?:pour |de |a |d un |un |des |quoi )*(?:manger|nourrir|bouffer|nourriture|un repas|repas gratuit\\w*)(?! (?:a la cantine|bio|mieux|equilibre|au restaurant|du|des|le|mon chien|mon chat|sain))',
    2,
  ),
  then(
    '(?:reclam\\w+|demand\\w+|vole|voler|mendie|mendier)',
    '(?:a |de quoi |pour )?(?:manger|nourriture)',
    1,
  ),
  then(
    '(?:mange|manger|mangeons|mangent)',
    '(?:pas tous les jours|plus|un jour sur|une fois par jour|faute|a ma faim|a sa faim|a leur faim|a notre faim|des restes|dans les poubelles|que des pates|que du pain|que du riz|depuis)',
    2,
  ),
  'pas (?:mange|manger)(?: \\w+){0,2} (?:depuis|hier|jours?|ce matin)|(?:rien|pas|jamais) mange(?! (?:de|du) )',
  then(
    '(?:plus|pas|manque|rien)',
    '(?:de )?(?:lait|couches|petits pots|biberon)(?: (?:pour|bebe|et))?',
    2,
  ),
  '(?:starv\\w+|hungry|no food|nothing to eat|food bank|food parcel|food stamps|can t feed|cannot feed|cant feed|feed my|money for food|buy food|skip\\w* meals|haven t eaten|not eaten)',

  '(?:plus|pas|rien) (?:\\w+ ){0,4}(?:faire (?:les|mes|des) |pour les |pour mes |pour faire les )courses',
  '(?:rien|plus|pas|jamais|peu) (?:\\w+ ){0,2}(?:a |de quoi )?(?:manger|mange|bouffer|avaler) (?!(?:bio|a la cantine|de viande|ensemble))',
  '(?:argent|sous|euros?|moyens?|quoi) (?:\\w+ )?(?:pour|de) (?:\\w+ )?(?:manger|nourrir|la nourriture|bouffer)',
  '(?:pas|plus|rien) (?:\\w+ ){0,2}(?:de |a )?(?:nourriture|bouffe|lait pour|courses)',
  '(?:ai|a|ont|avons|trop|tres|crever de|creve de|creves de|meurt de|meurs de|mourir de|mort de|morte de|avait|avoir|grave|toujours) faim| faim (?:ce soir|depuis|mes enfants)| j ai (?:tres |trop )?faim| affame\\w*',
  '(?:mange|manger|mangé|mangeons|mangent) (?:\\w+ ){0,3}(?:depuis (?:hier|\\w+ jours|\\d+ jours|avant|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|plusieurs)|un (?:jour|repas) sur|une fois par jour|a (?:leur|ma|sa|notre) faim)',
  '(?:frigo|frigidaire|placards?|congelateur) (?:\\w+ ){0,2}vides?| vides? (?:le |mon )?frigo| (?:rien|plus rien) dans (?:le|mon) frigo',
  '(?:nourrir|donner a manger|faire manger|de quoi manger|de quoi nourrir|acheter a manger|acheter (?:de )?quoi manger|payer (?:a )?manger)(?: (?:\\w+ ){0,3})?',
  '(?:saute|sautent|sauter|sautons) (?:\\w+ )?(?:des |les |le |un )repas| prive\\w* de (?:nourriture|manger|repas)| (?:besoin|urgence) (?:\\w+ )?(?:de nourriture|alimentaire|a manger|d un colis|d un repas)| colis (?:alimentaire )?(?:d urgence|en urgence)| aide alimentaire (?:d urgence|en urgence|ce soir|aujourd hui|urgent)',
  ' hungry | starving | nothing (?:left )?to eat| no (?:more )?food| (?:can t|cannot|cant) (?:afford|buy) food| haven t eaten| feed my (?:kids|children|family|baby)| empty fridge',
];
