/* Written by bench/weigh-words.ts: not by hand. */

import { type Weighed } from './weighed.ts';

/** Starts of words, alone or two joined, by what they weigh for suicide. */
export const SUICIDE_WEIGHED: Weighed = {
  before: -13,
  weights: [
    [20, `suicid`],
    [17, `adieu de+vivre`],
    [16, `en+finir plus+vivre`],
    [14, `living mourir`],
    [13, `dieu pour+toujou pourqu+je scarif`],
    [12, `a+vivre etre+la ma+mort mon+dernie plus+etre tentat veux+dispar`],
    [
      11,
      `all cette+vie corde des+lames en+aller ferait idees+noires je+recomm lames le+toit
    le+vide les+veines life mutile myself passer+a retene se+tuer serais vais+faire veines
    veux+crever`,
    ],
    [
      10,
      `#burden+#life ai+failli avaler betise ce+monde cicatr de+crever de+le de+raison de+sauter
    de+sens die espere foncer foncer+dans hais issue l+acte la+mort mon+traite noires
    parler+de pills pour+mourir que+ca sans+moi soir+j suis+de tailla ts une+corde une+tentat
    vais+me vais+prendr voudra+etre`,
    ],
    [
      9,
      `#care+#means #farewell+#kin #threat+#weary ai+decide ai+mis ai+prepar au+pire boite+de
    de+trop debarr des+cachet du+mal fais+du fait+mon feel+like goodby just lacher laisse+une
    m+going me+noyer me+pendre mes+jours mieux+sans ne+me noyer pense+souven pire poigne
    prepar+mes que+tout rejoin retien+ici si+on somnif souffr suis+devant suis+un tuer+mais
    wants+to`,
    ],
    [
      8,
      `#burden+#flee #child+#farewell #life+#weary a+tous ai+avale assez+vecu au+suicid
    biento contin+je d+adieu de+se du+balcon du+pont etre+morte failli faire+du foutre
    kill+myself lame le+coutea le+fusil mis+le n+en ne+pas over parle+de pendu plus+jamais
    qu+elle qui+me raison to+live vecu veux+rejoin veux+se vie+ne vivre+depuis`,
    ],
    [
      7,
      `#burden+#weapon #death+#want #end+#forbid #gone+#want #kin+#means #life+#watch #sleep+#want
    #want+#weapon a+me a+ouvert a+quoi ai+essaye ai+regard ai+voulu aurais cachet+devant
    comme+ca de+contin des+idees des+pensee deux+doigts dis+que elle+je endorm est+foutue
    everyo fardea fini+pour finiss flingu i+cut j+aurais je+me lever m+endorm me+foutre
    me+lever me+tailla mort+me ne+jamais ouvert+le ouvert+les partir+pour pendre pense+a
    pense+au pensee plus+existe plus+la pour+de pour+ne pour+partir prefer+mourir pris+plein
    que+la se+coupe se+jeter se+suicid serait serait+plus serez sers sers+a sur+terre
    un+fardea un+poids un+usager une+balle une+betise vais+avaler would`,
    ],
    [
      6,
      `#burden+#death #burden+#threat #burden+#wound #death+#forbid #death+#none #death+#watch
    #flee+#gone #flee+#means #insult+#want #life+#none a+assez ai+assez ai+les au+bord
    autant autant+mourir battre+je bon+contin bord cette+terre contin+a courag+de d+en
    de+bon degout deja+essaye devant+moi dis dispar+pour en+l entend+plus eteind existe
    expres fatigu+de ferait+du fin+a foutue fusil ils+seront je+regard jeter l+air la+haut
    la+seule le+courag les+rails mari+dit me+degout me+mutile me+scarif messag+d mettre+fin
    mieux ne+plus pensee+noires plus+et plus+me plus+parler poids prefer+etre quoi+bon
    rails regret s+arrete sauter sauter+du seule+soluti si soluti+c sur+cette sur+les
    to+die va+se vaut+plus veux+en veux+mourir`,
    ],
    [
      5,
      `#again+#kin #again+#means #burden+#kin #burden+#none #child+#death #child+#wound
    #death #end+#farewell #end+#want #farewell+#forbid #flee+#forbid #means #none+#want
    #threat+#want #weary+#wound a+deux a+en a+laisse a+mes a+person ai+fait ai+laisse
    aucun+sens be d+existe de+me de+moi depuis+son dernie+fois dernie+messag detest dire+adieu
    disent+de dit+adieu dit+au ending enterr envie est+pendu est+suicid etre+mort fardea+pour
    finir fous fusil+et gout idees inutil j+espere je+m je+merite je+serai je+serais
    jeter+dans jeter+par jeter+sous la+vie las life+is mais+je maman me+regret me+reveil
    merite+pas mes+medica mon+age mon+coeur my+life no+reason par+la pas+je plus+rien
    pris+des pris+son qu+on que+ma reason reason+to rejoin+ma se+scarif serai+plus suis+sur
    thinki thinki+about tirer tirer+une to+end un+messag vaut vie+c viendr vivant voudra+ne
    voudra+que voulu voulu+mourir`,
    ],
    [
      4,
      `#again+#want #body+#child #body+#means #body+#wound #child+#gone #death+#life #death+#weary
    #end+#life #farewell+#other #means+#partner #none+#threat a+mourir a+rien allait
    anymor apres+ma au+revoir aucune+raison avale balle ca+contin ca+revien cimeti conner
    coupe+les d+etre de+mort decide depuis+que devrai dis+adieu dispar dit+qu doigts
    doigts+de envie+d et+je et+plus etre fille+se going going+to gout+a il+allait j+en
    je+devrai je+prie je+tiens jeter+du juste la+peine like m+arrach ma+soeur me+coupe
    me+dis me+mettre me+retien me+suicid merite moi+mourir mon+enterr mon+frere mort+tout
    ne+vaut ne+viendr ne+vois pardon pere+a plein+de plus+gout plus+qu plus+que poids+pour
    prendr+la prie prie+pour quoi+ca raison+de recomm+a reste retien reveil revoir se+pendre
    serait+mieux si+ca sous+le sur+le tiens to+kill tous tout+arrete un+monsie une+conner
    vie voulai+mourir want y+pense`,
    ],
    [
      3,
      `#admin+#gone #again+#partner #boss+#death #death+#other #end #end+#none #flee+#kin
    #flee+#none #hurt+#wound #leisure+#threat #life #means+#threat #other+#threat #want
    #wound adieu+a ado ami+veux au+cimeti autant+en bras ca+s ca+va de+suicid dernie
    ecrit+une en+peux endorm+et enfant+je essaye+de et+ca etais+plus faire+une fait+pour
    fatigu femme+a femme+est fille+s fils+parle fini foutre+en frere+a il+vaut je+suis
    la+fenetr laisse laisse+mourir le+train les+bras les+nuits live ma+vie mari+a mari+veux
    me+cherch me+detest me+flingu me+sauve me+tue medica+pour mes+enfant mieux+si mon+ado
    n+a ne+vais pas+suicid person plus+person pour+longte que+mon reste+plus rien+ne
    s+en s+est soir sui suppor+plus t+want tente+de tiens+plus tranqu un+train vaut+mourir
    vaut+rien veux+me vie+je vie+n voisin+a`,
    ],
    [
      2,
      `#admin+#child #again+#death #body+#weapon #burden #child+#threat #child+#weapon #end+#sleep
    #farewell+#sleep #life+#means #life+#want #means+#want #none+#watch #none+#weary
    a+plus a+tout ai+ecrit ai+envie aime aimera+m air apres aucun balcon boite+entier
    bord+du ca ca+je ca+sert cachet ce+serait cherch+pas contin crever de+cette de+medica
    des+medica dites dites+a dolipr don+t end enfin envoye et+j fait+trois frere frere+s
    i+don il+voulai j je+meurs kill le+garage lettre+d m+en marre marre+de me+faire me+jeter
    mere+dit meurs monde mort+je n+ai parle partir peine pense person+m person+ne peux+plus
    plus+envie poste+un pour+person pris qu+a quand+je que+je raison+d se serai sert+de
    suis+au toujou tout vais+mourir veux+partir veux+que vois+pas want+to`,
    ],
    [
      1,
      `#again #again+#end #again+#weary #body #burden+#means #burden+#weary #death+#kin
    #drink+#means #end+#kin #farewell #farewell+#none #flee+#weary #gone+#means #kin+#none
    #kin+#threat #kin+#want #means+#other #means+#watch #want+#weary a+dit ai ai+plus
    ai+pris apres+un avale+des bon c cachet+pour de+mourir de+partir elle+voulai essaye
    est+fini fille fils+veux frere+veux je je+prefer l+argent laisse+moi m+aime me+demand
    me+dit me+fais medica meme+pas mort mourir+mais n ne plus pont pour+la qu que revien
    seraie seraie+mieux soeur+a son+fusil sous+un suicid+mais tentat+de usager vais vais+sauter
    vivre+comme voulai`,
    ],
    [
      -1,
      `#admin+#care #admin+#marry #burden+#end #death+#farewell #death+#gone #death+#hurt
    #death+#leisure #death+#threat #end+#flee #end+#means #flee #flee+#life #gone+#kin
    #gone+#none #hurt+#means #hurt+#shout #means+#none #none+#weapon #threat a+pris ai+le
    attend+plus attest+de au avez avis+d carte+grise carte+vitale d+identi dans+la de+sejour
    demain+je elle+va en+ai en+ligne entail fille+dit france+travai i+m i+want j+ai j+y
    je+n je+pense je+vais l la la+caf la+corde m+a ma ma+fille mal mon+dossie mot n+etais
    ou+un pas pas+me plus+aucun retrai rien s si+j simple tout+le tuer une+lettre violen
    voudra`,
    ],
    [
      -2,
      `#admin+#end #admin+#forbid #admin+#none #admin+#watch #again+#farewell #blow #blow+#hurt
    #blow+#shout #body+#want #burden+#want #child+#means #child+#want #death+#fear #end+#partner
    #end+#weary #farewell+#want #forbid+#life #forbid+#none #means+#weary #mine #mine+#partner
    #none #partner+#want #sleep #threat+#wound #want+#watch #want+#wound #weary ai+marre
    aide+pour aimera ami arrete aucune avec c+est ca+fait carte+de change+de chose d+accord
    de+passe demand demand+de demand+un en et etais etre+en fait+une fenetr force+de
    grise il+va j+aimera j+veux je+voudra la+secu les m+ont ma+carte ma+famill mon mon+espace
    mon+patron mon+propri morte mot+de ou+je patron plus+aucune plus+de pole pole+emploi
    que+ce s+ouvre sais sais+pas sejour si+je to tous+mes un+papier une+aide va vais+pas
    veux+m veux+plus vitale`,
    ],
    [
      -3,
      `#admin+#partner #blow+#partner #child+#life #child+#mine #death+#partner #none+#partner
    #partner+#shout accord adress argent attest avec+moi banque caf change de de+l de+rien
    emploi en+vie frappe handic identi impot imprim la+police loyer mes+revenu moi+je
    mon+teleph ouvrir+les police prefer prime puis puis+je rendez rendez+vous sms suis
    teleph titre travai un un+compte vais+en veux vous+pouvez`,
    ],
    [
      -4,
      `#admin #admin+#again #admin+#threat #blow+#other #boss #flee+#want #hurt+#mine #kin
    #shout a+change a+la acte+de activi ai+des ai+recu aide amende apl appren autre+chose
    carte chez+moi code commen d dossie droits espace est+partie et+ne france je+dors
    l+ecole la+force logeme mairie mon+compte mourir+que mutuel my naissa ne+sais nom
    ordina papier pas+envie passep payer permis plus+je pour+le premie revenu rien+je
    rsa secu sens sert suis+coupe suis+seul sur+mon train tue vole`,
    ],
    [
      -5,
      `#death+#flee #farewell+#life #fear+#means #marry #mine+#watch #sex aides alloca ameli
    bebe bloque certif connec date declar dois dors faites faux feuill inscri intern
    je+dois la+carte ma+declar mail mais+j maladi mieux+vaut mon+enfant ouvre paieme
    peux+pas photo plusie recu renouv suis+fatigu t+il tape trimes votre`,
    ],
    [
      -6,
      `#care #child+#end #gone+#life #hurt+#kin #police arret avez+vous chomag contes cpf
    de+tout end+my etrang ex idees+de il+me in mon+ex n+arrive ou paye pensio pouvez
    pouvez+vous releve rempli salair taxe the`,
    ],
    [
      -7,
      `#care+#death #child+#hurt #hurt+#partner #means+#wound a+manger a+pas actual aux
    avis comple compre courri ete for impots manger passe site tax voulez+vous`,
    ],
    [
      -8,
      `#death+#means #forbid+#mine chauff do ecole edf electr et+me expuls format il+veux
    je+vis ont propri rembou retard tu vis`,
    ],
    [-9, `#admin+#life appart casse droit les+impots ligne porte social`],
    [-10, `#child+#fear chez oui`],
    [-11, `il+m`],
    [-13, `dehors`],
  ],
};
