import { HE, ME, near, oneOf, then } from '../words.ts';
import { COERCION } from './coercion.ts';
import { CONTROL } from './control.ts';

const FILL = '(?:\\w+ ){0,6}';
const HURT =
  '(?:frapp\\w*|tapp?(?:e|es|ee|ait|er|aient) (?!sur (?:les|mes) nerfs)(?!l oeil|mon|le|la|un|une)|tape dessus|cogn\\w+|gifl\\w+|etrangl\\w+|viol(?:e|ee|er|ait|es)|agress\\w+|brutalis\\w+|tabass\\w+|maltrait\\w+|harcel\\w+|sequestr\\w+|enferm\\w+|rabaiss\\w+|humili\\w+|insult\\w+|menac\\w+|battu\\w*|bat|battait|battre|mord|mordu|secou\\w+|pouss(?:e|ee)(?![a-z]| a )|crach\\w+|poignard\\w+|brul(?:e|ee) avec|gifle|pousse violemment|touche sexuel\\w+|jette des|bouscul\\w+|griff\\w+|saute dessus|violent(?:e|ee|er)|terroris\\w+|persecut\\w+|traqu\\w+|traite de (?:pute|salope|tout|conne|folle|moins)|(?:cri|hurl)\\w+ dessus|plaqu\\w+ (?:contre|au)|attrap\\w+ par|attach\\w+ (?:au|a la)|drogu\\w+|rackett?\\w+|casse (?:\\w+ ){0,2}(?:nez|dents?|bras|cotes?|machoire|figure|gueule|doigts?|jambe)|touche (?:\\w+ ){0,2}(?:fesses|seins|sexe|cuisses|parties))';

/** Verbs that seldom mean anything but violence. */
const HURTS = oneOf(`
  frapp* cogn* gifl* etrangl* tabass* poignard* sequestr* brutalis* violent* maltrait* molest* martyris* lynch*
  malmen* derouill* marav* torture* agresse agressee agresser agresses agressent agression* violer violee violees`);
/** Verbs that do, said of somebody to somebody. */
const HANDLES = oneOf(`
  tape taper tapee tapait tapes tapent bat battre battu battue battait battent pousse poussee pousser poussait
  touche touchait touchee force forcee forcait etouffe etouffer etouffee etouffait tire tirait mord mordu mordue
  griffe griffee pince secoue secouee secouer attrape attrapait attrapee agrippe agrippee plaque plaquee traine trainee
  fouette brule brulee blesse blessee defonce defoncer demonte demonter eclate eclater fracasse massacre
  insulte insultait humilie rabaisse denigre menace menacait menacent harcele harcelait traque espionne enferme
  bouscule bousculee crache crachait viole violait tue tuer bute buter plante planter creve egorge demolit`);
const GIVES = oneOf(`
  met mets mis mise mettre mettait colle coller collait fou fous foutre fout foutu donne donner donnait envoie envoye
  flanque flanquer balance balancer pris prend prends prendre mange recu recois recevoir file`);
const BLOWS = oneOf(`
  droite droites patate patates peche peches beigne* mandale* torgnole* raclee* trempe derouillee baffe* claque*
  gifle* fessee* taloche* tarte* pain pains coup_de_boule coup_de_poing coups_de_poing coup_de_pied coups_de_pied
  coup_de_tete coups_de_tete coup_de_ceinture coups_de_ceinture coup_de_couteau coups_de_couteau coup_de_genou des_coups de_coups coups`);
const PARTNER = oneOf(`
  mari femme conjoint* copain copine compagn* ex mec keum homme pere mere fils fille frere beau_pere belle_mere
  oncle cousin patron chef proprio concubin* epoux lui il elle parents`);
