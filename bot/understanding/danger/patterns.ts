/** Kinds of danger, in the order of DESIGN.md §10. */
export const DANGERS = [
  'suicide',
  'violence',
  'child',
  'homeless',
  'hunger',
  'medical',
  'cutoff',
  'overwhelm',
  'legal',
] as const;

export type DangerKind = (typeof DANGERS)[number];

/** Somebody who may hurt. */
const HE =
  '(?:il|y|elle|ils|on|mari|conjoint|conjointe|copain|copine|compagnon|compagne|ex|mec|pere|mere|fils|fille|frere|soeur|beau pere|belle mere|patron|voisin|voisine|homme|femme|quelqu un|papa|maman|oncle|cousin|chef|proprietaire|qui|type|gars|cheri|epoux|epouse|fiance|freres|parents|enfants|soeurs|beau frere|gendre|belle fille|concubine?|collegue|petit ami|agresseur|tuteur|amie?|neveu|types|hommes|monsieur|famille|eux)';
const SOMEONE = '(?:m|me|ma|te|nous|vous|la|le|les|l|lui|se|s)';
const FILL = '(?:\\w+ ){0,6}';
const HURT =
  '(?:frapp\\w*|tapp?(?:e|es|ee|ait|er|aient) (?!sur (?:les|mes) nerfs)(?!l oeil|mon|le|la|un|une)|tape dessus|cogn\\w+|gifl\\w+|etrangl\\w+|viol(?:e|ee|er|ait|es)|agress\\w+|brutalis\\w+|tabass\\w+|maltrait\\w+|harcel\\w+|sequestr\\w+|enferm\\w+|rabaiss\\w+|humili\\w+|insult\\w+|menac\\w+|battu\\w*|bat|battait|battre|mord|mordu|secou\\w+|pouss(?:e|ee)(?![a-z]| a )|crach\\w+|poignard\\w+|brul(?:e|ee) avec|gifle|pousse violemment|touche sexuel\\w+|jette des|bouscul\\w+|griff\\w+|saute dessus|violent(?:e|ee|er)|terroris\\w+|persecut\\w+|traqu\\w+|traite de (?:pute|salope|tout|conne|folle|moins)|(?:cri|hurl)\\w+ dessus|plaqu\\w+ (?:contre|au)|attrap\\w+ par|attach\\w+ (?:au|a la)|drogu\\w+|rackett?\\w+|casse (?:\\w+ ){0,2}(?:nez|dents?|bras|cotes?|machoire|figure|gueule|doigts?|jambe)|touche (?:\\w+ ){0,2}(?:fesses|seins|sexe|cuisses|parties))';
const CHILD =
  '(?:enfants?|bebe|petit fils|petite fille|gamin\\w*|mineure?s?|neveu|niece|eleve|petits?|petites?|ado)';
const OWN_CHILD =
  '(?:petit frere|petite soeur|fils|fille|bebe|enfants?|petits?|petite|gamins?|ado|neveu|niece)';

const VIOLENCE = [
  `${HE} ${FILL}${SOMEONE} (?:a |ont |avait |est |fait |continue a |recommence a )?(?:\\w+ )?${HURT}`,
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
  `${HE} (?:\\w+ ){0,4}(?:va|vont|allait|allaient|finir par|finira par|veux|veulent|voulai\\w+|voulu|essaye de|essaie de|essaye|menace de|menace) (?:\\w+ )?${SOMEONE} (?:\\w+ )?(?:tuer|frapper|tue|taper|buter|etrangler|egorger|cramer|planter|retrouver et)`,
  'menac\\w+ de (?:mort|me tuer|nous tuer|me frapper|mort)',
  `${HE} (?:\\w+ ){0,3}(?:a|avec|sort|prend|pris|sorti|pointe) (?:\\w+ )?(?:un |son |une )(?:couteau|arme|fusil|pistolet|flingue|hache|cutter)`,
  '(?:recu|recois|pris|prends?|donne|roue de|mis|prend) (?:\\w+ ){0,2}(?:des|de) coups (?!de (?:main|fil|pouce|tel|telephone|soleil|jus))',
  'coups et blessures| roue de coups| coquard | au beurre noir| des bleus (?:sur|partout|au)| couvert\\w* de bleus',
  `${HE} (?:\\w+ ){0,2}(?:m|me|nous) (?:fait|faisait) (?:\\w+ )?(?:du mal|mal|peur|vivre un enfer)`,
  `${HE} (?:\\w+ ){0,2}(?:m|me) (?:force|oblige|a force) (?:\\w+ )?(?:a |de )?(?:coucher|faire l amour|des choses|des rapports|rapports|sexe|sexuel\\w*|me prostituer|epouser|marier)`,
  '(?:attouchement|agression sexuelle|viole?e? par|inceste|excision|proxenete|prostitu|mariage force|(?:marier|epouser) (?:\\w+ ){0,3}(?:de )?force|emprise|pervers narcissique|rapports? force)',
  ' (?:un|le|mon|ce|de|du|d un) viol ',
  `${HE} (?:\\w+ ){0,2}(?:m|me) (?:empeche|interdit|laisse pas|surveille|suit partout|controle tout|enferme|sequestre)(?! (?:de (?:me connecter|valider|faire ma)))`,
  '(?:il|elle|mari|conjoint|ex|copain|compagnon) (?:\\w+ ){0,2}(?:confisque|m a pris|me prend|garde|cache) (?:\\w+ ){0,2}(?:mes papiers|mon passeport|mon telephone|mon argent|ma carte|tout mon)',
  'violences? conjugales?| violence a la maison| ordonnance de protection| telephone grave danger| (?:fuir|quitter|proteger de) (?:\\w+ )?(?:mari|conjoint|compagnon|copain) violent| me proteger de| fuir mon mari| au secours (?:il|mon)',
  '(?:le|appeler|au|numero) 3919 | 3919 ',
  ' (?:he|she|husband|boyfriend|partner|ex|father|someone|they) (?:\\w+ ){0,2}(?:hit|hits|beat|beats|hitting|beating|slaps|slapped|chokes|strangled|strangles|raped|rapes|abuses|abused|attacked|hurts|hurt|threatens|threatened|punched|punches) ',
  '(?:afraid|scared) of (?:my |him)(?:husband|boyfriend|partner|ex|father)?| domestic violence| want\\w* to kill me| going to kill me| i was raped | i ve been raped | abusive (?:husband|partner|boyfriend)',
  '(?:il|elle) me tue | va finir par me tuer | il est (?:la|devant|derriere) (?:\\w+ ){0,4}(?:porte|couteau|peur|frappe)| il casse tout| il defonce la porte',
];

