import { near, oneOf, then } from '../words.ts';

const POLICE = oneOf(
  'police policiers policier gendarmes gendarmerie gendarme flics flic keufs commissariat paf crs',
);
const SOON = oneOf(
  'demain aujourd_hui lundi mardi mercredi jeudi vendredi cette_semaine ce_matin apres_demain semaine_prochaine dans immediate bientot convoque convoquee convocation sans_avocat correctionnel penal',
);
/** Who also convenes, without any law in it. */
const OTHERWISE =
  '(?! (?:\\w+ ){0,5}(?:france travail|pole emploi|caf|medecin|conseil|mdph|cpam|examen|permis|code|controle medical|entretien|ecole|college|lycee|bac|orientation|mission locale|dentiste|hopital|scanner|visite|formation|medicale|electorale|ag|assemblee|travail|rsa|ameli|impots?|reunion|parents?|profs?|conseiller|conseillere|rendez vous prefecture|collective|information|jury|concours|stage|banque|mairie|expertise|radio|vaccin\\w*|bilan|atelier))';

/** Police, judge, bailiff, or the order to leave the country. */
export const LEGAL: readonly string[] = [
  near(
    '(?:48 ?h|72 ?h|24 ?h|heures|jours|delai)',
    '(?:recours|contester|attaquer) (?:\\w+ ){0,4}(?:prefecture|prefet|oqtf|expulsion|refus de (?:titre|sejour|asile)|arrete)',
    4,
  ),
  'commandement(?! (?:de la|du|en chef))',
  'obligation (?:\\w+ )?(?:de |d )?(?:quit\\w*|sortir|partir)',
  '(?:accuse\\w*|soupconne\\w*|poursuivie?s?) (?:\\w+ )?(?:de |d |pour |a tort)(?:\\w+ )?(?:vol\\w*|violence\\w*|fraude|avoir|escroquerie|trafic|agression|coups|stup\\w*|recel)?(?= |$)(?! (?:reception|mon|ma))|(?:dois|doit|vais|va) (?:\\w+ )?etre entendue?|(?:delegue du|procureur|devant le procureur)|police judiciaire|maison d arret|comparution immediate|juge d application|liberation conditionnelle|rappel a la loi|en fuite',
  then(
    POLICE,
    '(?:ont |a |est |sont |m ont |a encore )?(?:pris|prit|emmen\\w+|embarqu\\w+|venue?s?|passee?s?|debarqu\\w+|fouill\\w+|saisi\\w*|garde\\w*|retenue?) (?:\\w+ ){0,2}(?:chez moi|chez nous|mon|ma|mes|a la maison|matin|le|la|6 ?h)',
    3,
  ),
  '(?:mari|frere|fils|ami|pere|copain|cousin|femme|fille|conjoint) (?:\\w+ ){0,5}(?:en prison|arrete\\w*|embarque\\w*|incarcere\\w*|menotte\\w*|emmene\\w* par|en retention|en garde|expulse\\w*|au centre de retention)',
  '(?:heures|48h|jours|15 jours|7 jours|delai) (?:\\w+ )?pour (?:\\w+ )?(?:faire (?:un |appel|recours)|contester|recours|deposer un recours)(?= (?:\\w+ ){0,4}(?:prefecture|prefet|oqtf|tribunal|expulsion|refus|asile))',
  '(?:papiers?|courriers?|lettres?|convocation|recommande) (?:\\w+ )?(?:du|de la|de l|d un|des) (?:juge|procureur\\w*|police|gendarm\\w+|huissier|justice(?! de paix)|greffe|commissaire)|recu (?:\\w+ ){0,3}(?:du tribunal|du parquet|de la cour)',
  '(?:frere|mari|fils|ami|pere|copain|il|cousin|femme|mere|fille|soeur|compagnon|conjoint|j ai|ai|elle) (?:\\w+ ){0,2}(?:ete|est fait|s est fait|se sont fait|vient d etre) (?:\\w+ )?arrete\\w*(?! (?:par (?:le|mon) (?:medecin|docteur)|de travail|maladie))|expuls\\w+ (?:mon|ma|mes) (?:mari|femme|fils|fille|frere|conjoint\\w*|parents|ami\\w*|copain|copine) |citation directe',

  then(
    '(?:prefecture|prefet|papier|lettre|courrier|jours|heures|veut que je|veulent que je|oblige\\w*|dois|doit|ordre|demande)',
    'quitt\\w* (?:la |le |l |)(?:france|territoire|pays|europe)',
    6,
  ),
  '(?:expuls|renvoy|deport)\\w+ (?:au|en|vers|a|aux) (?:mon |le |la )?(?:pays|bled|maroc|algerie|tunisie|mali|senegal|guinee|afghanistan|albanie|georgie|italie|espagne|allemagne|congo|cameroun|nigeria|turquie|cote d ivoire|comores|haiti|bangladesh|roumanie|kosovo|serbie|egypte|syrie|irak|soudan|erythree|somalie|gambie|togo|benin|angola|armenie|russie|chine|inde|pakistan|sri lanka|bresil)',
  `\\w+ par (?:la |les |des |l )?${POLICE}`,
  near(
    '(?:commissariat|au poste|gendarmerie|en cellule)',
    '(?:mon|fils|mari|frere|audition|aller|convo\\w+|garde|emmene\\w*|retenue?|attend|lundi|mardi|mercredi|jeudi|vendredi|demain|rendre|presenter|pointer)(?! (?:\\w+ ){0,3}(?:plainte|perte|vol|main courante))',
    4,
  ),
  'audition libre|audition (?:a|au|par|devant)|(?:salaire|compte|comptes|paye|voiture|meubles|maison|allocations?) (?:est |sont |a ete |ont ete |va etre )?saisie?s?|avis de saisie|lettre de saisie|menace\\w* de saisie|(?:letter|mail|papers?|paper) from (?:the |a )?(?:court|police|judge|tribunal|bailiff|prefecture)',
  'asile (?:\\w+ ){0,3}(?:rejet\\w*|refus\\w*|deboute\\w*|negati\\w*)|(?:rejet|refus) (?:\\w+ ){0,3}asile|control\\w+ (?:\\w+ ){0,2}sans papiers|sans papiers (?:\\w+ ){0,4}(?:control\\w*|arret\\w*|police|garde|expuls\\w*)|(?:interdit|interdite|interdiction) (?:du |de |de retour )?(?:territoire|sejour en france)',

  near(
    POLICE,
    oneOf(
      'convo* arret* embarqu* cherch* recherch* interpell* venus venue vient viennent lettre garde gardee gardent emmene emmenes prend pris demain passe passes perquisition* plainte_contre_moi papiers menott* controle*',
    ),
    5,
  ),
  `(?:convocations?|convoquee?s?|convoques|convoquer)${OTHERWISE}`,
  '(?:s est|se|s|sest|m|me|ete|viens de|vient de) (?:\\w+ )?(?:(?:fait |faire |fais )arreter?|interpelle\\w*|embarque\\w*|menotte\\w*|coffrer?|controler? (?:sans|par la police))(?! (?:mes|mon|ma|le|la|les|de|pour|par le medecin|maladie|travail|en route|d))',
  'recherchee? par|je suis recherchee?|avis de recherche|perquisition\\w*|garde a vue|gav|en cellule|en detention|ecrou\\w*|incarcer\\w+|prison|mandat (?:d|de)|bracelet electronique|controle judiciaire|casier judiciaire (?:demain|proces)',
  '(?:oqtf|irtf|obligation de quitter|quitter (?:le territoire|la france|le pays)(?! pour (?:travailler|vivre|etudier|les|des|un|mes))|interdiction (?:de retour|du territoire|de territoire)|retour (?:force|volontaire force)|reconduite|reconduire|expulse\\w* (?:de|du|vers) (?:\\w+ )?(?:france|territoire|pays)|retention|zone d attente|assigne\\w* a residence|assignation|regroupement au depart|laissez passer consulaire|eloignement|renvoy\\w+ (?:\\w+ ){0,2}(?:pays|la bas|afghanistan|guinee|mali|algerie|maroc|tunisie|senegal)|expulser de france|deboute\\w*|refus d asile|cnda|ofpra (?:rejet\\w*|refus\\w*)|dublin\\w*)',
  then(
    '(?:prefet|prefecture|prefectoral)',
    '(?:48 ?h|heures?|jours?|partir|quitter|refus\\w*|rejet\\w*|renvoy\\w+|oqtf|expuls\\w+) (?:pour )?(?:partir|quitter|de sejour|du territoire|mon titre|pour partir)?',
    4,
  ) + '(?<!rendez vous)',
  '(?:jours?|heures?|48 ?h|48|24 ?h|mois) pour (?:partir|quitter|m en aller)(?! (?:mon|le) (?:logement|appartement|preavis))',
  'huissiers?|commissaires? de justice|avis a tiers|tiers detenteur|satd|saisie (?:administrative|sur|de|des|attribution|vente|bancaire|conservatoire|immobiliere|arret|mobiliere)(?! (?:mon|ma|mes|du|numero|donnees?|texte|formulaire|code|l|la|le|revenus|en ligne|adresse))|(?:ont|a|est|va|vont|me|m a|m ont) (?:\\w+ )?saisi(?:r)? (?:mon|mes|ma|sur|le|les|notre) (?:\\w+ )?(?:comptes?|salaire|meubles|voiture|paye|argent|biens|affaires|allocations?|maison|epargne)|compte (?:\\w+ )?(?:bloque|saisi) par|injonction|titre executoire|sommation|mise en demeure (?:d |de l )?(?:huissier|avocat|justice)|recouvrement force',
  near(
    '(?:tribunal|audience|juge|jugement|proces|comparution|comparaitre|correctionnelle)',
    SOON,
    4,
  ),
  'passe\\w* (?:au tribunal|en jugement|devant (?:le|un) (?:juge|tribunal)|en correctionnelle|en comparution|en proces)|citation a|citee? a comparaitre|assignee? (?:au|en|devant)|plainte contre moi|porte plainte contre moi|mise? en examen|composition penale|ordonnance penale|garde des enfants (?:demain|audience)|juge (?:des enfants|aux affaires|d instruction) (?:\\w+ ){0,3}(?:convo\\w+|demain|audience|placer)',
  '(?:retir\\w+|enlev\\w+|plac\\w+|prendre|pris) (?:\\w+ )?(?:mes|mon|nos|ma) (?:enfants?|bebe|fils|fille|filles) (?:a |par |l )*(?:ase|juge|aide sociale|justice|services sociaux|famille d accueil)?(?=(?: par| l ase| ase| le juge| $| demain| ce))',
  near(
    'avocate?',
    oneOf(
      'vite urgent urgence demain aujourd_hui commis d_office besoin_d ce_soir tout_de_suite de_garde sans gratuit',
    ),
    3,
  ),
  'i (?:was|got|have been|am being|am) (?:\\w+ )?(?:arrested|deported|summoned|detained)|deport\\w*|(?:police|court|judge|bailiff\\w*) (?:\\w+ ){0,3}(?:letter|summons|summoned|tomorrow|today|hearing|arrest\\w*|door|looking|wants?|came|custody)|(?:was|been|got|is) (?:arrested|detained)|leave (?:the country|france)|(?:court|hearing|trial) (?:\\w+ )?(?:date|tomorrow|today|next)|bailiff\\w*|need a lawyer|removal order|detention',

  '(?:jours? pour|dois|doit|oblige\\w*|demande de|ordre de|somme de) (?:\\w+ )?quitter (?:la france|le pays|le territoire)|(?:commissariat|gendarmerie|au poste) (?:\\w+ ){0,2}(?:depuis|ce matin|demain|cette nuit)|retenue? (?:au|par) (?:la |le )?(?:poste|police|commissariat|aeroport|zone)',
  ' oqtf | obligation de quitter| quitter le territoire| (?:expuls\\w+|renvoy\\w+|reconduit\\w*|reconduite) (?:\\w+ ){0,2}(?:du territoire|de france|dans (?:mon|son) pays|a la frontiere|au pays|vers)| irtf | reconduite a la frontiere| centre de retention| retention administrative| assignee? a residence| assignation a residence',
  'garde a vue| gav |(?:police|gendarm\\w+|flics?|commissariat) (?:\\w+ ){0,4}(?:convoqu\\w+|convocation|arret\\w+|cherche|demain|embarque|interpell\\w+|chez moi|vient me|est venue|m attend)|(?:arretee?|interpellee?|embarquee?|menottee?) (?:par la |par les |a la |ce matin|hier|au )(?:police|gendarm\\w+|flics?)?|(?:ont|a|vient de|se faire|fait) (?:\\w+ )?(?:arreter?|arretes?|interpelle\\w*|embarque\\w*) (?:mon|ma|mes|par)',
  'huissiers?(?! (?:formation|etude de))|commissaires? de justice|saisie (?:\\w+ ){0,2}(?:compte|salaire|vente|meubles|bancaire|arret)|saisi (?:\\w+ )?(?:mon|mes|sur mon) (?:compte|salaire|meubles|argent|comptes)|saisir (?:mes|mon) (?:meubles|compte|salaire|affaires|biens)|sommation|titre executoire',
  '(?:tribunal|audience|juge|jugement|proces|comparution|comparaitre|passe devant le) (?:\\w+ ){0,4}(?:demain|aujourd hui|lundi|mardi|mercredi|jeudi|vendredi|cette semaine|ce matin|immediate|cet apres midi|dans \\w+ jours|la semaine prochaine|penal|correctionnel\\w*)|passer? (?:au tribunal|en jugement|devant le juge|devant le tribunal)|(?:demain|lundi|mardi|mercredi|jeudi|vendredi) (?:\\w+ ){0,4}(?:tribunal|audience|au juge|devant le juge)|comparution|tribunal correctionnel|mandat d arret|mandat de depot|assignation|citation a comparaitre|mise en examen|mis en examen',
  '(?:besoin|cherche|trouver|veux|faut|il me faut|voir|appeler) (?:\\w+ ){0,2}(?:d )?(?:un )?avocat (?:\\w+ ){0,3}(?:urgent|urgence|vite|demain|aujourd hui|ce soir|commis|d office|maintenant|de suite|gratuit demain)|avocat (?:commis d office|de garde|d urgence|en urgence)|(?:aller|partir|mettre|finir|risque) (?:\\w+ )?(?:en )?prison|mise? en prison|incarcer\\w+|refus d asile|dublin| cnda ',
  ' deport\\w* | in (?:police )?custody| arrested| bailiff\\w*| court (?:\\w+ ){0,2}(?:tomorrow|today|monday|tuesday|hearing)| leave the country| expelled from france| detention cent\\w+| police (?:summons|summoned|want)',
];
