/** Requests in the words that were heard of: what is asked to be done, and for whom. */

/** What is asked of the guide to do. */
const DO =
  '(?:fai(?:s|re|tes|te|t)?|fe(?:r|tes|t)?|faites?|rempli\\w*|ranpli\\w*|complet(?:er?|ez|es)|declar(?:er?|ez|es)|envoy(?:er?|ez|es)|envoi\\w*|signe[rz]?|valide[rz]?|inscri(?:re|s|vez)|actualise[rz]?|renouvel(?:er?|ez|le)|demande[rz]?|telephon(?:er?|ez)|appel(?:er?|ez|le)|ecri(?:re|s|vez)|repond(?:re|s|ez)|repons\\w*|paye[rz]?|saisi(?:r|s|ssez)?|tape[rz]?|cree[rz]?|ouvr(?:ir|e|ez)|gere[rz]?|occupe[rz]?|debrouille[rz]?|charge[rz]?|clique[rz]?|connecte[rz]?|prend(?:re|s|ez)?|pren(?:ez|d)|resili(?:er?|ez)|transmet(?:tre|s|tez)|depose[rz]?|redige[rz]?|regl(?:er?|ez)|imprime[rz]?)';
const SOME = '(?:\\w+ ){0,5}';
const IT = '(?:la|le|les|l|lui|ca|sa|cela|tout|mes|mon|ma|ce|cette|ces|un|une|des|l)';
const FOR_ME =
  '(?:pour (?:moi|nous)|a (?:ma|notre|sa) place|a la place (?:des gens|des personnes|de ma|de mon)|a (?:ma|notre) plac|alaplace|de (?:ma|notre) part|en mon nom|a votre (?:facon|maniere)|(?<!\\b(?:chez|avec|a|et|de|comme) )moi(?: (?:svp|stp|sil|s il|merci|ca)|$))';

/** What they would have filled in. */
const PAPERS =
  '(?:demarches?|declarations?|dossiers?|demandes?|formulaires?|papiers?|cerfa|inscription|actualisation|impots?|renouvellement|questionnaire|rsa|courriers?|lettre|cv)\\b';
const OURS = '(?:ma|mon|mes|sa|son|ses|notre|nos)\\b(?! (?:possible|avis|mieux))';
const ORDERS =
  '(?:remplissez|faites|reservez|completez|envoyez|signez|validez|declarez|inscrivez|actualisez|renouvelez|payez|creez|ouvrez|demandez|redigez|saisissez|deposez|imprimez|resiliez|gerez|reglez)(?: moi| nous)?';
const ORDER =
  '(?:fais|faite?|faitent|fe|remplis?|reserve|remplit|ranpli|complete|envoie|envoi|signe|valide|declare|inscris|actualise|renouvelle|paye|cree|redige|depose|imprime|resilie|gere|regle)(?: moi| nous)?';
const START =
  '(?:^|\\b(?:svp|stp|donc|alors|plait|allez|vas y|bonjour|bonsoir|salut|slt|bjr|coucou|ok|oui|please|madame|monsieur|hey) )(?:(?:svp|stp|donc|alors|allez|ok) )?';

