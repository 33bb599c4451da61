import { near, NOW, oneOf, then } from '../words.ts';

const SLEEPS = oneOf(`
  dors dort dormir dormi dormons dorment couche couchent coucher couchons vis vit vivre vivons vivent loge loger habite
  passe_la_nuit passe_mes_nuits passe_nos_nuits passer_la_nuit nuit nuits reste restons restent squatte squatter`);
const OUTSIDE =
  '(?:dehors|dans (?:la|ma|sa|notre|leur|une|mon|son|un|le|les|des) (?:rues?|voiture|caisse|camion|camionnette|fourgon|parking|gare|tente|hall|cave|squat|metro|bus|bois|escaliers?|garage|box|local|cage|parc|jardin public|aeroport|halls?|abribus|caravane sans)|a la (?:gare|rue)|a l aeroport|sous (?:un|le|une|la|ma|des|les) (?:ponts?|tente|porche|bache)|sur (?:un|le|des) (?:bancs?|trottoir|cartons?|palier)|devant (?:la|le|un|une) (?:mairie|gare|eglise|immeuble|magasin|supermarche|prefecture|ccas))';
const ROOF = oneOf(
  'logement toit maison chez_moi chez_nous chez_soi chambre lit abri hebergement hebergee? heberge endroit place_au_foyer place_en_foyer refuge appartement appart logis',
);
const THROWS = oneOf(
  'vire viree vires virer jete jetee jeter jettent foutu foutue foutre fout chasse chassee mis mise mettre met mettent expulse expulsee expulses flanque degage degagee renvoye',
);
const FAMILY = oneOf(
  'mere pere parents copain copine mari femme ami amie foyer hotel coloc cousin cousine famille tante oncle frere soeur fils fille conjoint compagnon proprio proprietaire belle_mere centre chrs cada',
);

