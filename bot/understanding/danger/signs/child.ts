import { CHILD, near, oneOf, then, YOUNG } from '../words.ts';

const OWN_CHILD =
  '(?:petit frere|petite soeur|fils|fille|bebe|enfants?|petits?|petite|gamins?|ado|neveu|niece)';

/** No "me" between: "mon fils me frappe" is no child in danger. */
const NOT_ME = '(?:(?!me |m |moi |nous |ma a )\\w+ ){0,6}?';
const HARMED = oneOf(`
  battu* battre frappe frappes frappee frappees frapper maltrait* viole violee violes violer abus* harcel* sequestr* affame*
  martyris* secoue secouee menace menacee menaces tabass* agress* enferme* fugue fugues fuguer disparu disparue disparus disparait
  kidnapp* enleve enlevee enleves racket* neglige* delaisse* bleus hematomes marques en_danger touche touchee attouch* moqu*
  insulte insultee frappait cogne tape tapee taper tapent pervers predateur pedo* mal_nourri* ne_mangent_pas ne_mange_pas mange_pas mangent_pas
  saletes? salete livres_a_eux livre_a_lui prostitu* enceinte_de chantage`);
const HURTS_ONE = oneOf(`
  frapp* tape taper tapait bat battre cogn* gifl* secou* maltrait* viole violer touche touchait touche_a attouch* abus* enferm*
  harcel* menac* hurle_sur crie_sur martyris* dangereux violent brutalis* fait_du_mal fait_mal insulte rabaisse prive tabass*`);
const KEEPER = oneOf(`
  nounou assistante_maternelle ass_mat baby_sitter babysitter maitresse maitre instit* prof professeur* moniteur animateur
  entraineur coach pretre educateur educ directeur papy papi grand_pere beau_pere oncle tonton voisin cousin surveillant`);
const PARENT = oneOf(
  'pere mere papa maman parents beau_pere belle_mere daron daronne oncle tonton tante grand_frere papy papi grand_pere prof coach',
);
const HERS =
  '(?:mon|ma|mes|son|sa|ses|leur|leurs|un|une|des|les|le|la|l|notre|nos|nous|du|de|au|aux)';