export const SIGNS: readonly string[] = [
  // "faites-le pour moi", "remplir mon dossier à ma place"
  `\\b(?<!\\bse )${DO} ${SOME}${FOR_ME}`,
  // "remplissez la moi", "fais le moi", "faites moi ma déclaration"
  `\\b(?:rempli(?:s|ssez|sse|r|e|ez|sez)?|ranpli\\w*|fai(?:tes?|s)|complete[zs]?|declare[zs]?|envoye[zs](?= (?:la|le|les|l)\\b)|signez|validez|inscrivez|actualise[zs]?|saisissez|redigez|ecrivez) ?(?:la|le|les|l)? ?(?:moi|nous)\\b(?! (?:savoir|une blague|rire|confiance|un resume|voir|penser|peur|plaisir|parvenir|la liste|plus simple))`,
  // "faites ma déclaration", "remplissez mon dossier", "faites-le"
  `\\b(?<!vous )${ORDERS} ${OURS}`,
  `\\b(?<!vous )${ORDERS} (?:la|le|les|l|ca|cela|tout) ?(?:$|svp|stp|s il|merci|vous|toi|a ma|${PAPERS})`,
  `\\b(?<!\\b(?:est|sont|ete|bien|deja|a|ai|etre|plainte|opposition|reclamation|demande|inscription) )(?:remplissez|faites|signez) ?(?:$|svp\\b|stp\\b|merci)|\\bmettez mon nom et`,
  // "fais ma déclaration", "déclare mes impôts": at the start, or it is what someone else did
  `${START}${ORDER} (?:${OURS}|(?:la|le|les|l|ca|cela|tout) ?(?:$|svp|stp|s il|merci|toi|pour|a ma|${PAPERS}))`,
  // "prends-moi un rendez-vous", "créez-moi un compte"
  `\\b(?:prend[sz]?|prenez|reserve[sz]?|commande[sz]?|monte[sz]?(?= (?:moi|nous) (?:le|la|mon|ma|un|une|ce|cette) )|prepare[sz]?|(?:des)?inscris|(?:des)?inscrivez|actualise[sz]?|cree[sz]?|ouvre[sz]?|(?:ecris|ecrivez|redige[sz]?)(?= moi (?:une? )?(?:lettre|courrier|mail|message|cv|recours|reponse))|declare[sz]?|connecte[sz]?|fais|faites|rempli[st]?|remplissez) moi\\b(?! (?:savoir|voir|rire|confiance|penser|peur|plaisir|parvenir|signe))`,
  '\\b(?:connecte[rz]?|connectez) (?:toi|vous) (?:avec mes|sur mon|a mon|a ma|pour)',
  '\\b(?:vous|te|tu) (?:laisse|laissons) (?:faire|remplir|completer|signer|envoyer|gerer|le faire|la faire|vous en occuper)',
  '\\b(?:vous|tu) (?:pouvez|peux|peut|pourriez|pourrais) (?:\\w+ ){1,6}(?:pour moi|a ma place)\\b|\\bquelqu un (?:peut|pourrait|va) (?:le|la|les) (?:faire|remplir)|\\bqu (?:on|il|elle|ils) (?:me )?(?:le |la |les )?(?:fasse|remplisse)\\w*|\\bje (?:te|vous) dicte\\b|\\bla pour (?:remplir|faire) (?:ma|mon|mes)|\\b(?:fais|faites|remplis|rempli) (?:le|la|les|ca) ?$|^(?:vas y |allez |bon )?(?:remplis|rempli) ?$|\\bquelqu un pour (?:le|la|les|me le) (?:faire|remplir)|\\b(?:pouvez|peux|pourriez|voulez) (?:vous en|t en|en) (?:charger|occuper)|\\b(?:(?:pouvez|pourriez|peux|peut|peu|voulez|veux) (?:vous|tu)|(?:vous|tu) (?:pouvez|peux|peut|pourriez|voulez|veux)) m (?:inscrire|actualiser|enregistrer)\\b',
  '\\bvous (?:le|la|les|l) (?:faites|remplissez|signez|envoyez|validez|completez)\\b(?! (?:gratuit\\w*|ici|aussi|quand|combien|payer|ou|comment|tous les jours|le \\w+di))|\\bc est (?:vous|toi) qui (?:remplis\\w*|fai(?:tes|s)|sign\\w+|envo\\w+|complet\\w+)|\\b(?:tu|vous) (?:remplis|remplissez) (?:tout|les|mes|mon|ma|pour|a la|le|la)|\\bpren(?:ez|ds) en charge (?:mon|ma|mes)',
  '\\b(?:i want|i need|i d like|i would like) (?:you|someone|somebody) to (?:do|fill|complete|sign|write|apply|register|send|make)|\\b(?:register|enrol\\w*|sign) me (?:at|up|on|in)\\b|\\b3a?m+[ae]?r+[ae]? ?l[iy]\\b|\\bdir[ie]? ?li\\b',
  // "tu peux le faire", "vous pouvez remplir ma déclaration"; Creole "ou pé", never "où l'envoyer"
  `\\b(?:tu|vous|ou(?= peux )|quelqu un|on|t|te|pouvez vous|peux tu|peut tu|peu tu|pourriez vous|pourrais tu|voulez vous|veux tu|est ce que (?:tu|vous)) ?(?:ne )?(?:peux|peut|peu|pe|pouvez|pouver|pouve|pourriez|pouriez|pourrais|pourrait|pourez|veux|voulez|voudriez|vas|allez|saurais|sauriez|pouvais)? ?(?:pas |svp |stp |s il vous plait |s il te plait |bien |juste |aussi |peut etre )*(?:me |m |nous )?(?:la |le |les |l |y |lui )?(?:remplir|ranplir|completer|declarer|signer|valider|envoyer|inscrire|actualiser|saisir|rediger)(?: et \\w+)?(?: ${IT}\\b| moi| svp| stp|$)`,
  `\\b(?:tu|vous) (?:peux|peut|peu|pe|pouvez|pouver|pourriez|pourrais|veux|voulez) (?:pas )?(?:me |m )?(?:la|le|les|l) faire\\b`,
  `\\b(?:pouvez vous|peux tu|peut tu|peu tu|pourriez vous|voulez vous|vous pouvez|tu peux|tu peut) (?:me |m )?(?:la |le |les |l )?faire (?:ma|mon|mes|la|le|les|cette|ce|ces|tout) (?:\\w+ ){0,3}(?:declarations?|dossiers?|demandes?|papiers?|demarches?|inscription|actualisation|impots?|formulaires?|cv|courriers?|lettre)`,
  // "je veux que vous le fassiez", "il faut que tu le fasses"
  '\\bque (?:vous|tu|quelqu un|on) (?:me |m )?(?:la |le |les |l )?(?:fass\\w+|rempliss\\w+|completi?\\w+|signi?\\w+|envoyi?\\w+|declari?\\w+|inscrivi?\\w+|occup\\w+)\\b',
  '\\boccupe[zr]? (?:vous|toi|t) ?(?:en|de|du)\\b|\\b(?:vous|t|te|toi) (?:en |vous en |t en |en )?(?:occupe[rz]?|charge[rz]?) (?:de tout|de (?:ma|mon|mes)|pour)|\\btu t en occupes?\\b|\\bvous (?:vous )?en occupez\\b',
  '\\b(?:quelqu un|une personne|quelqun|kelkun|un agent|qqn) (?:\\w+ ){0,4}(?:faire|fait|fasse|remplir|remplisse|remplit) (?:\\w+ ){0,6}(?:papiers?|pour moi|a ma place|dossiers?|demarches?|declaration|formulaire)',
  '\\bqui (?:peut|peux|pourrait|va|veut|veux) (?:me |m )?(?:la |le |les )?(?:faire|remplir|completer) (?:\\w+ ){0,4}(?:papiers?|pour moi|a ma place|dossiers?|demarches?|declaration|formulaire)',
  '\\bje (?:te|vous) (?:donne|dicte|envoie|envoi|passe|laisse|confie) (?:\\w+ ){0,4}(?:codes?|identifiants?|mot de passe|infos?|informations?|reponses?|papiers?|dossier|numero) (?:\\w+ ){0,4}(?:fai(?:s|tes?)|rempli\\w*|et (?:tu|vous)|connecte\\w*|valide\\w*)',
  '\\b(?:connectez vous|connecte toi|allez|va) (?:\\w+ ){0,2}(?:a|sur) (?:ma|mon) (?:place|compte|espace)\\b|\\bavec mes (?:codes|identifiants) (?:\\w+ ){0,3}(?:a ma place|pour moi)',
  '\\b(?:do|fill|complete|sign|submit|send|write|register|apply|make|declare|file|handle|book|call) (?:\\w+ ){0,5}(?:for (?:me|us|my (?:mother|father|husband|wife|mum|dad))|on my behalf|instead of me|in my place)\\b',
  '\\b(?:can|could|will|would) (?:you|someone|somebody|anyone) (?:please )?(?:just )?(?:fill|complete|do|sign|submit) (?:it|this|that|in|out|my|the)\\b|\\b(?:please )?(?:fill|complete|sign) (?:in |out )?(?:my|the|this) (?:\\w+ )?(?:form|application|declaration|papers|file)\\b',
];
