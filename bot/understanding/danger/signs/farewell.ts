import { near, oneOf, then } from '../words.ts';

/** Suicide that does not say its name: farewells, burdens, last wishes, means at hand, the draw of a void. */

const MINE = '(?:mes|toutes mes|tous mes|mon|ma|tout)';
const VOID = oneOf(
  'vide rails pont falaise fenetre balcon riviere fleuve eau train trains metro canal etang toit',
);
const POISON = oneOf(
  'javel destop acide poison mort_aux_rats antigel detergent desherbant produit_menager produits_menagers alcool_a_bruler eau_de_javel insecticide',
);
const FAMILY = oneOf(
  'enfants fils fille filles parents mere pere maman papa famille femme mari proches frere soeur',
);

export const FAREWELL: readonly string[] = [
  near(VOID, '(?:m attire\\w*|attire|m appelle|me tente\\w*|m hypnotise|m obsede)', 4),
  then(
    '(?:je|j ai|ai|j|me)',
    `(?:bu|avale|avaler|avalee?|boire|ingere\\w*) (?:\\w+ ){0,3}${POISON}`,
    3,
  ),
  'coup de volant (?:\\w+ ){0,5}(?:fini|mur|arbre|plus|tout|termine)|lacher? le volant|(?:foncer|fonce|rentrer|precipiter) (?:\\w+ )?(?:dans|contre) (?:un|le|les) (?:arbres?|mur|platane|camion|pile)(?! (?:et|hier|avec mon|avec ma|constat))',
  then(
    '(?:range|regle|prepare|donne|distribue|vide|trie|mis en ordre|organise)',
    `${MINE} (?:\\w+ ){0,3}(?:affaires|bijoux|papiers|dossiers|obseques|animaux|chien|chat|codes|maison) (?:\\w+ ){0,8}(?:plus besoin|partir|m en aller|apres (?:moi|ma mort)|fini|derniere?|adieu|serai plus|enfants|attendre)`,
    2,
  ),
  near(
    '(?:occupe|occupez|prenez soin|prends soin|veille|veillez|gardez|confie|trouve quelqu un pour)',
    '(?:reviendrai|reviendrais|reviens) (?:pas|plus)|quand je (?:serai|serais) (?:plus|partie?|morte?)|apres (?:moi|mon depart|ma mort)|(?:peux|vais) partir (?:maintenant|tranquille)',
    9,
  ),
  '(?:je ne|je|j) (?:reviendrai|reviendrais) (?:pas|plus|jamais)(?! (?:chez vous|ici|dans (?:cette|votre|ce)|a (?:la|l|votre)|au|voir))',
  then(
    '(?:ecrit|laisse|ecris|laissee?|prepare)',
    `(?:une |des |ma |la |un |mes )(?:\\w+ )?(?:lettres?|mots?) (?:\\w+ ){0,4}(?:pour|a|sur la table|derriere)(?: (?:mon|ma|mes))? ?(?:${FAMILY}|explique\\w* tout|quand je|apres)?(?= (?:\\w+ ){0,6}(?:range\\w*|partir|fini|adieu|table|pardon|aime\\w*|serai|morte?|plus|tout) )`,
    3,
  ),
  'dernieres? (?:lettres?|volontes?) (?:\\w+ ){0,4}(?:ce soir|apres|adieu|$)|(?:ceci est|voici|c est|c|voila) (?:ma|mon|la) (?:derniere lettre|dernier message|dernier mot|dernier msg|dernier sms|dernier soir|derniere nuit|derniere fois (?:que je|qu on se|que vous))(?! (?:viens|remplis|declare|demande|paye|passe|fais|essaye|essaie))',
  '(?:quand|lorsque) (?:vous|tu) (?:lirez|liras|lisez) (?:ca|ce|cela|cette|ces)|(?:entendrez|entendra) plus parler|(?:embeterai|derangerai|generai|ferai chier|serai une charge) (?:\\w+ )?(?:plus|jamais)|(?:plus|jamais) (?:\\w+ ){0,3}(?:un probleme|un poids|une charge|une gene) pour',
  near('pard(?:on|onne\\w*)', '(?:aime|aimais|aimerai|aimait) ?(?:tous|toutes|fort|$)?', 6),
  'pard(?:on|onne\\w*) (?:\\w+ ){0,4}(?:de (?:partir|vous quitter|te quitter|faire ca)|ce que je vais (?:faire)|pour mon (?:depart|geste))',
  '(?:dites?|dire|dis|repetez) (?:a |leur |lui )?(?:\\w+ ){0,4}(?:que (?:\\w+ ){0,3}(?:aime|aimais|aimait|aimerai)|(?:pas|rien) (?:de )?(?:sa|leur|votre|ta) faute)',
  '(?:c est|est|de|en) (?:\\w+ )?trop (?:sur (?:cette )?terre|dans ce monde|ici bas|dans la vie)|(?:je suis|suis|me sens) (?:\\w+ )?de trop(?! (?:sur|dans) (?:le|la|les|ce|cette|un|une|votre) (?!terre|monde|vie))|(?:suis|etre) (?:qu )?une? (?:charge|fardeau|boulet|poids|gene|probleme) (?:pour|a) (?:tout|mes|ma|mon|les|eux|tous|la)|poids mort',
  '(?:debarrasse\\w*|soulage\\w*|tranquilles?|mieux|contents?|heureux|liberes?|plus simple) (?:\\w+ ){0,3}(?:de moi|sans moi|quand je (?:serai|serais|suis) (?:plus|partie?|morte?)|si j(?:e|) (?:\\w+ )?(?:etais|serais|suis) (?:plus|pas|jamais|morte?)|que je (?:sois|disparaisse|parte|m en aille))',
  '(?:assez|trop|bien) vecu|fait mon temps|(?:eu|fini) ma vie (?:$|maintenant|je|j)|plus ma place (?:$|ici|sur|dans ce|parmi)|temps (?:pour moi |pour lui |pour elle )?de (?:partir|m en aller)(?! (?:a la retraite|en|au|du|travailler|de))|(?:mieux|bien) (?:la haut|au cimetiere|dans (?:la|une|ma) tombe|six pieds sous terre|sous terre|au paradis)|ma place (?:\\w+ )?(?:au cimetiere|la haut|aupres de|sous terre)|sommeil eternel|repos eternel',
  '(?:attends?|attend|esperer?|espere|attendre) (?:\\w+ )?(?:plus )?(?:rien)(?: $| de (?:la vie|personne|demain|rien))|plus rien a (?:attendre|esperer|vivre)|(?:que|qu) la fin (?:$|vienne)|attends (?:que )?la (?:fin|mort)|n attends que (?:la fin|la mort|ca)',
  '(?:tiens|suis encore|reste|suis la|vis) (?:\\w+ ){0,4}(?:que )?pour (?:ma|mes|mon) (?:fille|fils|enfants|chat|chien|petits|gosses) (?:\\w+ )?sinon|(?:sans|pas) (?:\\w+ )?(?:mes|ma|mon) (?:enfants|fille|fils|chat|chien) (?:\\w+ ){0,4}(?:serais|serai) (?:\\w+ )?(?:plus|partie?|morte?|deja)|(?:je me serais|me serais deja|serais deja) (?:\\w+ )?(?:tuee?|morte?|partie?|pendue?|foutue? en l air|flingue|sautee?)',
  '(?:me|se|m|s) (?:suis |est )?(?:re)?(?:taille|coupe|entaille|lacere|tailler|couper|entaillee?|taillade\\w*|mutile\\w*|scarifie\\w*|brule) (?:\\w+ )?(?:les |mes |ses |le |la |l )?(?:bras|avant bras|cuisses?|jambes?|poignets?|veines?|peau|ventre)(?! (?:au travail|au boulot|en cuisinant|avec la tondeuse|en bricolant))',
  '(?:combien|quel|quels|quelle) (?:\\w+ ){0,2}(?:dose|medicaments?|cachets?|comprimes?|doliprane|pilules?|anxiolytiques?|somniferes?) (?:\\w+ ){0,4}(?:mourir|partir|pas (?:me |se )?reveiller|en finir|mortelle?|fatale?|pour que)',
  '(?:cherche|recherche|tape|regarde) (?:\\w+ ){0,4}(?:comment|combien|moyen) (?:\\w+ ){0,5}(?:mourir|se tuer|me tuer|partir sans|en finir(?! avec))',
  '(?:rate|raterai|louperai|rater|loupe) (?:pas |\\w+ )?(?:mon coup|ma sortie|cette fois|mon suicide)|(?:raterai|louperai|rate) pas la prochaine|prochaine fois (?:\\w+ ){0,4}(?:raterai|louperai|rate)|(?:aurait|auraient) (?:du|pas du) me (?:laisser|sauver|ranimer|reanimer)|voulais pas qu on me (?:sauve|reanime|retrouve)|apres (?:ma|sa|une|mes|ses) (?:tentatives?|ts)|(?:ma|sa|mes|ses) tentatives? (?:\\w+ ){0,4}(?:recommence|y pense|y repense|revient|penser|hopital|psy\\w*)',
  '(?:faites|je veux|veux|voudrais|aimerais|faut|besoin|pourvu) que (?:tout |ca |tout ca |la douleur |la souffrance |ma vie |mon coeur )+(?:s arrete|cesse|s eteigne|finisse|se termine|soit fini)(?! (?:de (?:bugger|sonner|biper)|ce (?:bug|site)))|(?:laissez|laisse) moi (?:\\w+ )?(?:m eteindre|partir $|m en aller|mourir|partir en paix)|me laisse (?:partir|mourir|deperir|m eteindre)',
  then(
    '(?:refuse|veux plus|arrete|arreter|mange plus|soigne plus)',
    '(?:\\w+ ){0,5}(?:dit|repete|pour|car|et) (?:\\w+ ){0,3}(?:veux|voudrait|prefere|souhaite) (?:\\w+ )?(?:partir|mourir|s en aller|s endormir|en finir|le rejoindre|la rejoindre)',
    1,
  ),
  'plus d issue(?! (?:de secours|technique|au litige))(?: pour (?:moi|lui|elle|nous))|(?:plus|aucune|pas d autre) (?:porte de sortie|issue pour|solution que (?:la mort|mourir|partir|d en finir))',
  '(?:si|quand) je (?:partais|disparaissais|mourais|crevais|meurs|creve|disparais) (?:\\w+ ){0,4}(?:personne|qui|nul|tout le monde|on|ca changerait)|personne (?:\\w+ ){0,5}(?:mon enterrement|si je (?:partais|meurs|mourais|crevais|creve|disparaissais))|(?:s en fout|s en moque|s en fiche\\w*|se fiche) (?:\\w+ ){0,3}si je (?:creve|meurs|mourais|disparais)',
  '(?:pourquoi|a quoi bon|a quoi ca sert) (?:\\w+ ){0,3}(?:continuer|respire\\w*|me lever|me leve|je reste|rester|je continue|me soigner|lutter|tenir)(?! (?:a (?:payer|declarer|cotiser|envoyer|pointer)|connecte\\w*|inscrit\\w*|bloque\\w*|en ligne|au))',
  '(?:coute|vaux|vaut) plus (?:cher )?(?:vivante?|morte?)|toucher\\w* l assurance (?:\\w+ ){0,4}(?:mieux|mort\\w*|sans moi)',
  '(?:j ai|j avais|je l ai) (?:\\w+ )?(?:choisi|fixe|prevu|decide) (?:du |le |la |l |de le )(?:jour|date|moment|heure|faire)(?= (?:$|et (?:je|j|la|le)|ce|dimanche|lundi|ma|mon|pour))|(?:sais|sait) (?:deja )?comment (?:je vais|il va|elle va|le) (?:le )?faire (?=$|et|ce)',
  '(?:idees?|ides?|pensees?|ide) (?:tres )?noire?s?|(?:deja )?morte? (?:\\w+ )?(?:a l interieur|de l interieur|dedans)|(?:couper?|coupee?|ouvert|ouvrir|taille|tailler) (?:\\w+ )?(?:les |mes )?(?:venes?|vennes?|veine)|(?:suis|monte|montee?) (?:\\w+ ){0,2}(?:en haut|au sommet|tout en haut) (?:d un|de l|de la|du|d une) (?:immeuble|tour|pont|falaise|grue|clocher|parking|batiment|barrage)|kms',
  '(?:m|me|s|se) (?:immol\\w+|empoisonn\\w+|asphyxi\\w+|electrocut\\w+|defenestr\\w+|ouvrir la gorge|trancher la gorge)(?! (?:l existence|la vie a|avec la paperasse))',
  '(?:pousse\\w*|mene\\w*|amene\\w*|conduit|conduisent|incite\\w*|encourage\\w*) (?:\\w+ ){0,3}(?:a|au) (?:(?:me|se|m|s) (?:tuer|pendre|suicider|foutre en l air|jeter|flinguer|ouvrir)|suicide|mourir|en finir(?! avec))',
  '(?:dois|devrais|devrait|faut que je|faudrait que je|ferais mieux de|merite de) (?:\\w+ )?(?:disparaitre|mourir|crever|meure|disparaisse|creve|plus exister)(?! (?:de (?:la liste|l ecran|rire)|des|du))',
  '(?:me|se) (?:brule|brulait|coupe|coupait|griffe|frappe|pince|mords|mord|cogne|taillade|arrache|tape) (?:\\w+ ){0,4}(?:pour (?:me|se) (?:calmer|soulager|punir|sentir|vider|apaiser)|expres|volontairement|quand (?:je|il|elle) (?:suis|vais|va|est) (?:seule?|mal|triste))|(?:me|se) (?:donne|donnait|mets|met) des coups|(?:me|se) (?:punis|punit|punir) (?:en|avec)',
  'grand saut|(?:tirer|tire) (?:ma|sa) reverence|passer de l autre cote|rendre l ame|m (?:en )?aller (?:pour toujours|la haut|pour de bon|rejoindre)|sauter le caisson|finir au bout d une corde',
  '(?:degoute|deteste|hais|abandonne|renonce a|quitte|quitter|lacher|lache) (?:\\w+ )?(?:la|cette) vie(?! (?:active|professionnelle|en (?:ville|france)|de (?:bureau|couple)))|(?:hais|deteste|degoute) (?:\\w+ )?(?:ma vie|moi meme|d exister|de vivre)',
];