const END_IT =
  '(?:mourir|crever(?! l ecran)|en finir(?! avec (?!la vie|ma vie|tout|cette vie|moi))|me tuer|me suicider|me pendre|me supprimer|me foutre en l air|me flinguer|me jeter|me noyer|me balancer|me buter|m ouvrir les veines|me tailler les veines|disparaitre(?! (?:du|des|de (?!tout|la surface|cette)))|plus vivre|pas vivre|plus exister|mourrir|plus etre la|me faire du mal|partir pour toujours|dormir pour toujours|sauter (?:du|par|dans)|tout arreter ma vie|mettre fin|quitter ce monde|quitter cette vie|plus me reveiller|me detruire)';

const SUICIDE = [
  ' suicid\\w*',
  'rien a (?:faire|foutre) (?:sur (?:cette |la )?terre|ici bas|dans ce monde)|ma place (?:sur (?:cette )?terre|dans ce monde)|mieux morte?s?(?![a-z])|(?:boites?|plaquettes?) de (?:cachets|medicaments|somniferes|comprimes) (?:d un coup|ce soir|maintenant)|(?:pris|avale|avaler|prendre|prends) (?:toutes? |tous )(?:la |ma |mes |les )(?:boites?|plaquettes?|cachets|medicaments|comprimes)',
  ' je me (?:tue|flingue|pends?|bute|supprime|jette|noie|fous en l air)(?! (?:a la tache|au travail|au boulot|a (?:\\w+ ){0,2}(?:dire|repeter|expliquer)|a faire|dans le|sur))',
  ' la mort (?:\\w+ ){0,2}(?:soulag\\w+|solution|delivrance|liberation|issue|m attend|plutot|me (?:tente|ferait|fera|semble))|(?:solution|issue|reste|plus) (?:\\w+ ){0,3}(?:la mort|mourir)(?! de)|pour mourir|m aider a mourir|comment (?:mourir|se tuer|me tuer|se suicider|en finir)(?! (?:avec (?!la vie)))',
  '(?:la peine|le coup|besoin|fait rien|force|courage|utile) de (?:vivre|continuer a vivre|lutter)|ni de vivre|(?:vivre|continuer) comme (?:ca|cela)|plus (?:de )?cette vie',
  'entendr\\w+ (?:jamais |plus )+parler de moi|pass(?:er|e|erai|ais|era) a l acte|(?:que|pour que) (?:tout|ca|tout ca|cela) s arrete|(?:serai|serais|sera) (?:bientot |jamais )?plus (?:la|de ce monde)|(?:vivr\\w+|seront|serez|serait|irait|feront|ira|iront|se porter\\w+) (?:\\w+ )?mieux sans moi',
  '(?:me deteste|me hais|me degoute)|balle dans la tete|(?:foutre|mettre|jeter|passer) (?:sous|devant) (?:un|le) (?:train|metro|camion|bus|tram|rer)|vois (?:plus|pas) (?:\\w+ )?(?:issue|avenir)|(?:rejoindre|retrouver) (?:mon|ma|mes) (?:\\w+ )?(?:mari|femme|mere|pere|enfant|fils|fille|mort|morte|defunt\\w*) (?:au ciel|la haut|mort|dans la mort|au paradis)|me laisser mourir|fait expres de prendre',
  `(?:envie|veux|voudrais|vais|aimerais|pense a|penser a|penses a|songe a|pensais a|essaye de|tente de|failli|voulu|besoin de|prefere|preferer\\w*|prefererais|voulais|pense souvent a|hate de|decide de|prevu de|pret\\w* a|faut|idee de|peux|autant|mieux|parle de|peur de) (?:\\w+ ){0,2}(?:d )?${END_IT}`,
  '(?:parle|reve|pense|parlait|parlent) (?:\\w+ )?(?:d |a )(?:en finir|mourir|se tuer|suicide|se suicider|se pendre|sauter|disparaitre)(?! (?:avec (?!la vie)))',
  '(?:quitter|quitte|partir de) ce monde|(?:dormir|partir|disparaitre|m en aller|m endormir) pour (?:toujours|de bon)',
  '^ (?:\\w+ ){0,2}(?:j |je )?(?:n )?en (?:peux|puis) plus (?:du tout |vraiment |la |de rien |de tout |de tout ca |je craque )?$',
  '(?:fils|fille|mari|femme|mere|pere|frere|soeur|ami|amie|voisin\\w*|copine|copain|il|elle|collegue|dame|monsieur|usager\\w*|personne|qui) (?:\\w+ ){0,3}(?:veux|envie de|parle de|menace de|pense a|va|dis|dit) (?:\\w+ ){0,3}(?:se tuer|mourir|en finir(?! avec (?!la vie))|se suicider|se pendre|se jeter|se supprimer|se foutre en l air|sauter (?:du|par)|plus vivre)',
  '(?:plus|pas|aucune) (?:\\w+ )?(?:envie|gout|force|courage|raison|raisons) (?:de |a )(?:vivre|continuer a vivre|la vie|exister)',
  '(?:plus|pas) (?:le )?gout (?:a|de) (?:rien|la vie|vivre)',
  'envie de rien (?:a part|sauf|juste) (?:\\w+ )?mourir',
  '(?:mettre|mets|mis|met) fin a (?:mes|ses|ma|sa|la) (?:jours|vie)',
  '(?:la |ma |cette )vie (?:\\w+ ){0,2}(?:vaux? (?:plus|rien|pas)|vaut (?:plus|rien|pas)|a plus (?:de |aucun )sens|n a (?:plus|pas) (?:de |aucun )sens|plus de sens|est finie|sert a rien|a plus d interet|m interesse plus|est insupportable)',
  'a quoi (?:bon|ca sert de|sert de) (?:vivre|continuer a vivre|rester en vie)',
  '(?:marre|fatigue|fatiguee|assez|en peux plus|ras le bol|lasse?|degoute|degoutee|plus supporter|supporte plus) (?:de |d )?(?:la |cette |ma )?(?:vivre|vie|exister|etre en vie|respirer)(?! (?:avec|dans|chez|ici|loin|en))',
  '(?:mieux|soulag\\w+|tranquilles?|content\\w*|vous serez|serait) (?:\\w+ ){0,5}(?:si j etais mort\\w*|si je mourais|si je n etais (?:plus|pas)|etais plus la|sans moi|si je disparais\\w*|que je meure|que je sois morte?|mort que|morte que|mort plutot|que je disparaisse)',
  '(?:voudrais|veux|aimerais|prefererais|prefere|mieux|envie d) (?:\\w+ )?etre morte?(?! de rire)',
  '(?:plus|pas) (?:\\w+ )?(?:me |m |se )?(?:reveiller|reveille)(?: demain| jamais| plus)? ',
  '(?:avaler?|prendre|pris|prends|boite de|gober|avale) (?:\\w+ ){0,3}(?:tous mes|tous les|trop de|plein de|toute la boite|une boite|la boite|mes) (?:\\w+ )?(?:cachets|medicaments|comprimes|boite|medocs|somniferes|pilules)',
  '(?:sauter|jeter|jette|sauterai|saute) (?:\\w+ )?(?:du|d un|par la|par|du haut|sous|dans) (?:\\w+ ){0,3}(?:pont|fenetre|balcon|toit|train|metro|rails|vide|voiture|riviere|seine|garonne|etage)',
  ' (?:me|se) (?:scarifi\\w+|taillad\\w+|pendre|mutil\\w+|flinguer|suicid\\w+)|(?:ouvrir|couper|coupe|tailler|trancher|ouvert|coupee?) (?:\\w+ )?les veines',
  '(?:me|m|se) (?:faire|fais|fait) (?:du mal|mal a moi) ?(?:a moi)?',
  'idees? (?:noires?|suicidaires?|sombres?)| pensees? (?:noires?|suicidaires?|sombres)| lettre d adieu| adieu (?:a tous|tout le monde|le monde|mes enfants|les enfants)| dire adieu',
  '(?:je suis|suis|etre) (?:qu )?un (?:poids|fardeau) (?:pour|a)|personne (?:ne )?(?:me regrett\\w+|va me regretter|remarquerait|verrait (?:si|que) je)',
  '(?:rien|personne) (?:ne )?(?:me|m) retient(?: ici)?| plus rien ne me| plus rien (?:a|qui me) (?:perdre|retient|raccroche)| plus de raison de| aucune issue| pas d autre (?:issue|solution que mourir)| seule (?:issue|solution) (?:c est )?(?:la mort|mourir|de mourir)',
  '(?:pense|penser|songe|pensais|obsede par) (?:\\w+ )?(?:a |au |par )(?:la mort|ma mort|mourir|pire|suicide|m en aller pour)',
  '(?:faire|fais|fera|fasse) (?:une |des )(?:betises?|conneries?)(?! (?:sur|dans|sur le|avec (?:mon|le|les) (?:dossier|papiers|site)))|geste (?:desespere|irreparable)|(?:commettre|faire) l irreparable|acte desespere',
  '(?:le|appeler|au|numero) 3114 | 3114 |sos suicide|tentative de suicide|fait une ts |en finir avec (?:la vie|ma vie|tout|cette vie)| finir mes jours| la corde au cou| une corde ',
  '(?:je|j) (?:\\w+ ){0,3}en finir (?:avec la vie|$)| en finir (?:ce soir|maintenant|aujourd hui|pour de bon|une bonne fois|avec tout)| je veux (?:en finir|partir) $| laissez moi mourir| je vais mourir | je merite de mourir| je ne merite pas de vivre| j espere mourir| qu on me laisse mourir| je suis deja morte?(?: a l interieur| dedans)?',
  '(?:kill|hurt|hang|harm) (?:myself|himself|herself)| want\\w* to die| wanna die| end (?:my|her|his) life| ending my life| end it all| suicidal| no reason to live| (?:don t|dont|do not|not) want to live| (?:tired|sick) of living| better off dead| rather be dead| no will to live| self harm',
];

