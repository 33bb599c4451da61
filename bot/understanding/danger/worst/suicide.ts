/* Written by bench/weigh-words.ts: not by hand. */

import { type Weighed } from './weighed.ts';

/** Starts of words, alone or two joined, by what they weigh for suicide. */
export const SUICIDE_WEIGHED: Weighed = {
  before: -13,
  weights: [
    [21, `suicid`],
    [17, `adieu de+vivre en+finir`],
    [16, `corde`],
    [15, `living`],
    [14, `dieu mourir passer+a`],
    [13, `a+vivre etre+la ma+mort plus+etre plus+vivre pour+toujou pourqu+je scarif`],
    [12, `#burden+#life de+sens en+aller mon+dernie tentat ts`],
    [
      11,
      `all betise d+adieu de+raison de+sauter des+lames espere je+recomm lames le+toit les+veines
    mutile noires pills retene se+tuer serai+plus serais vais+faire vais+me vais+prendr
    veines veux+dispar`,
    ],
    [
      10,
      `ai+failli ai+mis avaler cette+vie cicatr de+trop debarr du+balcon fait+mon ferait
    foncer foncer+dans goodby hais idees+noires issue la+mort le+fusil le+vide life mon+traite
    ne+me plus+me que+ca retien+ici soir+j suis+de suis+devant tailla une+tentat veux+crever
    vie+ne voudra+etre wants+to`,
    ],
    [
      9,
      `#burden+#flee #child+#farewell #farewell+#kin ai+decide ai+prepar au+pire ce+monde
    de+le de+se des+cachet die du+mal du+pont fais+du foutre i+cut laisse+une m+going
    me+noyer mes+jours noyer parler+de pendu pire plus+la pour+mourir prepar+mes que+tout
    qui+me raison rejoin se+coupe se+suicid si+on sos souffr suis+un to+live une+corde
    veux+rejoin`,
    ],
    [
      8,
      `#burden+#weapon #care+#means #gone+#want #kin+#means #sleep+#want #want+#weapon a+tous
    ai+avale ai+regard ai+voulu assez+vecu battre+je boite+de deux+doigts etre+morte
    fardea feel+like je+me just kill+myself me+coupe me+foutre mieux+sans mort+me n+en
    ne+jamais ne+pas ouvert+le pendre plus+existe plus+jamais poigne pour+partir prefer+mourir
    sans+moi serait+plus serez somnif un+fardea un+poids vecu vous+aime`,
    ],
    [
      7,
      `#again+#kin #burden+#death #burden+#wound #death+#none #death+#want #end+#forbid
    #flee+#means #life+#watch #threat+#weary a+assez a+me a+person a+quoi ai+assez ai+essaye
    ai+laisse ai+les aimera+m au+suicid aurais biento cette+terre contin+je d+en de+bon
    de+contin deja+essaye dernie+messag des+pensee en+l endorm est+foutue est+moi everyo
    failli fatigu+de fini+pour finiss j+aurais j+espere jeter+sous l+air la+haut lacher
    las le+coutea life+is m+endorm mari+dit me+pendre me+tailla messag+d mieux myself
    ouvert+les parle+de partir+pour pense+a pense+souven pensee plus+et pour+de pour+ne
    pris+son qu+elle quoi+bon recomm+a regret s+arrete sauter+du se+jeter serait sers
    sois suis+sur suppor+plus sur+terre un+arbre une+balle une+betise vais+avaler vivre+depuis
    would`,
    ],
    [
      6,
      `#burden+#none #burden+#threat #end+#farewell #end+#want #farewell+#forbid a+deux
    a+en autant bon+contin cachet+devant comme+ca contin+a courag+de de+me depuis+son
    dernie+fois des+idees devant+moi dire+adieu dis+que disent+de dispar+pour dit+qu
    est+pendu existe faire+du fardea+pour ferait+du fin+a fous foutue fusil fusil+et
    je+serais jeter jeter+du jeter+par la+corde la+seule la+vie laisse+mourir les+rails
    lever me+lever me+mutile me+regret me+sauve me+scarif mettre+fin mon+age mon+coeur
    ne+plus no+reason pardon pense+au pensee+noires pere+a plus+parler plus+rien poids
    prefer+etre pris+plein que+la quoi+ca rails reason reason+to sauter sers+a seule+soluti
    soluti+c sur+cette sur+les tente+de usager+vient vaut+plus veux+mourir veux+se viendr
    vivant voisin+a voulu vous+entend`,
    ],
    [
      5,
      `#again+#want #burden+#kin #death #death+#forbid #death+#watch #death+#weary #farewell+#other
    #flee+#forbid #flee+#gone #insult+#want #life+#weary #means #means+#partner #none+#want
    #threat+#want a+laisse a+rien ami+veux anymor attend+la au+bord aucune+raison autant+mourir
    avale bord ca+revien conner coupe+les de+crever de+moi decide degout depuis+que dis
    dispar dit+adieu doigts elle+je ending endorm+et enfin entend+plus enterr envie envie+d
    est+suicid et+je et+plus etais+plus etre+mort fille+se finir gout gout+a idees il+voulai
    inutil je+merite je+regard je+tiens lame m+arrach me+degout me+reveil me+suicid mes+medica
    mieux+si mon+enterr ne+vaut plus+gout plus+person plus+qu poids+pour pour+tout pris+des
    qu+on reveil s+en se+pendre se+scarif si sous+le thinki thinki+about to+die to+end
    un+monsie un+train un+usager une+conner une+lame vais+mourir vaut vie vie+me vie+n
    voudra+ne`,
    ],
    [
      4,
      `#again+#partner #body+#means #child+#death #child+#wound #death+#life #end+#life
    #flee+#none #life+#none #life+#want #none+#threat #wound a+mes a+mourir adieu+a ai+fait
    allait apres+ma au+revoir aucun+sens balle be copine d+etre de+mort des+medica detest
    devrai dis+adieu doigts+de essaye+de expres fatigu fils+parle flingu foutre+en going
    going+to il+allait ils+seront j+en je+devrai je+m je+prie jeter+dans le+courag les+bras
    ma+soeur ma+vie maman mari+a me+cherch me+mettre me+retien merite merite+pas moi+mourir
    mon+frere mourir+mais par+la plein+de plus+que pour+person prie prie+pour psychi
    raison+d raison+de rejoin+ma reste+plus retien revoir serai serait+mieux seront sur+le
    tiens tiens+plus tirer tirer+une to+kill tous tout+arrete tranqu tuer+mais vaut+rien
    veux+en vie+c voulu+mourir withou y+pense`,
    ],
    [
      3,
      `#again+#death #body+#child #body+#wound #boss+#death #child+#gone #death+#other #end+#none
    #flee+#kin #hurt+#wound #leisure+#threat #means+#threat #other+#threat #want #weary+#wound
    a+plus a+tout ado ai+ecrit ai+envie autant+en boite+entier bras ca+contin ca+s ca+sert
    ca+va cachet ce+serait cherch+pas cimeti de+medica de+suicid dernie dites+a dolipr
    ecrit+une en+peux enfant+je et+ca femme+a femme+est fille+s fini frere+a frere+s
    je+suis juste la+fenetr la+peine laisse laisse+moi like m+en marre marre+de me+detest
    me+faire me+flingu me+jeter mes+enfant mon+ado monde mort+tout my+life n+a ne+vais
    ne+viendr ne+vois parle pas+suicid pense person+m peux+plus pour+longte pris qu+a
    que+mon rien+ne s+est si+ca soir testam va+se vaut+mourir veux+me vie+je viendr+a
    voulai+mourir want`,
    ],
    [
      2,
      `#admin+#gone #body+#weapon #burden+#means #burden+#weary #child+#weapon #death+#wound
    #drink+#means #end #end+#kin #end+#sleep #flee+#weary #life #life+#means #means+#want
    #none+#watch #none+#weary #want+#weary a+dit au+cimeti aucun avale+des balcon ca
    ca+je cette+nuit contin courag crever de+cette de+mourir de+partir essaye est+fini
    et+j feel fille frere i+feel j je+meurs je+serai kill le+train les+nuits live ma+femme
    mari+veux me+fais medica+pour mere+dit meurs monsie peine person plus+envie revien
    rien+meme sert+de soeur sui suis+au suis+sortie tentat+de terre to+be usager veux+partir
    vivre vois+pas want+to`,
    ],
    [
      1,
      `#again+#end #again+#means #again+#weary #body #burden #burden+#end #child+#threat
    #death+#kin #end+#weapon #farewell #farewell+#none #kin+#want #kin+#weapon #life+#threat
    #means+#other #none+#weapon #threat+#weapon #weapon ai+plus ai+pris aime air aller+pour
    apres bon bord+du c cachet+pour don+t elle+va elle+veux elle+voulai end enfant+seraie
    envoye etre fils finir+avec frere+veux i+don il+se je+prefer le+pont lettre+d m+aime
    ma+mere me+demand me+dis me+tue me+tuer medica mon+fils monde+serait mort mort+je
    n n+ai n+attend ne ne+sers ne+veux ouvert partir pas+me person+ne pleure plus qu
    que+je reste rien+a se semain+dernie seraie seraie+mieux soeur+a suicid+mais t+want
    tout un+fusil vais vais+sauter veux+que vie+est vivre+comme vois voisin+menace voulai
    y`,
    ],
    [
      -1,
      `#admin+#care #admin+#marry #body+#want #child+#want #death+#end #death+#gone #death+#hurt
    #death+#leisure #death+#threat #end+#means #end+#weary #flee #flee+#life #forbid+#want
    #gone+#kin #gone+#means #gone+#none #hurt+#means #kin+#threat #none+#sleep #threat
    a+pris attest+de au avez avis+d carte+grise carte+vitale cette d+identi d+impot dans+la
    de+sejour depuis don en+ai en+ligne entail france+travai i i+want il+va j+ai j+y
    je+n je+vais je+voudra le+gaz le+monde ma+famill mal me menace+de mere mon+dossie
    mon+pere morte mot ou+un papier+de pas sert+a si+j simple touche tout+le tuer un+papier
    une+lettre vais+pas veux+dormir veux+plus vous`,
    ],
    [
      -2,
      `#admin+#end #admin+#forbid #admin+#none #burden+#want #child+#means #farewell+#want
    #forbid+#life #means+#weary #none #threat+#wound #weary a ai+marre aide+pour aimera
    arrete ca+fait carte+de change+de chose d+accord de+passe de+rien demain+je demand
    demand+de des en+vie et fait+une fenetr grise handic j+aimera je+pense la la+caf
    la+secu les ma ma+carte mes+impots mon+espace mon+teleph mot+de ou+je ouvrir+les
    patron plus+aucune plus+de pole pole+emploi puis puis+je qu+il retrai rien s s+ouvre
    sais+pas sejour sens si+je titre to tous+mes un+compte une+aide violen vitale`,
    ],
    [
      -3,
      `#admin+#threat #admin+#watch #again+#farewell #blow+#shout #child+#life #child+#mine
    #child+#none #death+#fear #death+#partner #end+#partner #fear+#means #forbid+#none
    #hurt+#shout #kin #mine #sleep #want+#watch a+change accord acte+de activi adress
    ai+des argent attest autre+chose avec avec+moi banque c+est caf carte change d de
    de+l emploi en espace est+partie etais etre+en identi impot imprim j+veux la+carte
    la+force le+papier le+rsa les+jours logeme loyer mairie me+battre mes+revenu moi+je
    mon mon+ami mon+compte mourir+que n+etais ne+sais nom ordina payer permis prefer
    premie prime que+ce rendez rendez+vous revenu rien+je sais sert sms sous+un suis
    suis+fatigu suis+seul sur+mon teleph train travai tue un va veux veux+m vous+pouvez`,
    ],
    [
      -4,
      `#admin #admin+#again #blow+#hurt #boss #farewell+#life #flee+#want #kin+#life #mine+#watch
    #none+#partner #sex ai+recu aide aides apl appren aucune bloque chez+moi code commen
    connec declar dois dossie droits end+my et+ne france inscri intern l+ecole ma+declar
    mail mon+enfant msa naissa ouvre papier passep peux+pas plus+je police pour+le pouvez
    que+voulez recu rsa secu t+il tente trimes vais+en votre voulez+vous`,
    ],
    [
      -5,
      `#child+#end #death+#flee #hurt+#mine #marry #want+#wound accoun alloca ameli amende
    arret avez+vous certif chomag contes coupe date de+tout etrang faites faux feuill
    impots je+dois mais+j maladi my ou paieme passe paye pensio photo plusie pouvez+vous
    releve rempli renouv salair vole`,
    ],
    [
      -6,
      `#care #forbid+#mine #gone+#life #means+#wound aux avis comple compre courri cpf cv
    ecrire for idees+de in pas+envie quel site suppor taxe`,
    ],
    [
      -7,
      `#care+#death #death+#means #police actual droit ecole electr ex format il+veux mieux+vaut
    mon+ex propri rembou tax`,
    ],
    [-8, `#child+#hurt #hurt+#partner appart do ligne ont social tu`],
    [-9, `#admin+#life chez les+impots oui`],
    [-10, `il+m`],
    [-12, `dehors`],
  ],
};
