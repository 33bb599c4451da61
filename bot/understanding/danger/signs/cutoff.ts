import { near, oneOf, then } from '../words.ts';

const HOME = oneOf(
  'logement appartement appart maison lieux studio domicile pavillon chambre location hlm chez_moi',
);
const LANDLORD = oneOf(
  'proprio proprietaire bailleur bailleresse agence marchand_de_sommeil logeur landlord',
);
const SUPPLIER = oneOf(
  'edf engie total totalenergies direct_energie enedis veolia suez eni ekwateur fournisseur syndic grdf saur',
);
/** A planned or local failure, and what else is cut. */
const NOT_MINE =
  '(?! (?:\\w+ ){0,6}(?:quartier|prevue?s?|programmee?|travaux|secteur|rue|commune|village|ville|generale?|panne|orage|tempete|retablie?|internet|fibre|box|telephone|frigo|portable|voiture))';

/** Power or water cut, or eviction, near. */
export const CUTOFF: readonly string[] = [
  near(
    'comptes? (?:\\w+ ){0,2}(?:saisie?s?|bloquee?s? par|vide par)',
    '(?:plus (?:un|rien|de quoi)|manger|payer|euro|vivre)',
    6,
  ),
  'bail (?:\\w+ )?(?:resilie\\w*|rompu|annule)(?! (?:par moi|moi meme))',
  then(
    SUPPLIER,
    `(?:a |ont |m a |nous a |ma |veux |va |vont |viennent |menace de |est venu |sont venus )*(?:ferme\\w*|arrete\\w*|bloque\\w*|bride\\w*|enlev\\w*|suspend\\w*|retir\\w*|limite\\w*|debranch\\w*|plomb\\w*)(?! (?:mon (?:dossier|compte|contrat|espace)|la ligne|l agence|le bureau))`,
    3,
  ),
  `(?:ferme\\w*|arrete\\w*|bloque\\w*|enlev\\w*|debranch\\w*|plomb\\w*) (?:le |l |la |mon |notre |les )?(?:robinet|eau|gaz|courant|compteur|electricite|lumiere|chauffage)${NOT_MINE}(?! de (?:jardin|arrosage|piscine))`,
  '(?:bougies?|lampes? (?:de poche|torche)|lampe a petrole) (?:\\w+ ){0,4}(?:depuis|coupe\\w*|impaye\\w*|hiver|chaque soir|tous les soirs|eclair\\w*)|(?:eclair\\w*|vit|vis|vivons|mange\\w*|devoirs) (?:\\w+ )?(?:a la |aux |avec des )(?:bougies?|lampe (?:de poche|torche|frontale))|(?:vit|vis|vivons|reste\\w*|sommes|est|suis) dans le noir(?! (?:total )?(?:pour|sur|avec|concernant))',
  `(?:pas|plus|sans|ni|aucun) (?:\\w+ )?(?:de |d )?(?:gaz|chauffage|courant|electricite|lumiere|eau) (?:\\w+ ){0,2}(?:ni|pas|plus|sans|avec|et) (?:\\w+ ){0,2}(?:gaz|chauffage|courant|electricite|lumiere|eau|enfants?|bebe|malade|fils|fille|nouveau ne)${NOT_MINE}`,
  near(
    '(?:chauffage|chaudiere|radiateurs?|gaz|courant|electricite) (?:\\w+ )?(?:marche|fonctionne|coupee?|arretee?|eteinte?) ?(?:plus|pas)?',
    '(?:impayee?s?|facture|dettes?|froid|enfants?|bebe|hiver|payer|pas paye)',
    4,
  ),
  '(?:meurt|meurs|creve|creves|gele|gelons|grelotte\\w*|a) (?:\\w+ )?(?:de )?froid (?:\\w+ )?(?:chez (?:moi|nous)|a la maison|dans (?:l |mon |le |notre )?(?:appart\\w*|logement|maison))',
  near(
    '(?:bail|logement|appart\\w*|appartement|maison|location|studio|chambre)',
    '(?:resilie\\w* (?:par|a cause|pour (?:impaye|dette))|bail (?:\\w+ )?resilie\\w*|perdre|reprendre|sinon (?:ils|il|on|la police|huissier)|force publique|dettes? de loyers?|avec la police|quitter les lieux|preavis d expulsion)(?! (?:ma |mon )?(?:caution|depot|preavis|apl|emploi))',
    5,
  ),
  'force publique|treve (?:hivernale )?(?:\\w+ ){0,5}(?:rue|dehors|vir\\w+|expuls\\w+|mettre|sortir|partir)|(?:apres|fin de) (?:la )?treve|(?:assignation|assignee?|audience|tribunal|juge) (?:\\w+ ){0,4}(?:loyers?|expuls\\w+|bail)|commandement de (?:payer|quitter)|(?:lettre|courrier|avis|jugement|ordonnance|procedure|menace\\w*|demande) d expulsion',
  '(?:vont|va|veut|veux|veulent|peut|peux|peuvent|menace\\w*|viennent) (?:\\w+ )?(?:nous |me |m )(?:mettre|virer|sortir|jeter|expulser|foutre|deloger|chasser) (?:dehors|a la (?:rue|porte)|de (?:chez|mon|notre|l)|pour (?:impaye|dette|loyer)|si )',
  near(
    'loyers?',
    '(?:audience|tribunal|juge|jugement|dehors|vir\\w+|expuls\\w+|a la rue|perdre|huissier|avocat)(?! (?:de france|du territoire))',
    7,
  ),
  near(
    'coupures?(?! (?:internet|de reseau|telephone|rsa|apl|caf|des? (?:aides?|allocations?|droits?)))',
    oneOf(
      'impaye* facture* eviter risque menace* avis avant empecher reporter delai dette* payer edf engie recours hiver treve demain',
    ),
    5,
  ),
  'compteur (?:\\w+ )?(?:bride|limite|coupe|reduit)|(?:loyers?|mois) (?:\\w+ )?(?:de )?retard (?:\\w+ ){0,6}(?:vir\\w+|dehors|expuls\\w+|rue|huissier)|huissiers? (?:\\w+ ){0,8}(?:dehors|sortir|expuls\\w+|logement|quitter|partir|loyers?)',

  then(
    '(?:coupe|couper|coupee?s?|coupent|coupait|coupes|coupure|coupures|couperont|coupera|suspendre|suspendu|debranche\\w*)',
    `(?:electricite|courant|gaz|eau|chauffage|lumiere|compteur|jus|energie|elec|electrique|linky)${NOT_MINE}`,
    4,
  ),
  then(
    '(?:electricite|courant|gaz|eau|chauffage|lumiere|compteur|linky|energie)',
    `(?:va |vont |peut |doit |est |a |ete |sera |serait |etre )*(?:coupe\\w*|suspendue?|debranchee?|coupure)${NOT_MINE}`,
    2,
  ),
  then(
    SUPPLIER,
    '(?:coupe\\w*|coupure|puissance|suspend\\w*|reduit\\w*|limite\\w*)(?! (?:internet|la ligne))',
    5,
  ),
  'coupure (?:imminente|demain|pour (?:impaye|non paiement)|impayee?s?|lundi|mardi|mercredi|jeudi|vendredi|dans)|(?:me|nous) (?:couper?|coupent|coupe|couperont) (?:$|demain|lundi|mardi|mercredi|jeudi|vendredi|tout|si|dans|la semaine)|coupure (?:edf|engie|total|electrique pour)',
  'puissance (?:\\w+ )?(?:reduite?|limitee?|baissee?|minimum)|(?:baisse|reduit|limite|diminue|reduire|limiter)\\w* (?:\\w+ )?(?:la |ma |de )?puissance|1000 ?watts?|mode minimum|service minimum (?:d electricite|edf)',
  then(
    '(?:plus|sans|aucune?|ni)',
    `(?:de |d |du |l |)(?:electricite|courant|gaz|eau(?! chaude)|chauffage|lumiere|jus)${NOT_MINE}`,
    1,
  ),
  '(?:froid|noir) (?:\\w+ ){0,6}(?:coup\\w+|sans (?:chauffage|electricite)|edf|engie)',
  'expuls(?:e|ee|es|ees|er|ent|era|eront|ion|ions|able|ables)(?! (?:du territoire|de (?:la |)france|vers|au pays|un locataire|mon locataire|mes locataires|le locataire|ma locataire|du pays|de l oqtf))',
  then(
    '(?:dois|doit|devons|faut|oblige\\w*|somme\\w*|demande\\w*|ordonne\\w*|condamne\\w*|veut|menace\\w*)',
    `(?:que je |de |a |je )*(?:parte|partir|quitter|quitte|liberer|libere|rendre|rende|sortir|sorte|vider)(?: (?:\\w+ ){0,3})(?:${HOME}|les cles)(?! (?:preavis|a la fin))`,
    3,
  ),
  then(
    LANDLORD,
    '(?:dehors|vire\\w*|jette|jeter|a la rue|parte|partir|partions|menac\\w+|serrures?|force|expuls\\w+|coupe\\w*|porte|huissier|tribunal)(?! de (?:renov\\w+|travaux))',
    6,
  ),
  near(
    'serrures?',
    oneOf(
      'change changee changees changer changent proprietaire proprio bailleur nouvelle bloquee',
    ),
    3,
  ),
  near(
    '(?:loyers?|impayes?|dettes? de loyer)',
    oneOf(
      'expuls* menac* huissier tribunal juge dehors perdre bail_resilie resilie resiliation commandement vire rue',
    ),
    7,
  ),
  then(
    '(?:perdre|perds|perd|reprend\\w*|reprendre|repris|recuperer|recupere|prend|prendre|saisir|saisi|saisie)',
    `(?:mon |notre |ma |le |la |son |leur )?${HOME}(?! (?:par|par le|par la))`,
    0,
  ) + '(?= (?:$|par|car|si|je|et|dans|demain|bientot|a cause))',
  '(?:bail resilie|resiliation (?:du|de mon|de) bail|clause resolutoire|commandement|force publique|treve hivernale|fin de (?:la )?treve|avis de coupure|lettre de coupure|jugement d expulsion|quitter les lieux)',
  near(
    '(?:evict\\w*|kicked out of my (?:flat|house|apartment)|lose my (?:home|house|flat|apartment)|landlord (?:\\w+ ){0,3}(?:out|leave|locks?|lock))',
    '\\w*',
    0,
  ),
  '(?:cut|cutting|disconnect\\w*|turn\\w* off|shut\\w* off) (?:\\w+ ){0,2}(?:electricity|power|gas|water|heating)(?! contract)|(?:electricity|power|gas|water|heating) (?:\\w+ ){0,3}(?:cut|off|disconnected)|no (?:heating|electricity|power|hot water|water|gas)|evict\\w*',

  '(?:avis|menace\\w*|risque|lettre|courrier|peur|date) (?:\\w+ ){0,2}(?:de |d une |d )(?:coupure|coupe|couper|expulsion|l expulsion)|reduction de puissance|puissance (?:\\w+ )?reduite|linky (?:\\w+ )?coupe',
  '(?:vais|va|vont|allons|fait|fais|faire|etre|ete|suis|est|sommes|risque d etre|menace d etre|menacee d etre|nous|m|veut|veux|peut me|me|l) (?:\\w+ ){0,2}expuls(?:e|ee|es|er|ent|era)(?! (?:du territoire|de france|vers))|expulsion (?!(?:du territoire|de france|de l oqtf))|expulsables?|procedure d expulsion|commandement de (?:quitter|payer)|(?:dois|doit|faut|oblige\\w* de|somme\\w* de) (?:\\w+ ){0,2}quitter (?:les lieux|mon logement|le logement|l appartement)(?! (?:\\w+ )?preavis)|dans le noir (?:\\w+ ){0,4}coup\\w+|(?:edf|engie|total|enedis|veolia|fournisseur) (?:\\w+ ){0,5}coup(?:e|er|ee|es|ent)(?![a-z])|(?:proprietaire|bailleur) (?:nous|me) (?:vire|jette|expulse|met)|force publique|fin de (?:la )?treve',
  '(?:perdre|perd|perds|prend|prendre|reprendre|reprend|saisir|(?<!veux |voudrais |vais |pour |souhaite |de )vendre) (?:\\w+ )?(?:mon|notre|ma|le) (?:logement|appartement|appart|maison|toit)(?! (?:social|en location|car|pour))|(?:proprietaire|bailleur) (?:\\w+ ){0,3}(?:dehors|expuls\\w+|vire|virer|jeter|partir (?:demain|ce|d ici)|change la serrure|change les serrures)|changer? (?:la|les|mes) serrures?(?! car)',
  ' (?:cut|cutting|cuts) (?:\\w+ ){0,2}(?:off )?(?:\\w+ ){0,2}(?:electricity|power|gas|water|heating)| no (?:electricity|power|heating|water|gas) | evict\\w*| eviction| (?:electricity|power|gas|water) (?:\\w+ )?cut| landlord (?:\\w+ ){0,3}(?:throw\\w*|kick\\w*|out)',
];