const CHILD_DANGER = [
  `${CHILD} (?:\\w+ ){0,4}(?:battue?s?|frapp\\w+|maltrait\\w+|viol(?:e|ee|es)|abus\\w+|harcel\\w+|en danger|sequestr\\w+|affam\\w+|martyris\\w+|secou\\w+|menac\\w+|tabass\\w+|agress\\w+|fugu\\w+|enferme\\w*)`,
  `${OWN_CHILD} (?:\\w+ ){0,3}(?:se fait|se fais|est|sont|a ete|est (?:\\w+ ){1,3}|s est fait|s est fais|ont ete|etait) (?:\\w+ )?(?:battue?s?|battre|frapp\\w+|maltrait\\w+|viol(?:e|ee|er|es)|abus\\w+|harcel\\w+|taper|tabass\\w+|agress\\w+|en danger|menac\\w+|rackett\\w+|touch(?:e|ee|er) par)`,
  `(?:frapp\\w*|tap(?:e|er|es|ait)|battre|bat|cogn\\w+|gifl\\w+|secou\\w+|maltrait\\w+|viol(?:e|er)|touche|attouch\\w+|abus\\w+|mal|harcel\\w+|menac\\w+|enferm\\w+|hurle|crie) (?:\\w+ )?(?:sur |a |de |d |sexuellement )?(?:mon|ma|mes|son|sa|ses|le|la|les|leur|leurs|un|une|des|l|notre|nos) (?:\\w+ )?${OWN_CHILD}`,
  'maltraitance (?:\\w+ )?(?:enfant|infantile|sur|a)|enfan(?:t|ts|ce) (?:\\w+ )?(?:en danger|maltrait\\w+|battue?s?)|(?:harcelement|harcele\\w*) (?:\\w+ )?(?:scolaire|a l ecole|au college|au lycee|en ligne)|(?:harcel\\w+|frapp\\w+|tap\\w+|rackett\\w+|embet\\w+) (?:\\w+ )?(?:a l ecole|au college|au lycee|a la recre)',
  `(?:laiss\\w+|reste\\w*|abandonn\\w+) (?:\\w+ ){0,3}${OWN_CHILD}? ?(?:\\w+ ){0,2}(?:tout )?seule?s? (?:a la maison|la nuit|toute la|dans la rue|dehors|enferme|pendant|sans manger)`,
  `${OWN_CHILD} (?:\\w+ ){0,3}(?:a |ont |est )?(?:disparu(?! d)|fugue|enleve|kidnappe|introuvable|pas rentree?|pas revenue?)`,
  `${OWN_CHILD} (?:\\w+ ){0,3}(?:peur de (?:son|leur|sa) (?:pere|mere|beau)|des bleus|des marques|mange pas|mal nourri|pleure (?:tout|toute|tous|jour|la nuit))`,
  '(?:mon |ma |mes )(?:pere|mere|parents|beau pere|belle mere|oncle|prof|grand frere|papa|maman) (?:\\w+ ){0,2}(?:me|m|ma) (?:a )?(?:frapp\\w*|tap\\w+|bat|battent|touche|viol\\w+|enferme\\w*|fait du mal|fait mal|force)',
  ' (?:appeler|le|au|numero) 119 | 119 (?!€|euro)| enfance en danger| pedophil\\w+| pedocriminel\\w*|photos? (?:nues?|intimes?) (?:\\w+ ){0,2}(?:fille|fils|enfant|mineur)| chantage (?:\\w+ )?photos| inceste ',
  ' child (?:\\w+ ){0,2}(?:abuse|abused|in danger|beaten|hurt|missing)| (?:hits|beats|hurts|abuses) (?:\\w+ )?(?:child|children|kid|kids|son|daughter|baby)| my (?:father|dad|mother|mum|stepfather|parents) (?:hits?|beats?|touches|hurts?) me',
];

