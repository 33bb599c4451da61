import { near, NONE, oneOf, then } from '../words.ts';
import { FAREWELL } from './farewell.ts';

const END_IT =
  '(?:mourir|crever(?! l ecran)|en finir(?! avec (?!la vie|ma vie|tout|cette vie|moi))|me tuer|me suicider|me pendre|me supprimer|me foutre en l air|me flinguer|me jeter|me noyer|me balancer|me buter|m ouvrir les veines|me tailler les veines|disparaitre(?! (?:du|des|de (?!tout|la surface|cette)))|plus vivre|pas vivre|plus exister|mourrir|plus etre la|me faire du mal|partir pour toujours|dormir pour toujours|sauter (?:du|par|dans)|tout arreter ma vie|mettre fin|quitter ce monde|quitter cette vie|plus me reveiller|me detruire)';

const WANTS = oneOf(`
  envie veux veut voulait vouloir voulais voudrais voudrait aimerais aimerait vais va pense penser pensais pensait songe reve
  prefere prefererais preferait besoin hate failli essaye essayer tente tenter decide pret prete autant mieux parle menace
  finir_par finira_par finirai_par reste_qu reste_que pouvoir temps_de idee planifie prevu imagine`);
const DIES = oneOf(`
  mourir crever se_tuer me_tuer me_pendre se_pendre me_suicider se_suicider me_supprimer se_supprimer me_flinguer se_flinguer
  me_foutre_en_l_air se_foutre_en_l_air me_jeter_sous me_jeter_du se_jeter_sous se_jeter_du me_noyer se_noyer m_ouvrir_les
  etre_mort etre_morte disparaitre_pour_toujours disparaitre_a_jamais disparaitre_de_la_surface plus_vivre ne_plus_vivre ne_plus_exister
  plus_exister plus_etre_la plus_etre_de_ce_monde partir_pour_de_bon partir_rejoindre quitter_ce_monde jamais_me_reveiller
  plus_me_reveiller jamais_etre_nee jamais_etre_ne jamais_naitre la_mort passer_a_l_acte mettre_fin_a`);
const MEDICINES = oneOf(
  'cachet* medoc* medicament* comprime* somnifere* doliprane* lexomil* xanax* anxiolytique* antidepresseur* boite boites plaquette* pilule* morphine insuline tranquillisant*',
);
const HIGH =
  '(?:pont|toit|balcon|fenetre|rails|voies?|train|metro|rer|vide|falaise|viaduc|rebord|etage|quai|immeuble|tour|barrage|batiment)';

