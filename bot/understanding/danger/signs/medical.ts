import { near, NEAR_ONE, oneOf, then } from '../words.ts';

const PAST =
  '(?! (?:\\w+ ){0,3}(?:il y a \\d+ (?:ans?|mois)|en (?:19|20)\\d\\d|l an dernier|l annee derniere|l annee passee|autrefois|en arret))';

/** A life in danger: illness, accident, poison, fire, birth. */
export const MEDICAL: readonly string[] = [
  '(?:crois que|trouve|trouver|retrouve|pense que|decouvert) (?:mon|ma|un|une|le|la|notre) (?:\\w+ )?(?:est |etait )?(?:morte?|inanimee?|sans vie|par terre)(?! (?:l an|en \\d|depuis \\w+ (?:mois|ans)))',
  near(
    '(?:bouche|visage|levre|sourire|joue|figure)',
    '(?:tordue?|de travers|qui tombe|tombe|deformee?|paralys\\w+|de cote|affaissee?|engourdi\\w*|bizarre)(?! (?:de|du|sur|dans l escalier))',
    3,
  ),
  '(?:parle|parler|articule|repond|marche|regarde) (?:\\w+ )?(?:bizarr\\w*|de travers|n importe comment|plus|mal tout d un coup)(?! (?:de|a|au|avec|la|le|les|francais|pour|que|sur|aux))(?= (?:\\w+ ){0,5}(?:bouche|visage|bras|d un coup|soudain|depuis|mere|pere|main|cote) )',
  '(?:moitie|cote) (?:\\w+ )?(?:du |de |de la )?(?:corps|visage|gauche|droit) (?:\\w+ ){0,2}(?:paralys\\w+|engourdi\\w*|insensible|mort\\w*|bouge)|(?:bras|jambe|main) (?:\\w+ ){0,3}(?:s engourdi\\w*|fourmill\\w*|bouge plus|repond plus|sens plus|leve plus|peux plus lever)|vois (?:\\w+ )?(?:double|trouble|flou|plus rien)(?! (?:sur|l ecran|dans))',
  '(?:toute? |bebe |est |devient |levres? )(?:bleue?s?|violette?s?|cyanos\\w*)(?= (?:$|et|il|elle|de|je|vite|a))(?<!carte bleue)|(?:peux|arrive|reussi\\w*) (?:pas |plus )?(?:a |pas a |plus a )?(?:le |la |l )?reveiller(?! tot)|dort (?:\\w+ ){0,4}(?:pas|plus) (?:a )?(?:le |la )?reveiller',
  '(?:fievre|temperature) (?:\\w+ )?(?:40|41|42)|(?:40|41|42) (?:\\w+ )?(?:de )?(?:fievre|temperature)|(?:gorge|langue|visage|yeux|levres?) (?:\\w+ )?(?:gonfl\\w*|enfl\\w*)|(?:grosse|forte|reaction) allerg\\w+|piqure (?:\\w+ ){0,3}(?:guepe|abeille|frelon|serpent) (?:\\w+ ){0,4}(?:gonfl\\w*|respir\\w*)',
  '(?:coupee?|entaille\\w*|sectionne\\w*|tranche\\w*|arrache\\w*) (?:\\w+ ){0,3}(?:doigts?|main|bras|jambe|pied|scie|couteau|tronconneuse|hache|tondeuse)(?! (?:d oeuvre|dans la main))|(?:brule\\w*|ebouillant\\w*) (?:\\w+ ){0,3}(?:huile|eau|bouillante?|cafe|four|barbecue|friteuse|fer)',
  'trop (?:de )?(?:\\w+ )?(?:cachets?|medocs?|medicaments?|doliprane|paracetamol|comprimes?|insuline|somniferes?|xanax|codeine)|(?:pris|avale|bu) (?:\\w+ )?(?:trop|toute? la boite|toute la plaquette)(?! (?:de temps|de retard|cher))',
  '(?:tombe\\w*|chute\\w*) (?:\\w+ ){0,6}(?:hanche|se relev\\w*|me relev\\w*|relever?|debout|bouger|tete|par terre|inconscient\\w*|mal (?:a|au)|saigne\\w*)|(?:fait|faire|fais) (?:une|un) (?:\\w+ )?(?:chute|avc|infarctus|crise|attaque|malaise|hemorragie|embolie|convulsion\\w*|overdose)(?! (?:de (?:nerfs|larmes|angoisse|panique|rire|jalousie)|d angoisse|en 20))',
  '(?:feu|flammes?|incendie) (?:\\w+ ){0,2}(?:cuisine|chambre|appart\\w*|maison|salon|immeuble|poele|garage|cave|grange|chez)|(?:odeur|sent|sens|fuite|senti) (?:\\w+ )?(?:de |le |du )?gaz(?! (?:facture|naturel))|s etouff\\w* (?:\\w+ )?(?:avec|en)|accident (?:\\w+ ){0,4}(?:bless\\w*|saigne\\w*|mort\\w*|coince\\w*)|accouche (?:la|maintenant|dans|$)|contractions',
  near(
    '(?:bras gauche|poitrine|thorax|machoire)',
    '(?:mal|douleur\\w*|serre|lance|oppress\\w+)',
    4,
  ),
  '(?:parle|parler) (?:\\w+ )?(?:plus|pas) (?:correctement|bien|normalement|clairement)(?! (?:francais|le|la|l|anglais))|(?:est|suis|a ete|sont) (?:\\w+ )?blessee?s?(?! (?:en 20|au travail|l an))',

  then(
    '(?:avale|avalee|ingere|gobe|bu)',
    '(?:des |mes |ses |les |tous |toute |la |\\w+ )*(?:medicaments?|cachets?|comprimes?|boite|medocs?|pilules?)',
    2,
  ),
  '(?:homme|femme|personne|dame|monsieur|quelqu un|vieux|vieille|jeune|mere|pere|mari) (?:\\w+ ){0,3}(?:par terre|allongee? (?:par|sur|dans)|au sol|inanimee?)|(?:ete|est|se faire|fait|fais|vient d etre) (?:\\w+ )?(?:renverse\\w*|fauche\\w*|percute\\w*|ecrase\\w*)(?! par la (?:nouvelle|charge))|brulures?(?! d estomac)|tete (?:\\w+ )?tourne (?:\\w+ ){0,4}(?:mal|poitrine|tombe\\w*|vomi\\w*)',

  '(?:j |je |s |m )(?:\\w+ )?(?:etouffe|suffoque)(?! (?:sous|par|de|dans|financ\\w+))|suffoqu\\w+(?! sous)|(?:sens|sent) (?:plus|pas) (?:\\w+ )?(?:bras|jambes?|mains?|pieds?|doigts|visage|cote)|(?:coupee?|entaille\\w*|plaie) (?:\\w+ ){0,3}(?:profond\\w*|ouverte|jusqu a l os)|ebouillant\\w*|(?:tombee?|noyee?|coule) dans (?:la|l|le|un|une) (?:riviere|eau|canal|vide|trou|puits|piscine|etang|mer|fleuve|lac|seine)',
  '(?:vu|voir|assiste|vient d|y a|il y a|grave) (?:\\w+ ){0,2}accident(?! (?:de travail|du travail|il y a|en 20\\d\\d))|accident (?:vient|grave|mortel|a l instant|sur la route|avec des)|des blesses?|fumee (?:partout|noire|dans|qui|sort)|(?:beaucoup|plein|de la) (?:de )?fumee',
  '(?:bebe|enfant) (?:\\w+ )?arrive (?:$|maintenant|la|vite|deja)|(?:vais|va) accoucher(?! (?:en|dans \\d+ mois|bientot|le mois))|samu(?! social)|pompiers(?! (?:volontaires?|concours|recrut\\w+|calendrier|metier|de paris concours))|blood (?:everywhere|all over)|lots of blood|swallowed|collapsed',
  '(?:mari|pere|mere|voisine?|maman|papa|mamie|papi|ami|amie|homme|femme|personne|dame|monsieur|elle|il|frere|soeur|collegue) (?:\\w+ ){0,2}(?:est |vient de |semble |parait |a l air )(?:mort|morte|mourir|decede\\w*) (?:je crois|devant|par terre|dans le lit|sur le|il bouge|elle bouge|sous mes)|vapes|(?:il|elle) (?:\\w+ )?repond (?:pas|plus) (?:$|il|elle|et|je|depuis|quand)|vomit? (?:\\w+ ){0,4}(?:sang|tete|tombe\\w*|arret|inconscient\\w*)',

  then(
    '(?:respire|respirer|respiration|souffle)',
    '(?:plus|pas|mal|bizarre\\w*|difficil\\w*|bruyant\\w*|vite|bloque\\w*|faible\\w*)',
    2,
  ),
  then(
    '(?:plus|pas|mal|peine|arrive)',
    '(?:a |du mal a )?(?:respirer?|parler|bouger|reveiller|la reveiller|le reveiller|avaler)(?! (?:a (?:la|un|quelqu)|avec|au|pour|de|l appli|la page|ma souris|mon))',
    2,
  ) + '(?<=(?:respirer?|bouger|reveiller|parler|avaler))',
  `(?:s |m |qui |${NEAR_ONE} )(?:\\w+ )?(?:etouff\\w+|etrangle avec)(?! (?:par|sous|de) (?:les|le|la|mes) (?:dettes?|travail|papiers?|charges|factures))`,
  then(
    NEAR_ONE,
    '(?:inanimee?|inerte|par terre|au sol|s effondre\\w*|effondree?|s ecroule\\w*|ecroulee?|bouge plus|bouge pas|repond plus|repond pas|reagit plus|reagit pas|reveille plus|reveille pas|tout bleu|toute bleue|tout blanc|toute blanche|convuls\\w+|tremble de partout|bave|delire|pique du nez)',
    5,
  ),
  then(
    NEAR_ONE,
    '(?:fait|fais|a fait|fe|vient de faire|a eu) (?:\\w+ )?(?:une |un )?(?:crises?|attaque|malaise|avc|infarctus|arret|allergie|hemorragie|embolie|chute)(?! (?:de (?:larmes|nerfs?|colere|rire|jalousie|panique)))',
    3,
  ),
  'malaises?(?! (?:social|voyageur))|(?:crise|arret) cardiaque|crise d (?:asthme|epilepsie|appendicite)|epilepti\\w+|anaphyla\\w+|oedeme|septicemie|meningite|embolie|deshydrat\\w+|hypotherm\\w+|hypoglycemi\\w+',
  then(
    '(?:douleurs?|mal|serre|pression|oppression|brulure)',
    '(?:thoraci\\w+|poitrine|thorax|coeur|bras gauche|machoire)(?! (?:brise|gros))',
    4,
  ),
  'thoraci\\w+|evanoui\\w*|evanouir|tombee? dans les pommes|perdu? connaissance|inconscien\\w+|hemorragi\\w+|saign\\w+|electrocut\\w+|noyee?|noyade|convuls\\w+|overdose|surdose',
  'sens (?:\\w+ )?(?:partir|mourir|tomber)(?! a la retraite)|(?:vois|voit|vision|vue) (?:\\w+ )?(?:flou\\w*|trouble|double)(?! (?:sur|l ecran))|(?:bras|jambe|visage|cote|langue) (?:\\w+ ){0,2}(?:engourdi\\w*|paralys\\w+|insensible|qui (?:pend|repond plus))',
  'gorge (?:\\w+ ){0,2}gonfl\\w+|gonfl\\w+ (?:\\w+ ){0,4}(?:parler|respir\\w+|gorge|visage|langue)|(?:langue|visage|levres?) (?:\\w+ ){0,2}gonfl\\w+|choc allergique|reaction allergique|allergie (?:\\w+ ){0,2}(?:grave|gonfl\\w*)',
  then(
    '(?:tombee?|chutee?|chute|tombe|sautee?)',
    '(?:du toit|de l echelle|d une echelle|de la fenetre|du balcon|du (?:\\w+ )?etage|dans l escalier|dans les escaliers|sur la tete|bouge|relever?|releve|debout|echafaudage)',
    5,
  ),
  then(
    '(?:brulee?|brulure|brule|ebouillante\\w*|ouvert|coupee?|casse|fracture\\w*|ecrase\\w*|arrache\\w*)',
    '(?:visage|main|mains|bras|tete|crane|jambe|doigts?|cheville|hanche|huile|eau bouillante|acide|grave\\w*)(?! (?:de ma poche|du))',
    3,
  ) + '(?<!clavier)',
  then(
    '(?:avale|bu|ingere|mange|pris)',
    '(?:javel|produits?|detergent|poison|lessive|piles?|champignons?|essence|acide|soude|drogues?|eau de javel|bille|piece de|ses medicaments|bouton|aimant|bouchon|destop|mort aux rats|antigel|white spirit)',
    4,
  ),
  then(
    '(?:trop|surdose)',
    '(?:de )?(?:drogues?|cocaine|heroine|ghb|alcool|cachets|medicaments|insuline|morphine)',
    2,
  ),
  'monoxyde|intoxi\\w+|empoisonn\\w+|poisoned|centre antipoison|gaz toxique',
  near(
    '(?:feu|incendie|flammes?|fumee|brule|brulent|prend feu|en feu)',
    oneOf(
      'maison cuisine appart appartement immeuble chambre chez voiture garage toit poele friteuse batiment escalier voisin voisins jardin rideaux four poubelles balcon grange',
    ),
    3,
  ),
  '(?:au feu|y a le feu|il y a le feu|le feu chez|des flammes|un incendie|incendie|ca brule|odeur de gaz|fuite de gaz|sens? le gaz|sent le gaz|explosion)(?! (?:declarer|assurance|rouge|vert))',
  near(
    '(?:pompiers?|samu(?! social)|ambulance|secours medic\\w+|urgences? vitale|smur)',
    oneOf(
      'appel* vite faut besoin envoy* venez urgent viennent venir tout_de_suite maintenant svp au',
    ),
    3,
  ),
  'urgence (?:vitale|medicale|absolue)|il faut un medecin|(?:medecin|docteur|doctor) (?:\\w+ )?(?:tout de suite|vite|en urgence|maintenant|de suite)|vite (?:\\w+ ){0,3}(?:medecin|docteur|samu|pompiers|ambulance)',
  'accouche (?:la|maintenant|dans|en ce|toute)|va accoucher|en train d accoucher|perdu(?:e)? les eaux|contractions|enceinte (?:\\w+ ){0,4}(?:saign\\w+|sang|perte|douleurs?|mal au ventre|tombee|bouge plus)|fausse couche',
  then(
    '(?:accident|renverse\\w*|percute\\w*|ecrase\\w*|collision|carambolage)',
    '(?:blesse\\w*|grave|a l instant|devant|en ce moment|maintenant|sang|bouge|coince\\w*|mort|morts|voiture et|inconscient)',
    4,
  ),
  near(
    '(?:renversee?|percutee?|fauchee?)',
    '(?:voiture|camion|bus|moto|scooter|velo|trottinette)',
    3,
  ),
  'blessee?s? (?:grave\\w*|par|a la tete|au cou|au couteau)|un blesse|des blesses|(?:gravement|grievement) blesse\\w*|entre la vie et la mort|danger de mort|danger vital',
  then(
    '(?:he|she|my|i|baby|someone|dad|mum|mom|father|mother|husband|wife|son|daughter)',
    '(?:fainted|collapsed|choking|choked|unconscious|bleeding|drowned|drowning|seizure|convulsing|poisoned|not breathing|stopped breathing|cant breathe|can t breathe|not moving|having a stroke|had a stroke|overdosed|passed out|burned|burnt|swallowed)',
    4,
  ),
  'there (?:is|s) (?:a )?fire|house (?:is )?on fire|fire in|smell gas|gas leak|call (?:an|the) (?:ambulance|fire|doctor|police now)|need (?:an|a) (?:ambulance|doctor (?:now|urgent\\w*|quickly))|heart attack|chest pain|chest hurts|giving birth|in labou?r|water broke|allergic reaction',

  '(?:respire|respirer|respiration) (?:\\w+ )?(?:plus|pas|mal|difficil\\w*|bloque\\w*)|(?:plus|pas|mal|peine) (?:\\w+ )?(?:a )?respir(?:e|er)|(?:s |m |je |il |elle |bebe )(?:\\w+ )?etouff\\w+(?! (?:par|sous|de) (?:les|le|la|travail|papiers|dettes))',
  `(?:infarctus|crise cardiaque|arret cardiaque|avc|crise d epilepsie|convuls\\w+|overdose|hemorragie|coma ethylique|choc allergique|appendicite)${PAST}`,
  `(?:fais|fait|faire|faisait|fera|vient de faire|a eu|pris d) (?:\\w+ )?(?:un |des )?malaises?${PAST}`,
  '(?:inconscient|inconsciente|evanoui\\w*|perdu connaissance|perd connaissance|perds connaissance|ne (?:bouge|repond|reagit|respire) plus|(?:bouge|reagit) plus|tombee? dans les pommes|dans le coma)',
  '(?:saigne\\w*|perd du sang|perds du sang|pisse le sang|vomit du sang|crache du sang|vomis du sang|coule du sang|sang partout|beaucoup de sang|plein de sang)',
  '(?:mal|douleurs?|oppression|serre) (?:\\w+ ){0,3}(?:a la |dans la |au |du |de )?(?:poitrine|coeur|thorax|bras gauche)(?! brise)',
  '(?:avale|bu|ingere|mange|bois|boit) (?:\\w+ ){0,3}(?:javel|produit|detergent|poison|lessive|pile|champignon\\w*|essence|acide|soude)|empoisonn\\w+|intoxi\\w+ (?:au |a |alimentaire|monoxyde)|intoxication',
  '(?:perdu les eaux|en train d accoucher|accouche (?:maintenant|en ce moment|la)|va accoucher|contractions)',
  '(?:vient d avoir|vient de faire|viens d avoir|eu|grave|terrible|gros) (?:un |une |\\w+ )?(?:accident(?! (?:du travail|de travail))) (?:\\w+ ){0,3}(?:blesse\\w*|grave|a l instant|maintenant|devant|saigne|bouge)|accident (?:\\w+ ){0,3}(?:blesse\\w*|a l instant|devant (?:moi|chez)|en ce moment)|accident grave|blessee? (?:grave\\w*|a la tete|par balle|au couteau)|gravement blesse\\w*',
  '(?:il y a |y a |au |prend |pris |en )(?:le |un )?feu (?!(?:rouge|vert|tricolore|d artifice|mon|ma|son|monsieur|madame|de|orange))|(?:maison|appartement|cuisine|immeuble|appart|chambre|voisin) (?:\\w+ ){0,2}(?:brule|en feu|prend feu|qui brule)|incendie (?:\\w+ )?(?:chez|dans|en cours|maintenant)|un incendie|(?:odeur|fuite) de gaz|ca sent le gaz|ca brule',
  '(?:appele\\w*|appeler|faut|besoin|vite|envoye\\w*|venez) (?:\\w+ ){0,3}(?:le samu|samu (?!social)|une ambulance|d une ambulance|l ambulance|les pompiers|les secours|un medecin (?:vite|urgent)|le 15 |le 18 |le 112 )|urgence (?:medicale|vitale)|aller aux urgences|aux urgences (?:vite|maintenant|la)|danger de mort',
  '(?:tombee?|chute|chutee?) (?:\\w+ ){0,4}(?:se releve (?:pas|plus)|peux (?:plus|pas) (?:se |me )?(?:lever|relever|bouger)|cogne la tete|tape la tete|casse|os|repond (?:plus|pas)|par terre et)|(?:bras|jambe|main|visage) (?:\\w+ ){0,2}(?:paralyse\\w*|coupee?|casse\\w*|brule\\w*)|(?:visage|bouche) (?:\\w+ )?(?:paralyse\\w*|de travers)|parle plus normalement|gorge (?:\\w+ )?gonfle\\w*|brulure grave|electrocut\\w+|noyade| se noie | s est noye\\w*',
  ' chest pain| heart attack| (?:can t|cannot|cant|not) breath\\w*| bleeding | unconscious| overdose| ambulance| having a stroke| passed out| medical emergency| poisoned| fire in| on fire ',
];