const HOMELESS = [
  '(?:plus|pas) de chez (?:moi|nous|soi)|(?:reste|restons|passe|passons|nuit) (?:\\w+ ){0,3}(?:a la gare|dans la voiture|dehors)|dans (?:la|ma|notre) voiture (?:\\w+ ){0,2}(?:nuit|enfants|bebe)|sans (?:logement|hebergement|maison)(?! (?:social|fixe pour))|(?:hotel|foyer|hebergement) (?:\\w+ ){0,3}(?:fini|ferme|arrete|termine|s arrete|me met)',
  '(?:dors|dormir|dormi|couche|coucher|dormons|vis|vivons|vivre|dorment|passe la nuit|nuits?|loge|habite) (?:\\w+ ){0,4}(?:dehors|dans la rue|dans (?:ma|la|notre|une) (?:voiture|caravane sans)|dans mon camion|a la gare|sous (?:un|le) pont|sous (?:une|la|ma) tente|dans (?:une|la|ma) tente|dans un (?:parking|hall|squat|parc|garage)|dans le (?:metro|hall|parc)|sur un banc|a la rue|dans un abri)',
  ' a la rue (?!(?:de|du|des|d|[a-z]+ \\d|saint|jean|victor|pasteur))| a la rue $| sans (?:abri|toit|logis)(?! pour la retraite)| sdf | sans domicile(?! fiscal)| pas de toit| plus de toit| un toit (?:pour|ce|cette)',
  '(?:nulle part|aucun endroit|aucune place|pas d endroit|pas d endroits|plus d endroit|aucun lieu|pas|plus|sais pas|sais plus|ne sais) (?:\\w+ )?(?:ou |pour (?!vivre))(?:dors|dormir|aller (?:ce soir|cette nuit|dormir)|coucher|loger|se loger|passer la nuit|vivre|m abriter|aller avec mes)',
  '(?:ou|endroit pour|place pour|toit pour|quelque part pour|lit pour) (?:\\w+ )?(?:dors|dormir|passer la nuit|coucher|loger) (?:\\w+ ){0,3}(?:ce soir|cette nuit|maintenant|aujourd hui|demain)',
  '(?:dehors|rue) (?:\\w+ ){0,3}(?:[cs]e soir|cette nuit|depuis|avec (?:mes|mon|ma|les|le|deux|trois|\\d) ?(?:enfants?|bebe|fils|fille)?)',
  '(?:mise?|jetee?|jete|vire|virer|viree|foutue?|flanquee?|met|mets|mettre|mettent|vires|virent|chassee?|jettent) (?:\\w+ ){0,3}(?:dehors|a la porte|de chez (?:moi|nous|mes|lui|elle|eux))',
  '(?:plus|pas) de (?:logement|maison|chez moi|hebergement|foyer|lit|place au foyer)(?! (?:social|disponible|propose|caf))|(?:perdu|perds) (?:mon|ma|notre) (?:logement|maison|appartement|appart|hebergement|place au foyer)|(?:nulle part|rien) ou aller|(?:pas|plus) (?:ou|d ou) aller',
  ' hebergement (?:d urgence|ce soir|cette nuit|pour (?:ce soir|cette nuit))| mise a l abri| accueil de nuit| (?:le|appelle|appeler|appele|au|numero|samu social) 115 (?!€|euro|et demi)| 115 (?:repond|occupe|sature|injoignable|ne repond)| samu social',
  ' homeless | (?:sleep|sleeping|slept) (?:\\w+ )?(?:outside|rough|in my car|in the street|on the street|in a tent)| nowhere to (?:go|sleep|stay|live)| no place to (?:sleep|stay|go|live)| living in my car| on the streets? | kicked out',
];