/** Wanting to die, or to hurt oneself; said by the person or told of somebody. */
export const SUICIDE: readonly string[] = [
  ...FAREWELL,
  near(
    `(?:${MEDICINES}|corde|lames?|fusil|arme|pistolet|couteau)`,
    '(?:prepare\\w*|tout pret|toute prete|prevu\\w*|planque\\w*|mis de cote|pour (?:partir|mourir|en finir)|pour de bon)(?! (?:ordonnance|par la pharmacie|pharmacien|piluliers?))',
    2,
  ),
  '(?:fatigue\\w*|use\\w*|lasse?|epuise\\w*|degoute\\w*|ecoeure\\w*|saoule\\w*|marre|envie d arreter|arreter|cesser|ras le bol) (?:\\w+ )?de (?:vivre|la vie|cette vie|ma vie|respirer|exister|ce monde)(?! (?:avec|chez|dans|ici|seule?|en|a|ensemble|chere))',
  '(?:rejoindre|retrouver) (?:\\w+ ){0,4}(?:qui (?:est|sont|a ete) (?:morte?s?|decede\\w*|partie?s?)|qui n est plus|morte? |decede\\w*)',
  '(?:autant|mieux|plutot|prefere|issue|solution|sortie|choix) (?:\\w+ ){0,4}(?:mourir|crever|en finir(?! avec)|la mort|sauter|disparaitre|que je parte|morte?)(?! (?:de (?:rire|faim|froid)|dans un))',
  '(?:rate|gache|foutu|fichu|detruit) (?:\\w+ )?(?:ma|toute ma) vie|(?:ma vie|la vie|vivre) (?:\\w+ ){0,3}(?:ratee?|gachee?|foutue?|fichue?|derriere moi|vide|noire|sans (?:lui|elle|issue|espoir))',
  '(?:tirer|tire|mettre|met|mets|loger|prendre) (?:\\w+ )?une (?:balle|bastos|cartouche)|(?:idees?|pensees?|envies?) (?:tres )?(?:noires?|suicidaires?|sombres?|morbides?|de mort)|broie\\w* du noir|pens\\w+ (?:au|le) pire|faire une (?:betise|connerie)(?= (?:$|si|ce soir|je|j|a|car|un jour|et))|geste desespere',
  '(?:veux|voudrais|aimerais|envie|envies|besoin) (?:\\w+ )?(?:de )?(?:plus |ne plus |m )?(?:etre la|etre ici|exister|me lever|me reveiller|ouvrir les yeux|m endormir (?:\\w+ ){0,6}(?:fini|jamais|toujours|reveiller)|disparaitre(?= (?:pour|$|de la|et|je|a jamais)))',
  '(?:que|pour que) (?:tout |ca |tout ca |cela |la souffrance |la douleur |le mal )+(?:s arrete|soit fini|se termine|finisse)|mettre un terme a (?:tout|ma|ca|mes)|tirer ma reverence|fermer les yeux pour',
  '(?:feel|feels|thinking|thought|want|wanting|wanna|like|about|ready) (?:\\w+ ){0,2}(?:end(?:ing)? (?:it|it all|my life|everything)|ending|suicid\\w+|not being here|be dead|disappear)',
  '(?:cette|ma|la) vie (?:\\w+ ){0,3}(?:veux plus|voulais plus)|(?:veux|veut|voudrais) plus de (?:cette|la|ma) vie|laisse\\w* (?:\\w+ )?(?:crever|mourir)|plus rien (?:a attendre )?de la vie|attends? (?:plus )?rien de la vie|(?:cachets?|medicaments|comprimes|boite) (?:\\w+ ){0,4}(?:tout prendre|tous les prendre|tout avaler)|(?:prendre|avaler|prendre toute) (?:la|une|ma) (?:boite|plaquette) (?:entiere|complete)',
  '(?:foutre|mettre|tirer|mets|met|colle|coller) (?:\\w+ )?une (?:balle|bastos)(?! (?:au fond|de tennis|de match|perdue))|(?:fusil|arme|pistolet) (?:\\w+ )?(?:est |deja )?charge',

  near(
    MEDICINES.replace(' boite| boites', ''),
    '(?:avale|avaler|avalee?s?|gobe|gober|ingurgite|surdose|d un coup)',
    4,
  ),
  'manquer\\w* a personne|plus (?:\\w+ )?etre (?:ici|la|en vie|vivant\\w*)(?! (?:pour|avec|inscrit))|doigts de (?:sauter|me|tout|mourir|en finir|passer)|en finis|(?:dernier|ultime) (?:message|soir|jour)(?= $)|fait (?:une |sa |deja |des |\\w+ )?tentatives?(?! (?:de (?:connexion|paiement|code)|d appel))|(?:se|me|s) (?:fasse|fassent|ferai|fera) (?:du |\\w+ )?mal',
  '(?:envie|veux|vais|va|besoin) (?:de |d )?(?:me |se )(?:tue|tuer|pend|pendre|suicide|suicider|noie|noyer|supprime|flingue)|(?:rien|quoi|plus|las|lasse|marre|assez|fatiguee?|degoutee?|arreter|cesser|peur) de vivre(?! (?:avec|chez|dans|ici|seule?|a|en|ensemble))|pas (?:faite? )?pour vivre',

  '(?<!vient de )(?<!viens de )(?<!venait de )(?<!va )(?<!risque de )mourir(?! (?:de (?:faim|rire|soif|chaud|froid)|moins|dans un accident|jeune))',
  '(?:veux|veut|vais|envie de|voudrais|laissez moi|laisse moi|laisser|prefere|mieux|peux) (?:juste |bien |tous )?crever?(?! (?:l ecran|un pneu|de faim|la dalle|les yeux))',
  near(
    '(?:la |ma |de |a la )mort(?! (?:de (?:mon|ma|rire|fatigue|notre|son|sa)|du|d un|d une|subite))',
    '(?:pense\\w*|pensees?|attends|attend|attendre|parle|parlait|envie|veux|souhaite\\w*|idees?|hate|appelle|appelait|solution|reste|obsed\\w+|espere|cherche|fantasme|reve|delivr\\w+)',
    3,
  ),
  '(?:que je|si je|quand je|lorsque je) (?:meure|meurs|mourais|mourrai|creve|crevais)|je meurs (?=$|personne|tout)|fait mourir|envie de mort',
  '(?:foutre|mettre|tirer|mets|met|colle|coller) (?:\\w+ )?(?:une |un )?(?:balle?|bal)(?= $| dans| en| je| et)',
  near(
    '(?:lames?|rasoirs?|cutters?|ciseaux)',
    '(?:me couper|me coupe|couper|taillader|veines|bras|poignets?|peau|cuisses?|me faire)',
    4,
  ),
  near(
    '(?:fusil|arme|corde|pistolet|flingue|carabine)',
    '(?:y pense|envie|j hesite|chargee?|prete?|me tuer|mourir|en finir|regarde|dans le garage|la devant moi)',
    6,
  ),
  `(?:suis|assise?|debout|montee?|monter|grimpee?) (?:\\w+ )?(?:sur|devant|au bord de|au bord|pres de|a cote de) (?:le|la|l|les|du|de la|des|d un|un|une) ?(?:\\w+ )?${HIGH}(?! (?:depuis|bouche|de travail|de depart|d arrivee|numero|\\d))`,
  '(?:vais|veux|envie de|faillit|failli|pret a|prete a|going to|want to) (?:sauter|me jeter|jump)(?= $| et| je| maintenant| off| from| du| par)',
  '(?:esper\\w+|envie|voudrais|cherche) (?:\\w+ ){0,3}(?:un accident|pas me reveiller|plus me reveiller|ne pas me reveiller)',
  '(?:veux|voudrais|envie de|aimerais|hate de) (?:\\w+ )?(?:rejoindre|retrouver) (?:ma femme|mon mari|ma mere|mon pere|mon fils|ma fille|maman|papa|mes parents|mon bebe|mon frere|ma soeur|mon epoux|mon epouse)(?! (?:en|au|a|dans|pour|par|chez|qui|la bas|demain|avec))',
  'a quoi bon (?:vivre|continuer|rester|tout ca|lutter|se battre|$)|ferais mieux de (?:partir|disparaitre|mourir|crever|plus etre)|vivement (?:\\w+ ){0,3}(?:fin|mort|que je parte|termine)',
  '(?:je n ai|j ai|ai|jai|je) (?:plus|pu|plu) envie $',
  '(?:feel|feeling) like (?:dying|killing)|if i (?:die|died|was dead|were dead|disappeared)|(?:took|take|taking|swallowed) (?:\\w+ )?(?:all|too many|a lot of|lots of) (?:\\w+ )?(?:pills|tablets|medication|medicine)|nobody would (?:miss|care|notice)|(?:jump|jumping) (?:off|from|in front|under)',
  '(?:dites?|dire) (?:a|que) (?:\\w+ ){0,4}(?:que je (?:les|l) aime|je (?:les|l) aime|pardon)',

  then(WANTS, DIES, 4),
  then('(?:moi|je)', '(?:vouloir|veut|vouloi) (?:mourir|mort|partir toujours)', 1),
  then(
    '(?:a quoi|pourquoi|quoi)',
    '(?:rester en vie|reste en vie|vivre|continuer a vivre|suis en vie|suis encore la|suis encore en vie|suis nee?|je vis)',
    5,
  ),
  then(
    NONE,
    `(?:\\w+ )?(?:envie|gout|force|courage|raison|raisons|sens|interet|but|peine|motivation)`,
    1,
  ) + '(?= (?:\\w+ ){0,3}(?:vivre|la vie|ma vie|cette vie|exister|sur terre) )',
  then(
    '(?:vie|vivre|existence)',
    '(?:n a|a|vaut|vaux|sert|rime|m interesse|merite) (?:\\w+ ){0,2}(?:plus|pas|rien|a rien|aucun|sens)',
    3,
  ),
  '(?:vie|elle|ca) (?:\\w+ ){0,3}(?:plus|pas) la peine(?! (?:de (?:faire|remplir|declarer|venir|appeler|demander|envoyer)))',
  then(
    '(?:la vie|ma vie|vivre)',
    '(?:insupportable|invivable|finie|un calvaire|un enfer|fini|me fait peur|trop dure?)',
    3,
  ),
  then(
    '(?:avale|avaler|pris|prendre|prends|gobe|bouffe|avec|j ai|devant moi|stocke|garde|accumule)',
    `(?:(?:tous|toute|toutes|trop|plein|\\d\\d|vingt|trente|quarante|cinquante) (?:\\w+ ){0,3}${MEDICINES}|${MEDICINES} (?:\\w+ ){0,2}(?:devant moi|dans la main|sous la main|prets?|d un coup|a cote de moi))`,
    3,
  ),
  then(
    '(?:suis|monte|montee?|assise?|au bord|sur le|sur un|du haut)',
    `(?:au bord|sur le rebord|sur le|sur un|du haut|en haut) (?:d un |du |de la |des |de l )?${HIGH}`,
    1,
  ) + '(?= (?:$|et|je|pour|la|maintenant|adieu|j))',
  then(
    '(?:sauter|saute|sauterai|jeter|jette|jetterai|jete|balancer|passer)',
    `(?:par la|d un|du|sous|dans|de la|des|sur les|du haut) (?:\\w+ ){0,3}${HIGH}`,
    2,
  ),
  '(?:acheter?|achetee?|prepare\\w*|trouve|pris|mis|noue) (?:\\w+ )?(?:la |une |ma )corde(?! (?:a (?:linge|sauter|ligne)|pour))',
  '(?:ouvert|ouvrir|coupe|couper|taillade\\w*|taille|tailler|entaille\\w*|tranche|trancher) (?:\\w+ ){0,2}(?:les |mes |ses )?(?:veines?|poignets?)',
  '(?:me|m|se|s) (?:suis |est )?(?:coupe|couper|brule|bruler|tape|cogne|griffe|fais mal|fait mal) (?:\\w+ )?(?:les|mes|ses|la|le|moi meme|expres|volontairement) ?(?:bras|cuisses?|jambes?|poignets?|peau|avant bras|ventre|veines?)?(?! (?:cheveux|ongles|doigt))(?= (?:bras|cuisses?|jambes?|poignets?|peau|pour|le soir|quand|expres|volontairement|$))|automutil\\w*|scarif\\w+',
  '(?:me|m|se) (?:coupe|couper|tailladee?|brule) (?:les|mes|ses|la) (?:bras|cuisses?|jambes?|poignets?|peau|avant bras|veines)',
  'lettres? (?:\\w+ ){0,4}adieu|messages? d adieu|mots? d adieu|dire adieu|adieu(?! (?:l|les|la|le) (?:papiers?|chequier|permis|vacances?|ete|soleil|week end|telephone|voiture|argent))|derniers? (?:message|mots?|lettre) (?:avant|pour)',
  '(?:mieux|vaudrait|vaut|soulag\\w+|tranquilles?|heureu\\w+) (?:\\w+ ){0,6}(?:plus la|sans moi|n existais|existe plus|pas nee?|jamais nee?|morte?s?|disparaiss\\w*|crev\\w+)',
  then(
    '(?:personne|nul|qui|aucun)',
    `(?:remarqu\\w+|s aperc\\w+|regrett\\w+|pleur\\w+|verra\\w*|manqu\\w+|souci\\w*) (?:\\w+ ){0,3}(?:si je|mort|meurs|disparai\\w+|absence|moi)`,
    4,
  ),
  '(?:rejoindre|retrouver) (?:\\w+ ){0,4}(?:au ciel|la haut|au paradis|dans la tombe|de l autre cote)|(?:rejoindre|retrouver) (?:\\w+ ){0,3}(?:decede\\w*|mort|morte|defunt\\w*)',
  near(
    '(?:est|es) (?:morte?|partie?|decedee?)',
    'veux (?:\\w+ )?(?:partir|mourir|la rejoindre|le rejoindre) aussi',
    4,
  ),
  '(?:plus|pas|aucune) (?:\\w+ )?(?:raison|envie|but) (?:de |d )?(?:continuer|rester|avancer|me battre|vivre|exister|etre la)',
  '(?:tout|envie de|veux) (?:\\w+ )?(?:arreter|stopper|finir) (?:\\w+ )?(?:la vie|ma vie|de vivre)',
  '(?:place|raison d etre) (?:ici bas|sur terre|sur cette terre|dans ce monde|nulle part)|(?:ici bas|sur cette terre)',
  '(?:jamais|pas) (?:du |aurais |etre |aurais du |ete )?(?:naitre|nee?) (?!a |en |au |le |dans |francais)|(?:regrette|aurais prefere|voudrais|prefererais) (?:\\w+ ){0,3}(?:d etre nee?|pas etre nee?|etre nee?)',
  '(?:merite|merites) (?:\\w+ )?(?:de )?(?:mourir|pas de vivre|pas la vie)',
  'un (?:poids|boulet|fardeau) (?:pour|a) (?:mes|ma|mon|tout|tous|les|eux|la)',
  '(?:wish|want|wanna|rather|better|ready|going|plan|planning|thinking|think|thought) (?:\\w+ ){0,3}(?:die|dead|dying|end it|not exist|disappear forever|be gone|never been born|kill myself|suicide)',
  '(?:don t|dont|do not|not|no longer) (?:\\w+ )?(?:want|wanna) (?:to )?(?:\\w+ )?(?:live|be alive|be here|wake up|exist)|(?:life|living) (?:\\w+ ){0,2}(?:worth|pointless|meaningless|no meaning|no point)|no (?:reason|point|will) (?:to|in|of) (?:\\w+ )?(?:live|living|go on|going on)',
  '(?:kill|hurt|hang|harm|cut|cutting|killing|hurting|drown|shoot) (?:myself|himself|herself|themselves)',
  '(?:n7eb|nheb|bghit|baghi|bghiti|rani) (?:\\w+ )?(?:nmout|nemout|nmoute?)|nqtel ro7?h?i|ne?ntahe?r|inti7?h?ar',

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
  '(?:sauter|jeter|jette|sauterai|saute) (?:\\w+ )?(?:du|d un|par la|par|du haut|sous|dans) (?:\\w+ ){0,3}(?:pont|fenetre|balcon|toit|train|metro|rails|vide|voiture|riviere|seine|garonne|etage|immeuble|tour|barrage|batiment)',
  ' (?:me|se) (?:scarifi\\w+|taillad\\w+|pendre|mutil\\w+|flinguer|suicid\\w+)|(?:ouvrir|couper|coupe|tailler|trancher|ouvert|coupee?) (?:\\w+ )?les veines',
  '(?:me|m|se) (?:faire|fais|fait) (?:du mal|mal a moi) ?(?:a moi)?',
  'idees? (?:noires?|suicidaires?|sombres?)| pensees? (?:noires?|suicidaires?|sombres)| lettre d adieu| adieu (?:a tous|tout le monde|le monde|mes enfants|les enfants)| dire adieu',
  '(?:je suis|suis|etre) (?:qu )?un (?:poids|fardeau) (?:pour|a)|personne (?:ne )?(?:me regrett\\w+|va me regretter|remarquerait|verrait (?:si|que) je)',
  '(?:rien|personne) (?:ne )?(?:me|m) retient(?: ici)?| plus rien ne me| plus rien (?:a|qui me) (?:perdre|retient|raccroche)| plus de raison de| aucune issue| pas d autre (?:issue|solution que mourir)| seule (?:issue|solution) (?:c est )?(?:la mort|mourir|de mourir)',
  '(?:pense|penser|songe|pensais|obsede par) (?:\\w+ )?(?:a |au |par )(?:la mort|ma mort|mourir|pire|suicide|m en aller pour)',
  '(?:faire|fais|fera|fasse) (?:une |des )(?:betises?|conneries?)(?! (?:sur|dans|sur le|avec (?:mon|le|les) (?:dossier|papiers|site)))|geste (?:desespere|irreparable)|(?:commettre|faire) l irreparable|acte desespere',
  '^ 3114 $',
  '(?:le|appeler|appelle|au|numero|numero du) 3114 |sos suicide|tentative de suicide|fait une ts |en finir avec (?:la vie|ma vie|tout|cette vie)| finir mes jours| la corde au cou| une corde ',
  '(?:je|j) (?:\\w+ ){0,3}en finir (?:avec la vie|$)| en finir (?:ce soir|maintenant|aujourd hui|pour de bon|une bonne fois|avec tout)| je veux (?:en finir|partir) $| laissez moi mourir| je vais mourir | je merite de mourir| je ne merite pas de vivre| j espere mourir| qu on me laisse mourir| je suis deja morte?(?: a l interieur| dedans)?',
  '(?:kill|hurt|hang|harm) (?:myself|himself|herself)| want\\w* to die| wanna die| end (?:my|her|his) life| ending my life| end it all| suicidal| no reason to live| (?:don t|dont|do not|not) want to live| (?:tired|sick) of living| better off dead| rather be dead| no will to live| self harm',
];
