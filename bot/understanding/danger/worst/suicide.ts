/* Written by bench/weigh-words.ts: not by hand. */

import { type Weighed } from './weighed.ts';

/** Starts of words, alone or two joined, by what they weigh for suicide. */
export const SUICIDE_WEIGHED: Weighed = {
  before: -13,
  weights: [
    [21, `suicid`],
    [17, `adieu en+finir`],
    [16, `corde`],
    [15, `de+vivre living`],
    [14, `dieu mourir passer+a plus+vivre`],
    [13, `boite+de etre+la plus+etre pour+toujou pourqu+je scarif`],
    [12, `de+sens mutile tentat ts vais+faire veux+crever`],
    [
      11,
      `ai+mis all de+raison de+sauter des+lames espere lames les+veines ma+mort mon+dernie
    pills retene serais tailla vais+me veines`,
    ],
    [
      10,
      `#burden+#life #farewell+#kin a+vivre ai+decide ai+failli ai+prepar betise ce+monde
    cicatr d+adieu de+trop en+aller fais+du ferait foncer foncer+dans goodby idees+noires
    issue je+recomm la+mort laisse+une le+toit le+vide mon+traite ne+me noires que+ca
    que+tout rejoin se+tuer serai+plus soir+j souffr suis+devant to+live une+tentat vais+prendr
    veux+dispar voudra+etre wants+to`,
    ],
    [
      9,
      `#burden+#flee #child+#farewell ai+avale au+pire avaler cette+vie de+le de+se debarr
    des+cachet die du+mal du+pont fait+mon foutre hais i+cut lacher le+fusil life m+going
    me+noyer mes+jours mort+me noyer parler+de pendu pire pour+mourir prepar+mes qui+me
    raison retien+ici se+jeter si+on somnif sos suis+de suis+un une+corde veux+rejoin`,
    ],
    [
      8,
      `#burden+#weapon #burden+#wound #care+#means #end+#forbid #gone+#want #kin+#means
    #sleep+#want #want+#weapon ai+voulu au+suicid battre+je de+bon de+crever des+idees
    des+pensee deux+doigts du+balcon etre+morte fardea feel+like fini+pour fusil+et je+me
    kill+myself me+foutre me+tailla messag+d mieux+sans myself n+en ne+pas ne+plus ouvert+le
    partir+pour pendre pense+a pense+souven pensee plus+existe plus+la plus+me poigne
    pour+ne prefer+mourir pris+plein qu+elle se+coupe se+suicid serait serez sers sers+a
    un+fardea un+poids une+balle vie+ne vous+aime`,
    ],
    [
      7,
      `#death+#none #death+#want #life+#none #life+#watch #threat+#weary a+me a+person a+quoi
    a+tous ai+essaye ai+laisse ai+les assez+vecu aucun+sens aurais biento bon+contin
    comme+ca contin+je depuis+son dernie+messag en+l endorm est+moi etre+mort everyo
    failli faire+du finiss j+aurais j+espere jeter+dans just l+air la+haut lever life+is
    m+endorm mari+dit me+lever me+mutile me+pendre mieux ouvert+les pense+au plus+jamais
    pour+de pour+partir prefer+etre qu+on quoi+bon recomm+a regret sans+moi sauter+du
    serait+plus suis+sur sur+les sur+terre un+arbre une+betise vecu veux+se vivant vivre+depuis
    would`,
    ],
    [
      6,
      `#again+#kin #burden+#death #burden+#none #burden+#threat #end+#farewell #end+#want
    #farewell+#forbid #flee+#gone #flee+#means #life+#weary a+en ai+regard aucune+raison
    autant autant+mourir cette+terre d+en de+me deja+essaye dernie+fois devant+moi dis+que
    disent+de dit+qu elle+je est+foutue est+pendu est+suicid existe fatigu+de fin+a finir
    fous foutue fusil inutil je+serais jeter la+fenetr la+seule la+vie le+coutea les+rails
    m+arrach me+coupe me+regret me+scarif mettre+fin mon+age mon+coeur ne+jamais pardon
    parle+de pensee+noires pere+a plus+et poids pris+des pris+son que+ma rails s+arrete
    sauter se+scarif seule+soluti sois suppor+plus sur+cette tente+de un+usager usager+vient
    vais+avaler vaut+plus veux+mourir vie+me viendr vivre voudra+ne voulu vous+entend`,
    ],
    [
      5,
      `#again+#want #burden+#kin #child+#wound #death #death+#forbid #death+#watch #death+#weary
    #end+#life #farewell+#other #flee+#forbid #insult+#want #means #none+#want #threat+#want
    a+assez a+deux a+laisse ai+assez anymor attend+la au+bord au+revoir bord ca+revien
    cachet+devant contin+a courag+de de+contin de+moi decide degout devrai dire+adieu
    dis dis+adieu dispar dispar+pour doigts ending enfin entend+plus envie envie+d et+plus
    expres fardea+pour ferait+du fille+se gout gout+a idees il+voulai je+devrai je+m
    je+merite je+regard jeter+du jeter+sous la+corde lame las me+cherch me+degout me+retien
    me+reveil me+sauve me+suicid mes+medica mon+enterr no+reason pas+suicid plus+gout
    plus+parler plus+person plus+qu plus+que plus+rien pour+tout psychi que+la quoi+ca
    reason reason+to retien reveil revoir se+pendre si soluti+c thinki thinki+about tiens
    tirer tirer+une to+die to+end tout+arrete un+monsie une+lame vais+mourir veux+en
    voisin+a voulu+mourir`,
    ],
    [
      4,
      `#body+#means #body+#wound #boss+#death #child+#death #death+#life #end+#none #hurt+#wound
    #means+#partner #none+#threat a+mourir adieu+a ai+ecrit ai+fait apres+ma assez autant+en
    avale balle be conner copine coupe+les d+etre de+mort depuis+que des+medica detest
    doigts+de enterr essaye+de et+ca et+je etais+plus fatigu fils+parle fini flingu foutre+en
    going going+to ils+seront j+en je+prie je+tiens la+peine le+courag les+bras les+nuits
    ma+vie maman mari+a me+jeter me+mettre merite merite+pas mieux+si mourir+mais ne+vaut
    ne+vois plein+de poids+pour prie prie+pour rejoin+ma s+en serai serait+mieux seront
    sous+le sur+le tiens+plus to+kill tous tranqu tuer+mais un+train une+conner va+se
    vaut veux+me vie vie+c vie+je vie+n withou y+pense`,
    ],
    [
      3,
      `#again+#death #body+#child #child+#gone #death+#other #flee+#none #leisure+#threat
    #life+#want #means+#threat #none+#weary #other+#threat #want #weary+#wound a+mes
    a+rien ado ai+envie aimera+m allait ami+veux au+cimeti boite+entier bras ca+contin
    ca+je ca+s ca+sert ca+va cachet ce+serait cimeti de+suicid dernie dit+adieu dites+a
    dolipr en+peux endorm+et enfant+je femme+a frere+a frere+s il+allait je+meurs je+suis
    jeter+par juste laisse laisse+moi laisse+mourir like m+en ma+soeur mari+veux marre
    marre+de me+detest me+faire mes+enfant meurs moi+mourir mon+ado mon+frere monde mort+tout
    my+life ne+vais ne+viendr parle pense peux+plus pour+longte pour+person qu+a que+mon
    raison+d raison+de reste reste+plus sert+de si+ca soir sui testam usager vaut+rien
    viendr+a vois+pas want`,
    ],
    [
      2,
      `#again+#means #again+#partner #body+#weapon #burden+#means #burden+#weary #child+#weapon
    #death+#wound #drink+#means #end #end+#kin #end+#sleep #flee+#kin #life #life+#means
    #life+#threat #means+#want #want+#weary #wound a+dit a+plus a+tout avale+des balcon
    ca cette+nuit cherch+pas contin courag crever de+cette de+medica de+mourir ecrit+une
    est+fini et+j feel fille fille+s frere i+feel il+se j je+serai kill le+train live
    m+aime ma+femme me+fais me+flingu me+tue medica+pour mere+dit monsie n+a n+ai peine
    person person+m person+ne plus+envie pris rien+meme rien+ne s+est soeur suis+au suis+sortie
    tentat+de to+be veux+partir voulai+mourir want+to`,
    ],
    [
      1,
      `#admin+#child #admin+#gone #again #again+#end #again+#weary #burden #burden+#end
    #child+#threat #death+#kin #end+#means #end+#weapon #farewell #farewell+#sleep #flee+#weary
    #kin+#none #kin+#want #kin+#weapon #means+#other #none+#watch #none+#weapon #weapon
    ai+plus ai+pris ai+tente aime aller+pour aucun bon bord+du c cachet+pour de+partir
    don+t elle+voulai end enfant+seraie envoye essaye etre finir+avec frere+veux i+don
    je+prefer le+pont lettre+d ma+mere me+demand medica mon+fils mort mort+je n ne ne+veux
    ouvert par+la partir pas+me pleure plus qu que+je revien se seraie seraie+mieux soeur+a
    suicid+mais t+want terre toujou tout un+fusil vais vais+sauter vaut+mourir veux+que
    vide vie+est vivre+comme vois voisin+menace voulai y`,
    ],
    [
      -1,
      `#admin+#care #admin+#marry #body+#want #child+#want #death+#end #death+#gone #death+#hurt
    #death+#threat #end+#flee #end+#weary #flee #forbid+#want #gone+#kin #hurt+#means
    #kin+#threat #none+#sleep #partner+#want #threat a+pris attend+plus attest+de au
    avez avis+d carte+d carte+grise carte+vitale cette d+activi d+identi d+impot dans+la
    de+sejour demand+de depuis elle+va elle+veux en+ai en+ligne fait+une fenetr france+travai
    i j+ai j+y je+n je+vais je+voudra la le+gaz le+monde ma+famill ma+fille mal me mere
    mon+dossie mon+pere morte mot ou+un papier+de pas plus+aucun quand+je rien semain+dernie
    sert+a si+je simple touche tout+le un+papier une+lettre vais+pas veux+m veux+plus
    voudra vous vous+regard`,
    ],
    [
      -2,
      `#admin+#end #admin+#forbid #admin+#none #admin+#watch #death+#partner #farewell+#want
    #flee+#life #forbid+#life #gone+#means #gone+#none #none #threat+#wound #want+#watch
    #weary a ai+marre aide+pour aimera argent arrete c+est ca+fait carte+de change+de
    chose d+accord de+passe de+rien demand des en+vie et fille+dit force+de grise i+want
    il+va j+aimera je+pense la+caf la+secu les ma ma+carte mes+impots mieux+vaut mon+ami
    mon+espace mon+teleph mot+de n+etais ou+je ouvrir+les patron plus+de pole pole+emploi
    puis puis+je qu+il retrai s s+ouvre sais+pas sejour sens to tous+mes un+compte une+aide
    violen vitale`,
    ],
    [
      -3,
      `#admin+#threat #again+#farewell #blow+#hurt #blow+#shout #burden+#want #child+#means
    #child+#none #death+#fear #end+#partner #forbid+#none #hurt+#shout #kin #means+#weary
    #mine #sleep a+la accord acte+de activi adress ai+des ai+recu attest autre+chose
    avec avec+moi banque caf carte change d de de+l demain+je emploi en espace etais
    etre+en handic identi impot imprim la+carte la+force le+papier le+rsa les+jours logeme
    loyer mairie me+battre mes+revenu moi+je mon mon+compte mourir+que ne+sais nom ordina
    payer plus+aucune plus+je police prefer que+ce rendez rendez+vous revenu sais sms
    sous+un suis suis+coupe sur+mon teleph titre train travai tue un va veux vous+pouvez`,
    ],
    [
      -4,
      `#admin #admin+#again #boss #child+#life #child+#mine #farewell+#life #flee+#want
    #hurt+#mine #marry #mine+#watch #none+#partner #sex #want+#wound a+change aide aides
    apl appren bloque chez+moi chomag code commen connec declar dois dossie droits end+my
    et+ne france inscri intern j+veux l+ecole ma+declar mail mois mon+enfant msa naissa
    ouvre papier passep permis peux+pas pour+le pouvez premie prime que+voulez rsa secu
    sert suis+fatigu suis+seul t+il tente trimes vais+en votre voulez+vous`,
    ],
    [
      -5,
      `#child+#end #fear+#means #kin+#life #means+#wound accoun alloca ameli amende arret
    aucune avez+vous certif contes date de+tout faites faux feuill impots je+dois mais+j
    maladi my ou paieme paye pensio photo plusie pouvez+vous recu releve renouv rien+je
    salair`,
    ],
    [
      -6,
      `#care #death+#flee #forbid+#mine #police aux avis comple courri cpf cv etrang for
    idees+de in pas+envie passe quel rempli site suppor taxe`,
    ],
    [
      -7,
      `#care+#death actual compre droit ecole ecrire electr ex format il+veux mon+ex rembou
    tax`,
    ],
    [
      -8,
      `#admin+#life #child+#hurt #death+#means #gone+#life #hurt+#partner appart do ligne
    oui propri social tu`,
    ],
    [-9, `chez les+impots ont`],
    [-10, `il+m`],
    [-12, `dehors`],
  ],
};