const BODY = oneOf(
  'bras corps visage cou dos jambe* figure partout cuisse* oeil tete gorge cotes poignet* ventre',
);
const AT_MY_DOOR =
  '(?:derriere (?:la|ma) porte|devant (?:chez moi|la porte|ma porte)|en bas de chez|casse\\w* (?:la|ma) porte|defonc\\w* (?:la|ma) porte|frappe a la porte et|rentrer de force|entrer de force|tambourin\\w*)';
const ENGLISH_HE = oneOf(
  'he she they husband boyfriend partner ex father mother brother son wife girlfriend man someone boss landlord',
);
const ENGLISH_HURTS = oneOf(
  'hit* punch* push* kick* beat* slap* chok* rape* rapes threat* hurt* kill* abus* attack* strangl* stalk* harass* shout_at lock* scream* violent grabb*',
);

/** Blows, threats, control and sexual violence, of anyone on anyone. */
export const VIOLENCE: readonly string[] = [
  ...CONTROL,
  ...COERCION,
  near(
    PARTNER,
    '(?:mouchard|logiciel espion|traceur|airtag|geolocalis\\w+|decide tout|decide de tout|controle (?:tout|l argent)|faire la misere|me le payer|va le regretter|faire payer|pas le droit)',
    6,
  ),
  'femmes? battues?|battue?s? par|(?:avec|a|ont|ai|couverte? de|plein de) des bleus|(?:mains?|doigts) (?:aux|sur (?:les|mes|ses)) (?:fesses|seins|cuisses)',
  then(
    oneOf('mari conjoint copain compagnon mec ex concubin epoux'),
    '(?:bat|battait|tape|tapait|cogne|insulte|menace|terrorise|humilie)',
    2,
  ),
  '(?:tapee?|battue?|giflee?|poussee?|menacee?|insultee?|humiliee?|enfermee?|attaquee?|suivie|touchee?|forcee?|cognee?|violentee?) (?:\\w+ )?par (?:mon|ma|mes|un|une|des|son|sa|lui|le|deux)(?! (?:courrier|la caf|sms))',
  then(
    '(?:keeps|keep)',
    '(?:following|calling|threatening|hitting|hurting|insulting|stalking)',
    1,
  ) +
    '|(?:escape|run away from|flee|hide from|protect me from) (?:my |him|her)|(?:women s|woman) shelter',

  '(?:vis|vit|vivre|vivons|vecu) (?:\\w+ )?(?:enfer|calvaire|cauchemar) (?:avec|chez|a cause|a la maison)|enfermee? (?:chez|dans|a la|a cle)|(?:les|des|ses|mille|sous) coups(?! (?:de (?:main|fil|pouce|tel|telephone|soleil|jus|barre|coeur|tampon)|durs?))',
  then(
    PARTNER,
    '(?:tape|tapait|frappe|frappait|bat|battait|cogne) (?:sur )?(?:ma|mon|moi|nous|sa|son|notre|mes|maman|les)(?! (?:clavier|cv|code|mot|lettre|texte))',
    3,
  ),
  '(?:nez|bras|dents?|cotes?|poignet|doigt|machoire) (?:\\w+ )?casse\\w* (?:a cause de|par) (?:mon|ma|lui|un)|(?:oblige\\w*|force\\w*) (?:\\w+ )?(?:a |de )?faire des choses',
  then(
    '(?:ex|ex mari|ex conjoint|ex copain)',
    '(?:vient|revient|debarque|passe|rode|attend|sonne|appelle|ecrit|envoie|harcele) (?:\\w+ ){0,4}(?:chez moi|en bas|devant|nuits?|tous les jours|sans arret|tout le temps|menaces?|ma porte)',
    3,
  ),
  then(
    '(?:envoie|envoye|envoyer|recu|recois|recevoir|ecrit|laisse|fait|faites)',
    '(?:des |de |plein de |ses )menaces(?! de (?:coup|expuls|saisi|radi|suspen|huissier|resili|poursuit))',
    2,
  ),

  '(?:harcel\\w+|abusee?s?|droguee|embrassee? de force|non consenti\\w*|consentement)(?! (?:cookies|rgpd|donnees))',
  near(
    'de force',
    '(?:embrass\\w+|touch\\w+|couch\\w+|mari\\w+|entr\\w+|rentr\\w+|pris|prend\\w*|emmen\\w+|deshabill\\w+)',
    4,
  ),
  'sans mon (?:accord|consentement)(?= $| et| il| je)|(?:touche|touchee|embrassee?|deshabillee?|filmee?) sans',
  then(
    GIVES,
    '(?:\\w+ )?(?:poings?|pied|genou|coude) (?:dans|au|sur|en pleine) (?:\\w+ ){0,2}(?:figure|gueule|tronche|face|tete|visage|ventre|dos|nez|bouche)',
    3,
  ),
  then(
    HE,
    '(?:serre|serrait|tord|tordait|tordu|ecrase|arrache|casse|defonce) (?:\\w+ ){0,2}(?:poignets?|bras|cou|gorge|doigts?|main|cheveux|oreille|nez|dent|dents|cotes?|figure|gueule)',
    4,
  ),
  '(?:va|vont|veut|veux|veulent|voulait|finira par|finir par|essaye|essaie|voulu|tente|menace|dit) (?:\\w+ ){0,2}(?:me|m|nous|la|te) (?:tuer|tue|crever|buter|bruler|ecraser|planter|defigurer|etrangler|frapper|taper|detruire|poignarder|kidnapper|massacrer|fumer|demonter|defoncer|violer|egorger|noyer|jeter par)',
  'je (?:te|vais te|vous) (?:tue|tuer|bute|buter|creve|crever|plante|planter|retrouverai|retrouve|frappe)',
  near(
    PARTNER,
    '(?:mechant|jaloux|jalouse|possessif|agressif|dangereux|alcoolique|toxique|manipulateur|pervers|brutal|tyran|abusif|impulsif|terrorise|terrorisent)',
    5,
  ),
  's enerv\\w* (?:\\w+ )?(?:sur|contre) (?:moi|nous|les)|(?:fait|fais) vivre (?:un|l) (?:\\w+ )?(?:calvaire|enfer|cauchemar)',
  then(
    '(?:ose|peux|veux|peur de)',
    '(?:pas |plus )?(?:rentrer|retourner) (?:chez moi|chez nous|a la maison|au domicile|la bas) (?:\\w+ ){0,3}(?:il|mari|conjoint|copain|compagnon|ex|pere|frere|lui)',
    2,
  ),
  '(?:partir|fuir|quitter|enfuir|echapper|sauver) (?:\\w+ ){0,4}(?:avant qu il|sans qu il|sans que mon|de lui|loin de lui|a cause de lui)|sans que (?:mon|il) (?:\\w+ )?(?:mari|sache|conjoint|le sache|ex)',
  then(
    '(?:homme|quelqu un|type|mec|inconnu|gars|ex|il|voiture|on)',
    'me (?:suit|suivait|suivent|piste|guette|espionne|traque)',
    2,
  ),
  '(?:essaye|essaie|essayent|tente|force|veut|voulu|rentre|entre|entree?) (?:\\w+ )?(?:d |a |de )?(?:entrer|rentrer|penetrer)?(?: de force)? ?(?:chez moi|dans ma chambre|dans mon lit) (?:\\w+ ){0,4}(?:nuit|force|touch\\w*|peur|couteau|arme|nue?)|(?:essaye|essaie|tente|force) d entrer chez moi',
  then(
    oneOf('mari conjoint copain compagnon ex mec homme frere pere parents il'),
    '(?:m |me |a |nous )(?:interdi\\w+|empech\\w+|surveill\\w+|controle\\w*|isole\\w*|sequestr\\w+|enferm\\w+|espionn\\w+)(?! (?:d acceder|de me connecter))',
    5,
  ),
  near('enfermee?', PARTNER, 5),
  then(
    oneOf('il mari conjoint copain compagnon homme mec papa pere elle'),
    '(?:tape|tapait|bat|battait|cogne|frappe) $',
    6,
  ),
  then(oneOf('pince pincent crie crient hurle hurlent gueule'), '(?:dessus|sur moi|apres moi)', 3),
  then(
    ENGLISH_HE,
    '(?:won t let me|wont let me|doesn t let me|forces me|forced me|controls|controlling|touched me|followed me|follows me|drugged)',
    3,
  ),
  'won t let me (?:leave|go|out|work|see)|being abused|abused at home|in danger at home|not safe at home',

  HURTS,
  then(
    HE,
    `${ME} (?:a |ont |as |avait |est |fait |en |y |encore |deja |toujours )?(?:\\w+ )?${HANDLES}`,
    5,
  ),
  then(HE, '(?:leve|levait|lever|levent) (?:toujours |souvent |encore )?la main', 3),
  then(GIVES, BLOWS, 3),
  then(
    '(?:me|m|se|s|suis|je|est|es|ete|etre)',
    '(?:fait|fais|fe|fes|fer|faire) (?:\\w+ )?(?:taper?|cogner?|battre|tabasser?|agresser?|insulter|menacer|racketter|courser|violer?|frapper?|defoncer|demonter|toucher par)',
    2,
  ),
  then(
    '(?:bleus|hematomes?|ecchymoses?|marques?|traces de coups?|cicatrices?|cocards?|griffures?)',
    BODY,
    3,
  ),
  then(
    '(?:bleus|hematomes?|ecchymoses?|marques?)',
    '(?:a cause de lui|a cause de mon|il m|il me)',
    4,
  ),
  then(
    HE,
    '(?:a la gorge|par la gorge|par le cou|au cou|un oreiller|contre le mur|dans les? escaliers?|par les cheveux)',
    6,
  ),
  then(
    HE,
    `${ME} (?:a )?(?:force|oblige|contraint)\\w* (?:\\w+ ){0,2}(?:la nuit|au lit|a coucher|de coucher|sexuel\\w*|sexe|embrasser|rapports?|nue?|non)`,
    3,
  ),
  then(PARTNER, '(?:force|oblige) (?:la nuit|au lit)', 3),
  then(
    '(?:couche|coucher|faveurs?|nue?s?) (?:\\w+ ){0,2}(?:pour|contre|avec lui|sinon|sexuelles?)',
    '\\w+',
    1,
  ),
  '(?:harcel\\w+|faveurs?|relations?|rapports?|abus|agression|chantage|violences?|gestes?|avances) sexuel\\w*',
  near(
    '(?:tiens?|vis|vit|vivre|vivons|menage|maison) (?:\\w+ )?(?:par|dans) la (?:peur|terreur)',
    '\\w+',
    1,
  ),
  '(?:plus|pas) le droit de (?:sortir|voir (?:ma|mes|personne)|parler a|telephoner|travailler|m habiller)',
  then(
    HE,
    'menac\\w+(?! (?:de |d |une |par |la |l )*(?:coup\\w+|expuls\\w+|saisi\\w*|huissier|poursuit\\w*|radi\\w+|ferm\\w+|resili\\w+|supprim\\w+|contentieux|tribunal|avocat|proces|prelev\\w+|amende|licenci\\w+|suspen\\w+))',
    5,
  ),
  'menaces (?!de (?:coup|expuls|saisi|radi|suspen|huissier|resili|poursuit))',
  '(?:faire|fait|fera|ferai|aura|avoir) (?:\\w+ )?(?:la|ma|notre) peau',
  then(
    '(?:peur|crains?|terrorisee?s?|terrifiee?s?|flippe|panique)',
    `(?:qu |que |de |du )?(?:\\w+ )?${PARTNER} (?:\\w+ ){0,3}(?:tue|tuer|frappe|frapper|tape|taper|retrouve|retrouver|trouve|revienne|revient|recommence|venge|plante|batte|fasse|violent|dangereux|colere)`,
    2,
  ),
  '(?:peur|crains?) (?:pour|de perdre) (?:ma|notre|sa|leur) vie',
  then(
    '(?:peur|terreur|terrorisee?|terrifiee?)',
    `(?:de|du|d|par|quand|chez|envers) (?:mon |ma |son |sa |un |le )?${PARTNER}`,
    0,
  ),
  then(
    HE,
    '(?:couteau|fusil|flingue|pistolet|machette|marteau|batte|barre de fer|cutter|hache|arme a feu|arme blanche)',
    6,
  ),
  then(
    HE,
    '(?:confisque|fouille|fouillait|controle|verifie|casse|cache|dechire|prend|pris|garde|vide|bloque)\\w* (?:\\w+ ){0,2}(?:mon|mes|ma|tout|toute|son|sa|ses) (?:\\w+ )?(?:papiers?|passeport|telephone|argent|salaire|carte|comptes?|messages|sms|portable|paye|pension|retraite|allocations?)',
    4,
  ),
  then(
    HE,
    `(?:me|m|nous|la) (?:suit|suivait|suivent|attend|attendait|attendent|espionne|guette|traque|piste|retrouve|geolocalis\\w+|file|harcele|surveille) (?:\\w+ ){0,3}(?:partout|devant|dehors|en bas|rue|travail|boulot|maison|ecole|telephone|sortie|jour et nuit)`,
    3,
  ),
  near('il', AT_MY_DOOR, 4),
  then(
    '(?:il|elle|mari|conjoint|compagnon|ex)',
    '(?:(?:hurle|crie|gueule)(?: \\w+){0,3} (?:dessus|contre moi|sur moi|apres moi|sur les enfants|derriere|dehors)|casse tout)',
    4,
  ),
  near(
    oneOf('auxiliaire aide_soignant* infirmier* ehpad maison_de_retraite aide_menagere foyer'),
    oneOf('maltrait* frapp* tape tapee bouscul* brutal* insult* crient crie attach*'),
    8,
  ),
  'excis\\w+|(?:marier|mariee?|mariage|epouser) (?:\\w+ ){0,2}(?:de )?forcee?|de force (?:\\w+ ){0,2}(?:au pays|au bled)|(?:exploite\\w*|esclave|proxenete\\w*)',
  near(
    '(?:mari|lui|homme|il)',
    '(?:taper|frapper|battre|cogner|frappe|tape|cogne) (?:moi|femme|enfants?)',
    1,
  ),
  '(?:ka|ki|i|y|t|ta|ya)?d(?:h)?[ae]?r[ae]?b[ae]?n[ia]|kh?a?yf\\w* m[ei]n (?:rajli|jouzi|zawji|mari|lui|wlidi|khouya)',
  then(ENGLISH_HE, ENGLISH_HURTS, 4),
  then(
    'i',
    '(?:was|am|ve been|have been|got|being|get) (?:\\w+ )?(?:raped|beaten|attacked|abused|assaulted|stalked|threatened|hit|followed)',
    1,
  ),
  then(
    '(?:afraid|scared|terrified|fear)',
    '(?:husband|boyfriend|partner|ex|father|him|my life|he|brother)',
    3,
  ),
  'sexually|assaulted|stalker|domestic abuse|hits me|beats me|rape|raped',

  `${HE} ${FILL}${ME} (?:a |ont |avait |est |fait |continue a |recommence a )?(?:\\w+ )?${HURT}`,
  `(?:on|ils?|elle) (?:m|ma|me|nous|l|la) (?:a |ont )?(?:\\w+ )?${HURT}`,
  `(?:je|j ai|me suis|me fais|etais?|suis|ete) (?:\\w+ ){0,2}(?:ete |fait |fais )(?:\\w+ )?(?:frapp\\w+|cogn\\w+|gifl\\w+|batt\\w+|tabass\\w+|viol(?:e|ee|er)|agress\\w+|etrangl\\w+|maltrait\\w+|harcel\\w+|humili\\w+|taper dessus|menac(?:e|ee|er) de mort)`,
  '(?:femme|mari|homme|suis|ete|etais) battue?',
  'lev(?:e|er|ait|ee) (?:\\w+ )?la main (?:sur|contre)|(?:rode|roder|guette|attend) (?:\\w+ ){0,2}(?:autour de|devant|en bas de) (?:chez|ma|mon)|me suit (?:dans|partout|jusqu)',
  `${HE} (?:\\w+ ){0,4}(?:agressi(?:f|ve)|dangereu(?:x|se)|violente?s?)(?![a-z])`,
  '(?:jet|lanc|balanc)\\w+ (?:\\w+ ){0,4}(?:dessus|a la figure|a la tete|au visage|contre le mur)',
  `${HE} (?:\\w+ )?(?:frapp(?:e|ait|er)|tabass\\w+|cogn\\w+|gifl\\w+|etrangl\\w+)(?! (?:a|aux?|la|une) )`,
  '(?:cache|fui[rst]?|sauve\\w*|echapp\\w*|proteger|protege|eloigner|partir loin) (?:\\w+ ){0,3}(?:mari|conjoint|ex|copain|compagnon|concubin|violent|maison car)(?![a-z])|fuir? (?:la maison|le domicile|mon domicile)',
  '(?:je suis|sommes|suis|me sens|vie) (?:\\w+ ){0,2}(?:en danger|pas en securite|plus en securite)|recois? des menaces|menaces de (?:mort|represailles)',
  '(?:suis|etais|est|ete|sont|etre) (?:\\w+ )?(?:frappee?s?|battue?s?|maltraitee?s?|sequestree?s?|tabassee?s?|harcelee?s?|agressee?s?|violentee?s?|violee?s?|insultee?s?|etranglee?s?|terrorisee?s?|humiliee?s?|menacee?s? de mort)',
  '(?:de|a|pour|veux|peux|ose|va|vont|vient|et) (?:me|nous|m) (?:frapper?|taper? dessus|battre|bat|cogner?|gifler?|insulter?|menacer?|harceler?|etrangler?|violer?|viole|tabasser?|agresser?)',
  '(?:donn\\w+|mis|met|mettre|flanqu\\w+|coll\\w+|recu|pris|prends) (?:\\w+ ){0,2}(?:gifles?|claques?|baffes?|coups? de (?:pied|poing|tete|couteau|boule|ceinture|baton|marteau)s?)',
  '(?:tire|attrape|tirer|tirait|trainee?) (?:\\w+ ){0,2}(?:par )?les cheveux|serre (?:\\w+ )?(?:la gorge|le cou)',
  '(?:vais|va|vont|allait|veux|voulait) (?:\\w+ )?(?:te|nous|la|les) (?:tuer|buter|crever|planter|defigurer)',
  '(?<!qui )m empeche\\w* de (?:\\w+ )?(?:voir|sortir|travailler|parler|telephoner|partir|manger)',
  '(?:victime|subi[st]?|subit|plainte pour|porter plainte contre) (?:\\w+ ){0,3}(?:violence|viol|coups|agression|mari|conjoint|inceste|harcelement|ex)',
  '(?:violence|violent|violente)s? (?!(?:scolaires? formation|du vent))',
  '(?:(?:j ai|tres|trop|ai|fait) (?:\\w+ )?)?peur (?:de |du |d |qu |chez )(?:\\w+ )?(?:mari|conjoint|copain|compagnon|ex|mec|pere|fils|frere|lui|il|elle|rentrer|moi|beau pere|epoux|revienne)(?![a-z])',
  '(?:peur|crains) (?:qu|que) (?:il|elle|mon|mes) (?:\\w+ ){0,4}(?:tue|frappe|tape|fasse du mal|retrouve|trouve|revienne|recommence|batte)',
  `${HE} (?:\\w+ ){0,4}(?:va|vont|allait|allaient|finir par|finira par|veux|veulent|voulai\\w+|voulu|essaye de|essaie de|essaye|menace de|menace) (?:\\w+ )?${ME} (?:\\w+ )?(?:tuer|frapper|tue|taper|buter|etrangler|egorger|cramer|planter|retrouver et)`,
  'menac\\w+ de (?:mort|me tuer|nous tuer|me frapper|mort)',
  `${HE} (?:\\w+ ){0,3}(?:a|avec|sort|prend|pris|sorti|pointe) (?:\\w+ )?(?:un |son |une )(?:couteau|arme|fusil|pistolet|flingue|hache|cutter)`,
  '(?:recu|recois|pris|prends?|donne|roue de|mis|prend) (?:\\w+ ){0,2}(?:des|de) coups (?!de (?:main|fil|pouce|tel|telephone|soleil|jus))',
  'coups et blessures| roue de coups| coquard | au beure? noir| des bleus (?:sur|partout|au)| couvert\\w* de bleus',
  `${HE} (?:\\w+ ){0,2}(?:m|me|nous) (?:fait|faisait) (?:\\w+ )?(?:du mal|mal|peur|vivre un enfer)`,
  `${HE} (?:\\w+ ){0,2}(?:m|me) (?:force|oblige|a force) (?:\\w+ )?(?:a |de )?(?:coucher|faire l amour|des choses|des rapports|rapports|sexe|sexuel\\w*|me prostituer|epouser|marier)`,
  '(?:attouchement|agression sexuelle|viole?e? par|inceste|excision|proxenete|prostitu|mariage force|(?:marier|epouser) (?:\\w+ ){0,3}(?:de )?force|emprise|pervers narcissique|rapports? force)',
  ' (?:un|le|mon|ce|de|du|d un) viol ',
  `${HE} (?:\\w+ ){0,2}(?:m|me) (?:empeche|interdit|laisse pas|surveille|suit partout|controle tout|enferme|sequestre)(?! (?:de |d )?(?:me connecter|valider|faire ma|continuer|acceder|passer a|choisir|cliquer|telecharger|modifier|payer|envoyer|avancer|enregistrer|signer|entrer (?:mon|le|un)|ouvrir (?:le|la|mon)|remplir|finir|terminer))`,
  '(?:il|elle|mari|conjoint|ex|copain|compagnon) (?:\\w+ ){0,2}(?:confisque|m a pris|me prend|garde|cache) (?:\\w+ ){0,2}(?:mes papiers|mon passeport|mon telephone|mon argent|ma carte|tout mon)',
  'violences? conjugales?| violence a la maison| ordonnance de protection| telephone grave danger| (?:fuir|quitter|proteger de) (?:\\w+ )?(?:mari|conjoint|compagnon|copain) violent| me proteger de| fuir mon mari| au secours (?:il|mon)',
  '^ 3919 $',
  '(?:le|appeler|appelle|au|numero|numero du) 3919 ',
  ' (?:he|she|husband|boyfriend|partner|ex|father|someone|they) (?:\\w+ ){0,2}(?:hit|hits|beat|beats|hitting|beating|slaps|slapped|chokes|strangled|strangles|raped|rapes|abuses|abused|attacked|hurts|hurt|threatens|threatened|punched|punches) ',
  '(?:afraid|scared) of (?:my |him)(?:husband|boyfriend|partner|ex|father)?| domestic violence| want\\w* to kill me| going to kill me| i was raped | i ve been raped | abusive (?:husband|partner|boyfriend)',
  '(?:il|elle) me tue | va finir par me tuer | il est (?:la|devant|derriere) (?:\\w+ ){0,4}(?:porte|couteau|peur|frappe)| il casse tout| il defonce la porte',
];