/** A child who is hurt, neglected, bullied or missing. */
export const CHILD_DANGER: readonly string[] = [
  then(
    CHILD,
    '(?:recoit|recu|subit|supporte|a recu) (?:\\w+ ){0,3}(?:insultes?|menaces?|coups|moqueries|messages (?:\\w+ )?(?:mechants|haineux|sexuels|bizarres)|photos (?:\\w+ )?(?:nues?|sexe))',
    5,
  ),
  then(
    '(?:bebe|enfant|enfants|petit|petite|gamin|gamine|gosse|gosses|fillette)',
    '(?:pleure\\w*|hurle\\w*|crie\\w*) (?:\\w+ ){0,4}(?:voisin\\w*|heures|nuits?|journee|personne|seule?|en dessous|au dessus|a cote|immeuble)(?! (?:creche|nounou))',
    3,
  ),
  near(
    '(?:adult|man|neighbou?r|teacher|uncle|stepdad|stepfather|dad|father|mother|mom|mum)',
    '(?:hurt\\w*|hit\\w*|beat\\w*|touch\\w*|abus\\w*|molest\\w*|lock\\w*|starv\\w*|neglect\\w*) (?:\\w+ )?(?:child|children|kids?|baby|boy|girl|son|daughter|toddler)',
    3,
  ),
  then(
    CHILD,
    '(?:a |ont |est |revient |rentre )(?:\\w+ )?(?:pas |rien |jamais |sans avoir )(?:mange|dormi|ete lavee?|soignee?|nourrie?)(?! (?:a la cantine|de))(?= (?:\\w+ ){0,4}(?:chez|sale|maigre|fatigue\\w*|pere|mere|nounou|seule?))',
    3,
  ),
  near(
    CHILD,
    '(?:sale|maigre|affame\\w*|malnutri\\w*|terrorise\\w*|neglige\\w*|mal habille\\w*|delaisse\\w*|livre\\w* a)(?= )(?! (?:histoire|temps|caractere|tour))',
    5,
  ),
  then(
    '(?:pere|mere|parents?|papa|maman|ex|nounou|famille|foyer|assistante maternelle|belle mere|beau pere)',
    '(?:me |m |nous |leur |lui |les |la |le )?(?:donne\\w*|donnent|fait|font|laisse\\w*|prive\\w*|empeche\\w*|nourri\\w*) (?:\\w+ )?(?:pas |plus |rien |jamais |sans )(?:\\w+ )?(?:a )?(?:manger|nourriture|dormir|soin\\w*|boire|me laver|les nourrir)',
    3,
  ),
  then(
    CHILD,
    '(?:\\w+ )?(?:toute? )?(?:seule?s?|livree?s? (?:a|lui|elle|eux)|abandonnee?s?|sans surveillance)(?! (?:sur|pour|avec|l inscription|en classe|a charge|parent))(?= (?:\\w+ ){0,3}(?:la nuit|le soir|nuits?|dehors|rue|balcon|maison|journee|pleur\\w*|toujours|souvent|jours|memes?))',
    5,
  ),
  near(
    '(?:pere|beau pere|oncle|papi|papy|grand pere|tonton|frere|cousin|voisin|prof|moniteur|educateur|entraineur|pretre|animateur|baby sitter|copain de (?:ma|sa) (?:mere|soeur)|parrain|adulte|monsieur)',
    '(?:vient dans (?:ma|sa|leur) chambre|dans mon lit|dans son lit|sous (?:la|ma) douche|touche\\w*|tripot\\w*|caress\\w+|fait des choses|fait du mal|choses sales|montre (?:son|des)|photos? nue?s?|bisous (?:\\w+ )?bouche|secret\\w* avec)(?! (?:le|la|une|son|sa|des|le rsa|pas sa) (?:chomage|retraite|pension|caf|allocation|aide|bourse|prime|pole|salaire))',
    5,
  ),
  near(
    '(?:j ai|age de|de) (?:[5-9]|1[0-7]) ans',
    '(?:pere|mere|parents|maison|foyer|chez moi|beau pere|frere) (?:\\w+ ){0,4}(?:frapp\\w*|tap\\w*|bat|enfer|peur|vire\\w*|dehors|mal|violent\\w*|viole\\w*|force|crie|bois|boit|drogue|chambre|touche|insulte\\w*)',
    6,
  ),
  then(
    '(?:marques?|bleus?|traces?|brulures?|griffures?|morsures?|cicatrices?|hematomes?|coups)',
    `(?:\\w+ ){0,4}(?:${CHILD})`,
    3,
  ),
  then(
    CHILD,
    '(?:a |avait |ont |avec |revient |rentre |est revenue? )(?:\\w+ ){0,3}(?:marques?|bleus?|traces?|brulures?|griffures?|morsures?|hematomes?|coups)(?! (?:de (?:soleil|main)))',
    4,
  ),
  near(
    '(?:maman|papa|mere|pere|parents)',
    '(?:s occupe\\w* (?:pas|plus) de (?:nous|moi|ses|leurs|ma soeur|mon frere)|boi[st] (?:\\w+ ){0,4}(?:nous|moi|tous les jours|occupe)|tape (?:maman|papa|mon frere|ma soeur)|tape sur maman|se tapent|se battent|drogue\\w*)',
    4,
  ),
  then(
    '(?:voisin\\w*|ex|pere|mere|parents|gens|nounou)',
    `(?:laisse\\w*|enferme\\w*|secou\\w*|cri\\w*|hurle\\w*|gueule\\w*|oubli\\w*|abandonn\\w*|attach\\w*|prive\\w*) (?:\\w+ ){0,3}(?:${CHILD})`,
    4,
  ),
  `secoue\\w* (?:\\w+ )?${CHILD}|${CHILD} (?:\\w+ )?secoue`,
  near(
    '(?:fils|fille|enfants?|petit|petite|bebe)',
    '(?:kidnapp\\w*|enlev\\w*|(?:veux|veut|voudrait) (?:pas|plus) (?:me )?(?:le|la|les) rendre|refuse de (?:me )?(?:le|la|les) rendre|disparu\\w*|fugu\\w*|en fugue|introuvable)(?! (?:du|de|des|dossier))',
    5,
  ),
  'mineure? isolee?|mna (?:a la rue|dehors|sans)|mineurs? (?:\\w+ ){0,5}(?:dehors|rue|isolee?s?|seuls?)',
  then(
    `(?:mon|ma|mes|notre|nos) ${PARENT}`,
    '(?:me|m|nous) (?:donne\\w*|met\\w*|mis|fout|colle|file|flanque) (?:\\w+ ){0,3}(?:coups?|claques?|gifles?|fessees?|baffes?)',
    3,
  ),
  then(
    '(?:voisin|homme|adulte|inconnu|monsieur|vieux|majeur)',
    `(?:embete\\w*|suit|aborde\\w*|harcel\\w+|touche\\w*|ecrit|parle|drague|tourne autour) (?:\\w+ ){0,3}${CHILD}`,
    4,
  ),
  near(
    '(?:ecole|college|lycee|classe|recre)',
    '(?:on le frappe|on la frappe|on le tape|on la tape|on me tape|on me frappe|se fait taper|se fait frapper|a peur d y aller|peur d aller)',
    7,
  ),
  then(
    '(?:cousins|cousines|freres et soeurs|jumeaux|jumelles)',
    '(?:sont|se font|ont ete) (?:\\w+ )?(?:battu\\w*|frapp\\w+|maltrait\\w+|taper|viol\\w+)',
    1,
  ),

  `(?:peur|inquiete?|inquiets?) pour (?:un|une|des|mon|ma|mes|l|cet|cette|ces|les|la|le|leurs) (?:\\w+ )?${CHILD}(?! (?:scolarite|avenir|inscription|bourse|orientation))`,
  `${CHILD} (?:\\w+ ){0,2}(?:laisse\\w* seule?s?|abandonne\\w*|livre\\w* a|delaisse\\w*|oublie\\w* dans|(?:me |m |nous )(?:a )?(?:dit|raconte|confie|explique) (?:\\w+ ){0,5}(?:battue?|frapp\\w+|tape\\w*|touche\\w*|mal|peur|viol\\w+))`,
  then(
    '(?:hurlent|crient|hurle|crie|gueulent|frappent|tapent|battent|secouent|maltraitent)',
    `(?:sur |apres )?(?:leur|leurs|son|sa|ses|les|un|une|des|le|la) (?:\\w+ )?${CHILD}`,
    1,
  ),

  `${CHILD} ${NOT_ME}(?:coups|traces|cris|crie toute|crie tous|maigri\\w*|bizarres?|lui fait mal|lui font mal|lui fait du mal|force\\w*|isolee?s?|prostitu\\w+|excise\\w*|seule?s? (?:dans|la|toute)|chantage|moque\\w*|en danger|pas a l ecole|pleure seul\\w*|peur de (?:son|sa|leur|lui|rentrer))(?= )`,
  then(
    '(?:excise\\w*|prostitu\\w+|marier|mariage|nourrit pas|nourrissent pas|nourrit plus|moqu\\w+|chantage|insult\\w+|force|refuse de (?:\\w+ )?(?:rendre|ramener)|rend pas|ramene pas|rackett\\w+)',
    `(?:de |d |a |la |le |les |pas |plus )*(?:mon |ma |mes |sa |son |leur |leurs |ses |notre )(?:\\w+ )?${CHILD}`,
    2,
  ),
  then(
    `(?:mon|ma|mes|notre|nos|sa|son) (?:\\w+ )?${CHILD}`,
    '(?:refuse\\w* de (?:me |nous )?(?:la |le |les )?(?:rendre|ramener)|veut pas (?:me )?(?:la|le|les) rendre)',
    4,
  ),
  then(
    '(?:maman|papa)',
    '(?:nous|me|m|maman|papa) ?(?:a |ont )?(?:tape|tapee?|frappe|bat|battue?|fait mal|touche|crie dessus|enferme|laisse seule?s?)',
    4,
  ) + '|papa (?:a )?(?:tape|frappe|battu|bat) maman',
  near(
    YOUNG,
    oneOf(
      'personne_s_occupe s_occupe_pas occupe_de_moi laisse_seul laisse_seule pas_manger enfermee battue danger tape_dessus force adulte majeur homme_de',
    ),
    8,
  ),
  near(
    '(?:ecole|college|lycee|creche|colo|centre aere|club|foot)',
    '(?:tapent|frappent|rode|guette|suit les|parle aux enfants|tire les oreilles|maltraite\\w*|touche les|attouch\\w+|secoue\\w*|victime|baisse le pantalon|s acharnent)',
    7,
  ),
  'mineure?s? (?:isolee?s?|non accompagne\\w*|en fugue|en danger|enceinte|dans la rue|seule?s?|etranger\\w* isole\\w*)|bisous (?:\\w+ )?(?:bizarres?|sur la bouche|partout)|jeux? (?:\\w+ )?(?:sexuels?|touche pipi)',
  '(?:child|kid|son|daughter|boy|girl|teen|baby) (?:\\w+ ){0,2}(?:ran away|run away|runs away|kidnapped|taken|groomed|scared of)',

  `${CHILD} ${NOT_ME}${HARMED}(?= )`,
  then(HURTS_ONE, `(?:sur |a |de |avec |envers |contre )?${HERS} (?:\\w+ )?${CHILD}`, 1),
  then(
    KEEPER,
    `(?:touche|tape|frappe|maltraite|secoue|hurle|viol\\w+|abuse\\w*|bouscule|fait des choses|a fait des choses|attouch\\w*|tire les) (?:\\w+ ){0,3}${CHILD}`,
    3,
  ),
  near(
    `(?:ai|a|avais|avait|de|que) ${YOUNG}`,
    oneOf(`
    frapp* tape tapent taper touche touchent viol* mal peur dehors seul seule sale sales nue nues nu photo* harcel* moqu* racket* enferm* menac*
    force forcee marier enceinte fugue fuguee mourir bat battent battre`),
    9,
  ),
  then(
    `(?:mon|ma|mes|notre|nos|le|la) ${PARENT}`,
    '(?:me|m|ma|nous) (?:a |ont |laisse |laissent |fait |tout le temps )?(?:pas |plus )?(?:frapp\\w*|tap\\w+|bat|battent|touche\\w*|viol\\w+|enferm\\w*|fait du mal|fait mal|du mal|force|manger|insult\\w+|crie\\w* dessus|cogn\\w+|jet\\w+|mis dehors|mise dehors|prive\\w*|menac\\w+|secou\\w+)',
    4,
  ),
  `^ (?:papa|maman|mon papa|ma maman) (?:\\w+ ){0,2}(?:me|m|ma|nous) (?:a )?(?:\\w+ )?(?:tape\\w*|frapp\\w*|bat|touche|fait mal|enferme\\w*)`,
  then(
    CHILD,
    '(?:tout |toute )?seule?s? (?:\\w+ )?(?:dans la rue|la nuit|dehors|a la maison|chez|enferm\\w*|toute la|sans|dans la voiture|dans l appartement)',
    5,
  ),
  then(
    CHILD,
    '(?:est|sont|a|ont|n est|s est|etait) (?:\\w+ ){0,2}(?:disparue?s?|introuvable|pas rentree?s?|pas revenue?s?|fugue|perdue?(?! (?:son|sa|ses|le|la|les|l|un|une|du))|enlevee?s?)(?! (?:de (?:ma|mon|la|l)|du|dans (?:le|la) (?:site|liste)))',
    3,
  ),
  then(
    '(?:enleve|enlever|kidnappe|kidnapper|(?:pas|plus) (?:\\w+ )?(?:ramener?|rendu|rendre|rend)|parti avec|partie avec)',
    `(?:mes|mon|ma|nos|notre|les) (?:\\w+ )?(?:enfants?|fils|fille|filles|bebe|petits?|petite)(?! (?:en photo|en charge|a charge|handicap))`,
    2,
  ),
  '(?:retire|enleve|retirer|enlever|place|placer|prendre|pris) (?:\\w+ )?(?:mes|mon|nos|ma) (?:enfants?|enfant|fils|fille|bebe) (?:de force|a la|par|ase)',
  'enleve\\w* (?:\\w+ )?(?:mon enfant|mes enfants|ma fille|mon fils) ?(?:de force)?',
  then(
    '(?:peur)',
    `(?:chez |de |d aller chez )(?:son|sa|leur|leurs) (?:pere|papa|mere|maman|beau pere|parents)`,
    3,
  ),
  then(
    '(?:chez|de) (?:son|leur|sa) (?:pere|papa|mere|maman|beau pere|oncle)',
    '(?:bleus|marques|traces|pleur\\w+|hematomes?|il (?:le|la|les) (?:tape|frappe))',
    4,
  ),
  'information preoccupante|cellule crip|(?:signaler|signalement|denoncer|alerter) (?:\\w+ ){0,4}(?:enfants?|mineure?s?|maltraitance|famille|bebe|gamins?|gosses?)|protection de l enfance|enfance (?:maltraitee?|en danger)|maltraitance (?:\\w+ ){0,3}(?:enfants?|mineure?s?|bebe)',
  near(
    oneOf(
      'harcel* racket* cyberharcel* moqu* insult* menac* tapent tape frappent frapper bouscul* embet* pousse',
    ),
    oneOf(
      'ecole college lycee recre classe cour bus_scolaire camarades eleves copains_de_classe snap snapchat insta instagram tiktok',
    ),
    7,
  ),
  'cyber ?harcel\\w*|harcelement (?:scolaire|en ligne|a l ecole)',
  near(
    '(?:(?:photos?|videos?) (?:\\w+ ){0,2}(?:nue?s?|sales?|intimes?|denudee?s?|sexe|a poil)|nudes?|sextorsion)',
    `(?:${CHILD}|${YOUNG})`,
    6,
  ),
  'pedophil\\w*|pedo |pedocriminel\\w*|predateur\\w*',
  near(
    '(?:child|children|kid|kids|baby|son|daughter|boy|girl)',
    '(?:abuse|abused|in danger|beaten|hurt|hurts|missing|bullied|hit|hits|beats|disappeared|neglected|molested|touched)',
    3,
  ),
  then(
    'my (?:father|dad|mother|mum|mom|stepfather|stepdad|parents|uncle|teacher)',
    '(?:hits?|beats?|touch(?:es|ed)?|hurts?|abuses?|rapes?|raped)',
    2,
  ),

  `${CHILD} (?:\\w+ ){0,4}(?:battue?s?|frapp\\w+|maltrait\\w+|viol(?:e|ee|es)|abus\\w+|harcel\\w+|en danger|sequestr\\w+|affam\\w+|martyris\\w+|secou\\w+|menac\\w+|tabass\\w+|agress\\w+|fugu\\w+|enferme\\w*)`,
  `${OWN_CHILD} (?:\\w+ ){0,3}(?:se fait|se fais|est|sont|a ete|est (?:\\w+ ){1,3}|s est fait|s est fais|ont ete|etait) (?:\\w+ )?(?:battue?s?|battre|frapp\\w+|maltrait\\w+|viol(?:e|ee|er|es)|abus\\w+|harcel\\w+|taper|tabass\\w+|agress\\w+|en danger|menac\\w+|rackett\\w+|touch(?:e|ee|er) par)`,
  `(?:frapp\\w*|tap(?:e|er|es|ait)|battre|bat|cogn\\w+|gifl\\w+|secou\\w+|maltrait\\w+|viol(?:e|er)|touche|attouch\\w+|abus\\w+|mal|harcel\\w+|menac\\w+|enferm\\w+|hurle|crie) (?:\\w+ )?(?:sur |a |de |d |sexuellement )?(?:mon|ma|mes|son|sa|ses|le|la|les|leur|leurs|un|une|des|l|notre|nos) (?:\\w+ )?${OWN_CHILD}`,
  'maltraitance (?:\\w+ )?(?:enfant|infantile|sur|a)|enfan(?:t|ts|ce) (?:\\w+ )?(?:en danger|maltrait\\w+|battue?s?)|(?:harcelement|harcele\\w*) (?:\\w+ )?(?:scolaire|a l ecole|au college|au lycee|en ligne)|(?:harcel\\w+|frapp\\w+|tap\\w+|rackett\\w+|embet\\w+) (?:\\w+ )?(?:a l ecole|au college|au lycee|a la recre)',
  `(?:laiss\\w+|reste\\w*|abandonn\\w+) (?:\\w+ ){0,3}${OWN_CHILD}? ?(?:\\w+ ){0,2}(?:tout )?seule?s? (?:a la maison|la nuit|toute la|dans la rue|dehors|enferme|pendant|sans manger)`,
  `${OWN_CHILD} (?:\\w+ ){0,3}(?:a |ont |est )?(?:disparu(?! d)|fugue|enleve|kidnappe|introuvable|pas rentree?|pas revenue?)`,
  `${OWN_CHILD} (?:\\w+ ){0,3}(?:peur de (?:son|leur|sa) (?:pere|mere|beau)|des bleus|des marques|mange pas|mal nourri|pleure (?:tout|toute|tous|jour|la nuit))`,
  '(?:mon |ma |mes )(?:pere|mere|parents|beau pere|belle mere|oncle|prof|grand frere|papa|maman) (?:\\w+ ){0,2}(?:me|m|ma) (?:a )?(?:frapp\\w*|tap\\w+|bat|battent|touche|viol\\w+|enferme\\w*|fait du mal|fait mal|force)',
  '^ 119 $',
  ' (?:appeler|appelle|le|au|numero du|numero) 119 | 119 repond| enfance en danger| pedophil\\w+| pedocriminel\\w*|photos? (?:nues?|intimes?) (?:\\w+ ){0,2}(?:fille|fils|enfant|mineur)| chantage (?:\\w+ )?photos| inceste ',
  ' child (?:\\w+ ){0,2}(?:abuse|abused|in danger|beaten|hurt|missing)| (?:hits|beats|hurts|abuses) (?:\\w+ )?(?:child|children|kid|kids|son|daughter|baby)| my (?:father|dad|mother|mum|stepfather|parents) (?:hits?|beats?|touches|hurts?) me',
];