/** No roof tonight, or none at all. */
export const HOMELESS: readonly string[] = [
  '(?:pas|plus|sans|aucun|rien|cherche|besoin|trouver) (?:\\w+ )?(?:d |de |un |une )?(?:abri|toit|refuge|lit|couverture|coin|place) (?:pour |ou )?(?:la nuit|cette nuit|ce soir|dormir|me poser|nous poser|passer)',
  then(
    '(?:proprio|proprietaire|bailleur|marchand de sommeil|colocs?|mari|conjoint|ex|mere|pere|copain|logeur|il|elle|ils)',
    '(?:change|changer|changee?s?) (?:\\w+ )?(?:la serrure|les serrures|le barillet|les cles|le verrou)',
    3,
  ),
  then(
    '(?:hotel|foyer|115|centre|chrs|cada|accueil|pote|copain|copine|amie?|cousine?|soeur|frere|tante)',
    '(?:nous |me |m |n )?(?:prend|prends|prennent|garde|gardent|accepte\\w*|veux|veulent|heberge\\w*|peux|peuvent|reprend|reconduit|renouvelle) (?:plus|pas)(?! (?:de (?:carte|cheques?)|les|mes|ma|mon|la carte|en compte|rendez))',
    3,
  ),
  'peux plus (?:\\w+ )?(?:m heberger|nous heberger|me garder|me loger|nous garder|m accueillir)|(?:chambre|hotel|foyer) (?:\\w+ ){0,4}(?:ce soir|cette nuit|demain) (?:avec|on|je|c est|comment|mes|nous|$)|plus de chambre',
  '(?:dor\\w*|dodo|pieute|couche|nuit) (?:\\w+ ){0,3}(?:dans les? (?:escaliers?|couloirs?|caves?|halls?|camion\\w*|voitures?|bus|train|parking)|sur (?:le|un|des) (?:bancs?|canape (?:de|chez)|trottoirs?|cartons?|paliers?)|chez l un|a droite a gauche|de canape en canape|a la belle etoile)',
  '(?:squatte\\w*|vis|vit|vivons|loge|habite) (?:\\w+ ){0,4}(?:a droite|a gauche|dans un (?:camion|fourgon|garage|box|squat|cabanon|mobil home pourri|hall)|sous (?:une|la) tente|sous un pont|chez des gens|en squat|dehors)',
  near(
    '(?:serai|serons|sera|serez|seront|suis|est|sommes|retrouve\\w*|finir|finis|mettre|mettent|jeter|jeté)',
    '(?:a|dans|sur) la rue(?! (?:de|du|des|qui|voisine|d a cote|pietonne))',
    2,
  ),
  'sans (?:solution|endroit|rien) (?:d |de |pour )?(?:hebergement|logement|dormir|la nuit|ce soir|me loger)|(?:rentrer|retourner) (?:\\w+ )?chez (?:moi|nous|eux) (?:\\w+ ){0,3}(?:ou dormir|dormir ou|ou aller|ce soir)',
  '(?:arrive\\w*|debarque\\w*|viens? d arriver) (?:\\w+ ){0,3}(?:france|paris|ici) (?:\\w+ ){0,4}(?:pas|sans|aucun|ou) (?:\\w+ )?(?:hebergement|logement|dormir|logis|toit|aller|famille)',
  '(?:logement|maison|appart\\w*|immeuble) (?:a |est |ont |vient de )?(?:\\w+ )?(?:brul\\w+|cram\\w+|effondr\\w+|parti\\w* en fumee|ete detruit\\w*|inond\\w+|inhabitable) (?:\\w+ ){0,4}(?:plus|rien|ou|rue|dehors|perdu)',
  '(?:suis|sommes|est|sont|vis|vit|vivons|reste) (?:\\w+ )?dans (?:ma|la|sa|notre|une|mon|son|un) (?:voiture|camion|camionnette|fourgon|tente|squat|parking|gare|rue) (?:depuis|avec|la nuit|et|ce soir|cette|$)|(?:plus|pas|sans|aucun|perdu mon) (?:d |de |l )?hebergement(?! (?:web|internet|de site))|refuges? (?:pour|ce|de nuit|cette|la nuit)|(?:endroit|lieu|coin) (?:\\w+ )?(?:pour|ou) (?:dormir|rester|la nuit|passer|coucher)',

  'sleep\\w* (?:\\w+ )?in (?:the|a|my|our|his|her) (?:cars?|van|tent|street|station)|toi pour dormir|aller (?:pour )?dormir|(?:canape|chez un ami|chez une amie|chez des amis) (?:\\w+ ){0,4}(?:dois partir|plus possible|c est fini|ce soir je)|retrouv\\w+ (?:\\w+ )?a la rue|a la rue (?:du jour au|demain|avec|sans|et|depuis|ce)',
  then(
    '(?:hebergement|foyer|place|lit|chambre|hotel|dormir)',
    '(?:pour la nuit|pour une nuit|en foyer|pour dormir|pour quelques nuits)',
    2,
  ) +
    '|nuits? en foyer|expulsee?s? (?:\\w+ ){0,5}(?:plus rien|nulle part|ou aller|rue|dehors|dormir)',

  near(
    '(?:dans la rue|a la rue|dehors|sur le trottoir)',
    '(?:suis|sommes|affaires|demandeur|famille|enfants?|expulsee?s?|bebe|enceinte|jeune|vieux|sans papiers|valises?|chien|viree?|finir|se retrouv\\w+|neige|gele|froid|mineurs?|degrees?)(?! (?:agresse\\w*|tombe\\w*|perdu\\w*|vole\\w*))',
    4,
  ),
  near('(?:gele|neige|froid|moins \\d+|pluie)', '(?:voiture|tente|dehors|camion|rue|sans toit)', 5),
  then(
    '(?:veut|veulent|peut|peuvent|heberge|hebergent|garde|gardent|loge|accepte|supporte)',
    '(?:plus|pas) (?:\\w+ )?(?:de moi|moi|m heberger|nous heberger|me loger|me garder|nous garder|chez)',
    2,
  ) + '|m heberge\\w* (?:plus|pas)|nous heberge\\w* (?:plus|pas)|plus rester chez',
  '(?:plus|fin|pas|sans) (?:de |d |\\w+ )?(?:hotel|hebergement|foyer|prise en charge)(?= (?:\\w+ )?(?:demain|ce soir|$|hotel|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))|prise en charge (?:\\w+ )?(?:hotel|115)',
  '(?:passer|passe|passons) (?:\\w+ )?nuits? (?:\\w+ ){0,3}(?:sans argent|quelque part|ou|dehors|gratuit\\w*|rue)|ou (?:passer|finir) la nuit|valises? (?:\\w+ ){0,4}(?:gare|rue|dehors|trottoir)|gare avec (?:mes|nos) (?:valises|sacs|affaires)',
  '(?:squat|immeuble|camp|campement|bidonville|logement) (?:\\w+ )?evacue\\w*|sans domicile(?! (?:fiscal|connu|certificat))|pas de domicile(?! fiscal)|(?:dort|dormir|vit) (?:\\w+ ){0,2}(?:abribus|local|couloir|cage|palier|laverie|caves?)',
  then(
    FAMILY.replace(')', 's|colocs|potes?|voisins?)'),
    '(?:m|me|nous) (?:a|ont|veut|veulent|vire|jette|met|fout) ?(?:\\w+ )?(?:virer?|viree|jeter?|jetee|dehors|degager?|foutu|chasser?)',
    2,
  ),
  '(?:no where|nowhere|somewhere|anywhere|place|need) (?:\\w+ )?(?:to )?(?:sleep|stay|live)(?= (?:tonight|now|$|with|please|in))|rough sleep\\w*|on the street',
  '(?:nar9od|nargod|nerqod|rani) (?:\\w+ ){0,2}(?:zan9a|zanqa|berra|barra|rue)|mafich (?:dar|dari)|ma3andi(?:ch)? (?:dar|fin)',
  then(
    '(?:logement|appartement|maison|appart|chambre)',
    '(?:brule|brulee|inondee?|effondree?|detruite?|evacuee?|insalubre)',
    3,
  ) + '(?= (?:\\w+ ){0,5}(?:dehors|rue|ou dormir|plus de logement|nulle part))',

  then(SLEEPS, OUTSIDE, 4),
  then(
    `(?:plus|pas|aucune?|sans|ni|perdu|perd) (?:\\w+ )?(?:de |d |un |ma |mon |notre )?`.trimEnd(),
    '(?:toit|chez moi|chez nous|chez soi|maison|hebergement|abri|logis|endroit ou (?:aller|dormir|rester)|endroit pour (?:dormir|rester|la nuit)|place au foyer)',
    1,
  ),
  near(ROOF, NOW, 4),
  near(
    '(?:dormir|dors|coucher|nuit|loger|heberger?|foyer|hotel|chambre)',
    '(?:ce soir|cette nuit|tonight|d urgence|en urgence|urgent)',
    4,
  ),
  then(
    THROWS,
    '(?:dehors|a la porte|a la rue|de chez|de la maison|du foyer|de l hotel|du logement ce)',
    4,
  ),
  then(
    FAMILY,
    `(?:m|me|nous|ma|l|la|les) (?:a |ont |veut |veulent |vont |va )?(?:\\w+ )?(?:vire|viree|virer|jete|jetee|jeter|foutu|foutue|chasse|chassee|mis dehors|mise dehors|met dehors|mettre dehors|mettent dehors|degage|flanque)`,
    3,
  ),
  '(?:nulle? part|nullepart|aucun endroit|nul par|nulpar)(?! (?:dans|sur|je (?:trouve|vois)|ailleurs))(?= (?:ou|pour|ce|avec|d autre|$|on|je|ma|mon|depuis|aller|dormir|et))',
  then(
    '(?:personne|plus|peut|pouvoir)',
    '(?:m |nous )?(?:heberger?|accueillir|loger)(?! (?:une|un|mon|ma|des))',
    2,
  ),
  then(
    '(?:sors|sort|sortie|sorti|sortir|libere|liberee)',
    '(?:prison|hopital|foyer|detention|ase|centre|clinique)',
    3,
  ) + '(?= (?:\\w+ ){0,8}(?:dormir|logement|maison|rien|ou|nulle|rue|dehors|heberg\\w*|toit))',
  '(?:dehors|rue) (?:\\w+ ){0,2}(?:avec|depuis|dans le froid|par ce froid|sous la pluie|ce soir|cette nuit|demain|la nuit)|(?:est|sommes|suis|serai|serons|serais|vais etre|se retrouve\\w*|me retrouve\\w*|retrouver) (?:\\w+ )?(?:dehors|a la rue|ala rue|sans rien|sans abri)(?! (?:pour|de |du ))',
  '(?:pas|plus) (?:\\w+ )?(?:maison|ou) dormir|dormir (?:dehors|froid|rue)|ala rue|(?:pas|plus) dormir maison|(?:dort|dorment|dormir) (?:\\w+ ){0,2}froid',
  'pas (?:de |d )?maison|pas maison',
  '(?:emergency|need|find|looking for|night) (?:\\w+ ){0,2}(?:shelter|housing tonight|place to sleep|bed)|(?:shelter|hostel|bed) (?:\\w+ ){0,2}tonight|homeless|thrown out|threw (?:me|us) out|sleeping (?:outside|rough|in)|roof over',
  'halte de nuit|accueil de nuit|mise a l abri|maraude|samu social|hebergement d urgence|logement d urgence|foyer d urgence|place d urgence',

  '(?:plus|pas) de chez (?:moi|nous|soi)|(?:reste|restons|passe|passons|nuit) (?:\\w+ ){0,3}(?:a la gare|dans la voiture|dehors)|dans (?:la|ma|notre) voiture (?:\\w+ ){0,2}(?:nuit|enfants|bebe)|sans (?:logement|hebergement|maison)(?! (?:social|fixe pour))|(?:hotel|foyer|hebergement) (?:\\w+ ){0,3}(?:fini|ferme|arrete|termine|s arrete|me met)',
  '(?:dors|dormir|dormi|couche|coucher|dormons|vis|vivons|vivre|dorment|passe la nuit|nuits?|loge|habite) (?:\\w+ ){0,4}(?:dehors|dans la rue|dans (?:ma|la|notre|une) (?:voiture|caravane sans)|dans mon camion|a la gare|sous (?:un|le) pont|sous (?:une|la|ma) tente|dans (?:une|la|ma) tente|dans un (?:parking|hall|squat|parc|garage)|dans le (?:metro|hall|parc)|sur un banc|a la rue|dans un abri)',
  ' a la rue (?!(?:de|du|des|d|[a-z]+ \\d|saint|jean|victor|pasteur))| a la rue $| sans (?:abri|toit|logis)(?! pour la retraite)| sdf | sans domicile(?! fiscal)| pas de toit| plus de toit| un toit (?:pour|ce|cette)',
  '(?:nulle part|aucun endroit|aucune place|pas d endroit|pas d endroits|plus d endroit|aucun lieu|pas|plus|sais pas|sais plus|ne sais) (?:\\w+ )?(?:ou |pour (?!vivre))(?:dors|dormir|aller (?:ce soir|cette nuit|dormir)|coucher|loger|se loger|passer la nuit|vivre|m abriter|aller avec mes)',
  '(?:ou|endroit pour|place pour|toit pour|quelque part pour|lit pour) (?:\\w+ )?(?:dors|dormir|passer la nuit|coucher|loger) (?:\\w+ ){0,3}(?:ce soir|cette nuit|maintenant|aujourd hui|demain)',
  '(?:dehors|rue) (?:\\w+ ){0,3}(?:[cs]e soir|cette nuit|depuis|avec (?:mes|mon|ma|les|le|deux|trois|\\d) ?(?:enfants?|bebe|fils|fille)?)',
  '(?:mise?|jetee?|jete|vire|virer|viree|foutue?|flanquee?|met|mets|mettre|mettent|vires|virent|chassee?|jettent) (?:\\w+ ){0,3}(?:dehors|a la porte|de chez (?:moi|nous|mes|lui|elle|eux))',
  '(?:plus|pas) de (?:logement|maison|chez moi|hebergement|foyer|lit|place au foyer)(?! (?:social|disponible|propose|caf))|(?:perdu|perds) (?:mon|ma|notre) (?:logement|maison|appartement|appart|hebergement|place au foyer)|(?:nulle part|rien) ou aller|(?:pas|plus) (?:ou|d ou) aller',
  ' hebergement (?:d urgence|ce soir|cette nuit|pour (?:ce soir|cette nuit))| mise a l abri| accueil de nuit| (?:le|appelle|appeler|appele|au|numero|samu social) 115 (?!euro|et demi|rue|avenue|bis|boulevard|route|chemin|impasse|place|allee|ter|de la rue)| 115 (?:repond|occupe|sature|injoignable|ne repond)| samu social',
  ' homeless | (?:sleep|sleeping|slept) (?:\\w+ )?(?:outside|rough|in my car|in the street|on the street|in a tent)| nowhere to (?:go|sleep|stay|live)| no place to (?:sleep|stay|go|live)| living in my car| on the streets? | kicked out',
];