const HUNGER = [
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

const PAST =
  '(?! (?:\\w+ ){0,3}(?:il y a \\d+ (?:ans?|mois)|en (?:19|20)\\d\\d|l an dernier|l annee derniere|l annee passee|autrefois|en arret))';
const MEDICAL = [
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

const POWER = '(?:electricite|courant|gaz|eau|chauffage|lumiere|edf|engie|compteur|jus)';
const CUTOFF = [
  `coup(?:e|er|es|ee|ent|ure|ures|era|ait) (?:\\w+ ){0,3}${POWER}(?! (?:chaude ne|de cologne))`,
  `${POWER} (?:\\w+ ){0,3}(?:coupee?s?|coupe|couper|coupure|va etre coupe\\w*)`,
  `(?:plus|sans|pas) (?:de |d |du )?(?:l )?(?:electricite|courant|gaz|eau (?!chaude)|chauffage|lumiere)(?! (?:marche|verte|naturelle|dans le contrat))`,
  '(?:avis|menace\\w*|risque|lettre|courrier|peur|date) (?:\\w+ ){0,2}(?:de |d une |d )(?:coupure|coupe|couper|expulsion|l expulsion)|reduction de puissance|puissance (?:\\w+ )?reduite|linky (?:\\w+ )?coupe',
  '(?:vais|va|vont|allons|fait|fais|faire|etre|ete|suis|est|sommes|risque d etre|menace d etre|menacee d etre|nous|m|veut|veux|peut me|me|l) (?:\\w+ ){0,2}expuls(?:e|ee|es|er|ent|era)(?! (?:du territoire|de france|vers))|expulsion (?!(?:du territoire|de france|de l oqtf))|expulsables?|procedure d expulsion|commandement de (?:quitter|payer)|(?:dois|doit|faut|oblige\\w* de|somme\\w* de) (?:\\w+ ){0,2}quitter (?:les lieux|mon logement|le logement|l appartement)(?! (?:\\w+ )?preavis)|dans le noir (?:\\w+ ){0,4}coup\\w+|(?:edf|engie|total|enedis|veolia|fournisseur) (?:\\w+ ){0,5}coup(?:e|er|ee|es|ent)(?![a-z])|(?:proprietaire|bailleur) (?:nous|me) (?:vire|jette|expulse|met)|force publique|fin de (?:la )?treve',
  '(?:perdre|perd|perds|prend|prendre|reprendre|reprend|saisir|vendre) (?:\\w+ )?(?:mon|notre|ma|le) (?:logement|appartement|appart|maison|toit)(?! (?:social|en location|car|pour))|(?:proprietaire|bailleur) (?:\\w+ ){0,3}(?:dehors|expuls\\w+|vire|virer|jeter|partir (?:demain|ce|d ici)|change la serrure|change les serrures)|changer? (?:la|les|mes) serrures?(?! car)',
  ' (?:cut|cutting|cuts) (?:\\w+ ){0,2}(?:off )?(?:\\w+ ){0,2}(?:electricity|power|gas|water|heating)| no (?:electricity|power|heating|water|gas) | evict\\w*| eviction| (?:electricity|power|gas|water) (?:\\w+ )?cut| landlord (?:\\w+ ){0,3}(?:throw\\w*|kick\\w*|out)',
];

const OVERWHELM = [
  '(?:je suis|suis|me sens|on est) (?:\\w+ )?(?:foutue?|ruinee?|impuissante?|abandonnee?|fatiguee? de tout|fini|finie|a genoux|vide)(?![a-z])|vois (?:pas|plus) le bout|voir le bout|(?:tellement|trop) (?:de )?(?:stress|pression)|plus rien ne va|tout va mal',
  '(?:j |n |m |je |)en (?:peux|puis) plus|peux plus (?:la|continuer|tenir|supporter|rien)|supporte plus (?:rien|tout|cette|la)|tiens plus| en puis plus',
  ' a bout (?!de (?:souffle ce film|bras|course))|au bout du rouleau|au bout de ma vie|a bout de (?:force\\w*|nerfs?|souffle)|plus la force|plus de force\\w*|plus le courage|plus d espoir|aucun espoir|perdu (?:tout )?espoir|sans espoir',
  '(?:je|vais|va|suis en train de|on|peur de|elle|il) (?:\\w+ )?craqu(?:e|er|ais|ait)(?! (?:l|le|la|un) )|craquage|(?:je|vais) (?:\\w+ )?(?:peter (?:un|les) (?:cable|plombs?)|devenir fou|devenir folle|peter un cable|exploser)|pete (?:un|les) (?:cable|plombs?)|pete un plomb',
  'deprim\\w+|depressi\\w+|burn ?out|surmen\\w+|(?:trop|tout le temps|tellement) (?:triste|mal)|moral (?:\\w+ )?(?:a zero|au plus bas|dans les chaussettes)|(?:plus|pas) (?:le )?moral ',
  '(?:debordee?s?|depassee?s?|submerg\\w+|noyee?s?|croule|ecrasee?) (?:\\w+ )?(?:par|sous|dans|de|complet\\w*|je|totalement)|(?:suis|completement|me sens|totalement|sommes) (?:\\w+ )?(?:debordee?|depassee?|submergee?|noyee?|ecrasee?|aneantie?|au fond du trou|au bord du gouffre|effondree?|desesperee?|epuisee?|extenuee?|a plat|perdue? et|brisee?|detruite?)| au fond du trou| au bord du gouffre| deborde $| debordee $',
  'angoiss\\w+|(?:je |crise de |attaque de |en )panique|paniqu(?:e|ee|er)|desesp\\w+|detresse|(?:je|j ai|fait que|toujours en|elle|il|en|envie de) (?:\\w+ ){0,2}pleur(?:e|er|s|ant)|en larmes|crise de (?:nerfs?|larmes|angoisse)|au secours|(?:dors|mange) plus a cause|(?:dors|dort) plus (?:la nuit|depuis)|en dors plus|plus dormir (?:a cause|avec)',
  '(?:sais|savoir|savons|sait) (?:\\w+ )?plus (?:\\w+ )?(?:quoi faire|comment faire|comment m en sortir|ou donner|vers qui|a qui|ou j en suis|par ou|du tout quoi|quoi)|(?:m en sors|m en sortir|m en sortirai|s en sort|arrive plus) (?:plus|pas|rien|a rien|a (?:faire face|gerer|tenir|suivre|m en|vivre|payer rien))|y arrive plus|y arriverai (?:jamais|pas|plus)|(?:arrive|peux) plus (?:a |)(?:rien|faire face|gerer|tout gerer)',
  'tout (?:s ecroule|s effondre|va mal|me tombe dessus|s accumule|part en vrille)|(?:c est|cest|est) (?:\\w+ )?trop (?:pour moi|dur (?:pour moi|tout|a|je|la vie|toute)|lourd pour moi|c est trop)|trop c est trop|(?:j en ai|en ai|ai) (?:\\w+ )?marre de tout|tout me depasse|(?:ca|tout) me depasse|je lache tout|j abandonne|envie de tout (?:lacher|plaquer|abandonner|casser)|dettes partout|(?:seule?|isole\\w*) (?:au monde|face a tout|contre tous|avec tout)|personne (?:ne )?(?:m aide|pour m aider|ne veut m aider|peux m aider)|plus personne',
  ' overwhelmed| (?:can t|cannot|cant) (?:take it|cope|go on|do this)(?: anymore| any more)?| desperate| breaking down| burned out| at my wits| falling apart| panic attack| hopeless',
];

const LEGAL = [
  '(?:jours? pour|dois|doit|oblige\\w*|demande de|ordre de|somme de) (?:\\w+ )?quitter (?:la france|le pays|le territoire)|(?:commissariat|gendarmerie|au poste) (?:\\w+ ){0,2}(?:depuis|ce matin|demain|cette nuit)|retenue? (?:au|par) (?:la |le )?(?:poste|police|commissariat|aeroport|zone)',
  ' oqtf | obligation de quitter| quitter le territoire| (?:expuls\\w+|renvoy\\w+|reconduit\\w*|reconduite) (?:\\w+ ){0,2}(?:du territoire|de france|dans (?:mon|son) pays|a la frontiere|au pays|vers)| irtf | reconduite a la frontiere| centre de retention| retention administrative| assignee? a residence| assignation a residence',
  'garde a vue| gav |(?:police|gendarm\\w+|flics?|commissariat) (?:\\w+ ){0,4}(?:convoqu\\w+|convocation|arret\\w+|cherche|demain|embarque|interpell\\w+|chez moi|vient me|est venue|m attend)|(?:arretee?|interpellee?|embarquee?|menottee?) (?:par la |par les |a la |ce matin|hier|au )(?:police|gendarm\\w+|flics?)?|(?:ont|a|vient de|se faire|fait) (?:\\w+ )?(?:arreter?|arretes?|interpelle\\w*|embarque\\w*) (?:mon|ma|mes|par)',
  '(?:convocation|convoquee?s?) (?!(?:\\w+ ){0,4}(?:france travail|pole emploi|caf|medecin|conseil|mdph|cpam|examen|permis|code|controle medical|entretien|ecole|college|lycee|bac|orientation|mission locale|dentiste|hopital|scanner|visite|formation|medicale|electorale|ag|assemblee|travail|rsa|ameli|impots?))',
  'huissiers?(?! (?:formation|etude de))|commissaires? de justice|saisie (?:\\w+ ){0,2}(?:compte|salaire|vente|meubles|bancaire|arret)|saisi (?:\\w+ )?(?:mon|mes|sur mon) (?:compte|salaire|meubles|argent|comptes)|saisir (?:mes|mon) (?:meubles|compte|salaire|affaires|biens)|sommation|titre executoire',
  '(?:tribunal|audience|juge|jugement|proces|comparution|comparaitre|passe devant le) (?:\\w+ ){0,4}(?:demain|aujourd hui|lundi|mardi|mercredi|jeudi|vendredi|cette semaine|ce matin|immediate|cet apres midi|dans \\w+ jours|la semaine prochaine|penal|correctionnel\\w*)|passer? (?:au tribunal|en jugement|devant le juge|devant le tribunal)|(?:demain|lundi|mardi|mercredi|jeudi|vendredi) (?:\\w+ ){0,4}(?:tribunal|audience|au juge|devant le juge)|comparution|tribunal correctionnel|mandat d arret|mandat de depot|assignation|citation a comparaitre|mise en examen|mis en examen',
  '(?:besoin|cherche|trouver|veux|faut|il me faut|voir|appeler) (?:\\w+ ){0,2}(?:d )?(?:un )?avocat (?:\\w+ ){0,3}(?:urgent|urgence|vite|demain|aujourd hui|ce soir|commis|d office|maintenant|de suite|gratuit demain)|avocat (?:commis d office|de garde|d urgence|en urgence)|(?:aller|partir|mettre|finir|risque) (?:\\w+ )?(?:en )?prison|mise? en prison|incarcer\\w+|refus d asile|dublin| cnda ',
  ' deport\\w* | in (?:police )?custody| arrested| bailiff\\w*| court (?:\\w+ ){0,2}(?:tomorrow|today|monday|tuesday|hearing)| leave the country| expelled from france| detention cent\\w+| police (?:summons|summoned|want)',
];

/** What people say in each danger, on words read by `readPlea`. */
export const SIGNS: Readonly<Record<DangerKind, readonly string[]>> = {
  suicide: SUICIDE,
  violence: VIOLENCE,
  child: CHILD_DANGER,
  homeless: HOMELESS,
  hunger: HUNGER,
  medical: MEDICAL,
  cutoff: CUTOFF,
  overwhelm: OVERWHELM,
  legal: LEGAL,
};

/** Taken out before anything is read: everyday words that only sound like danger. */
export const EVERYDAY = new RegExp(
  [
    'tuer (?:le|du) temps',
    'batterie (?:\\w+ ){0,2}morte?',
    '(?:mort|morte|mourir|crever|creve|meurs|pleure|pleurer) de (?:rire|fatigue|soif de|chaud|trouille|honte|curiosite|froid aux pieds)',
    'meurs d envie',
    'mourir d envie',
    'feu (?:mon|ma|monsieur|madame|son|sa|le pere) \\w+',
    'feux? (?:rouges?|verts?|tricolores?|orange|de croisement|d artifice|arriere|avant)',
    'le 1[578] (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|du mois|au matin|a \\d+ ?h)',
    '11[259] (?:€|euros?|eur|balles|metres|pages|cm3|chevaux|kg|kilos|m2)',
    'frapp\\w* (?:a|la|une|votre|vos|aux|sur) (?:\\w+ ){0,2}(?:portes?|mauvaise porte|bonne porte|touche)',
    '(?:coups?) de (?:main|fil|pouce|tel|telephone|soleil|jus|chance|tampon|coeur|barre|frein|pub)',
    'tout (?:d un|a) coup',
    'd un coup',
    'je me bat (?:\\w+ ){0,3}(?:pour|avec|contre) (?:\\w+ ){0,2}(?:site|dossier|papiers?|caf|administration|droits|internet|ordinateur|mot de passe|ca)',
    'batterie',
    'pile morte',
    'temps mort',
    'point mort',
    'nature morte',
    'langue morte',
    '(?:telephone|ordinateur|portable|ecran|pc|tablette|voiture|moteur|pneu|imprimante|connexion|souris|cle usb|box) (?:\\w+ ){0,3}(?:morte?|creve|mourir|mort|rame|decede)',
    'pneu\\w* creve\\w*',
    '(?:site|ordi|ordinateur|internet|dossier|papiers?|paperasse|demarche|administration|attente|ca|cette?|musique|caf|formulaire) (?:(?!je )\\w+ ){0,2}(?:me|m|va me|vont me|veut me|finira par me) tu(?:e|er|ent)',
    'tue l ambiance',
    'tape (?:le|la|un|dans|sur|quoi|ou|ici|mal|deux fois|1|2|bien|mon (?:code|mot|mdp|nom|num\\w*|adresse|mail|identifiant))',
    'tap(?:er|e|ez) sur (?:google|le clavier|internet)',
    'me tape sur les nerfs',
    'tape a l oeil',
    'fin de (?:droits?|mois|contrat|bail|vie scolaire|journee|semaine|annee|formation|stage|mission|cdd)',
    'en finir (?:avec|de) (?:ce|cette|ces|la demarche|le dossier|les papiers|mon dossier|ma demande|ma declaration|mes papiers|la paperasse|mes impots|l administration|le site|les impots|mes demarches|les demarches)',
    'disparu\\w* (?:de|du|des) (?:mon|ma|mes|le|la|l|site|compte|dossier|ecran|liste)\\w*',
    '(?:dossier|message|compte|icone|mail|document|fichier|bouton|argent|courrier|virement|page|demande) (?:\\w+ ){0,2}(?:a |ont )?dispar\\w+',
    'faim de loup pour',
    'aide (?:au |a la |aux )?cantine',
    'plus (?:rien )?compris',
    'urgences? (?:medicales? )?(?:carte vitale)',
    'garde (?:d enfants?|alternee|partagee|exclusive)',
    'coup(?:e|er|ure) (?:\\w+ ){0,2}(?:internet|fibre|wifi|telephone|reseau|aide|rsa|apl|allocations?|caf|droits|prime|page|cheveux|retraite|pension|indemnites|chomage|ligne)',
    'coupe du monde',
    'coupe de cheveux',
    '(?:sans|plus|pas) (?:d |de )?(?:connexion|internet|reseau)',
    '(?:facture|cheque|contrat|abonnement|fournisseur|releve|compteur) (?:\\w+ )?(?:d |de |du )?(?:electricite|gaz|eau|energie)',
    'changer (?:de |d )(?:fournisseur|electricite|gaz)',
    '(?:moins cher|payer) (?:\\w+ )?(?:electricite|gaz|eau)',
    '(?:ouvrir|souscrire|resilier) (?:\\w+ ){0,3}(?:electricite|gaz|eau)',
    'accidents? (?:du|de) travail',
    'mort (?:de|du) (?:mon|ma) (?:mari|mere|pere|femme|frere|soeur)',
    'violet\\w*',
    'violon\\w*',
    'agresse par les pubs',
    'harcel\\w+ (?:telephonique|publicitaire|par (?:\\w+ ){0,2}(?:pub|demarchage|sms|appels))',
    'malaise social',
    '(?:maladie|handicap|douleurs?|probleme|bug|site|message|sante) (?:\\w+ )?(?:qui )?m empeche\\w*',
    'carte (?:\\w+ )?avale\\w*',
    'avale (?:ma|la|sa) carte',
    'manger (?:a la cantine|cantine)',
    'ticket\\w* resto\\w*',
    'prime d electricite',
    'lit bebe',
    'petit dejeuner',
    'insulte a l intelligence',
    'crise du logement',
    'poids (?:lourds?|du)',
    'permis poids',
    'un poids sur',
    'pas de panique',
    'pas (?:tres |trop )?violente?',
    'fini (?:de|mes|ma|la|le|l|par|avec)',
    '(?:dossier|moteur|telephone|forfait) fini',
    'debord\\w+ (?:de joie|d energie)',
    'poubelle deborde',
  ]
    .map((one) => `(?<= )(?:${one})(?= )`)
    .join('|'),
  'g',
);
