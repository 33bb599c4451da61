/* Written by bench/weigh-words.ts: not by hand. */

import { type Weighed } from './weighed.ts';

/** Starts of words, alone or two joined, by what they weigh for suicide. */
export const SUICIDE_WEIGHED: Weighed = {
  before: -13,
  weights: [
    [20, `suicid`],
    [17, `adieu de+vivre`],
    [16, `en+finir`],
    [15, `corde`],
    [14, `living`],
    [13, `dieu mourir pour+toujou pourqu+je scarif`],
    [12, `a+vivre etre+la ma+mort mon+dernie plus+vivre tentat`],
    [
      11,
      `ai+prepar all de+sens des+lames ferait foncer foncer+dans idees+noires je+recomm
    lames les+veines life mutile myself passer+a plus+etre que+ca retene se+tuer serais
    vais+faire veines veux+dispar`,
    ],
    [
      10,
      `#burden+#life ai+failli betise ce+monde de+crever de+sauter du+balcon en+aller espere
    hais issue la+mort le+toit le+vide mon+traite parler+de pills poigne retien+ici soir+j
    suis+de suis+devant tailla ts une+tentat vais+me veux+crever`,
    ],
    [
      9,
      `#care+#means #farewell+#kin #threat+#weary ai+mis avaler boite+de cicatr de+le de+raison
    de+trop debarr des+cachet die du+mal du+pont fais+du fait+mon feel+like goodby l+acte
    laisse+une le+fusil m+going mes+jours ne+me noires pour+mourir qui+me rejoin si+on
    somnif souffr suis+un tuer+mais une+corde vais+prendr veux+rejoin wants+to`,
    ],
    [
      8,
      `#burden+#flee #child+#farewell #kin+#means #life+#weary #want+#weapon a+tous ai+avale
    ai+decide assez+vecu au+pire battre+je cette+vie contin+je d+adieu de+se etre+morte
    faire+du foutre i+cut lacher lame me+noyer mieux+sans mis+le mort+me n+en noyer over
    parle+de partir+pour pendu pire plus+existe plus+la plus+me prefer+mourir que+tout
    raison sans+moi sauter+du se+coupe se+jeter serai+plus serait+plus un+poids vecu
    vivre+depuis voudra+etre`,
    ],
    [
      7,
      `#burden+#weapon #death+#want #end+#forbid #gone+#want #life+#watch #sleep+#want a+me
    a+ouvert a+quoi ai+essaye ai+voulu au+suicid aurais biento comme+ca de+bon des+idees
    des+pensee deux+doigts elle+je endorm est+foutue everyo failli fardea fini+pour finiss
    ils+seront j+aurais je+me just kill+myself m+endorm me+foutre me+pendre ne+pas ouvert+le
    ouvert+les pendre pense+a pensee plus+jamais pour+de pour+partir prefer+etre pris+plein
    qu+elle serait serez sers+a suis+sur sur+les sur+terre to+live un+fardea un+usager
    une+balle une+betise vais+avaler veux+mourir veux+se vie+ne`,
    ],
    [
      6,
      `#burden+#death #burden+#threat #death+#forbid #death+#none #death+#watch #flee+#gone
    #flee+#means #life+#none a+assez a+en a+person ai+assez ai+les ai+regard aimera+m
    au+bord aucune+raison autant bon+contin bord cachet+devant courag+de d+en d+existe
    de+contin de+moi degout deja+essaye depuis+que dernie+messag devant+moi dis dis+que
    disent+de dispar+pour en+l eteind existe expres fatigu+de ferait+du fin+a flingu
    foutue fusil inutil je+regard je+serais jeter jeter+dans jeter+sous l+air la+haut
    las le+courag le+coutea les+rails lever mari+dit me+degout me+lever me+mutile me+scarif
    me+tailla messag+d mettre+fin mieux mon+age ne+plus pense+au pense+souven pensee+noires
    plus+et plus+parler poids pour+ne que+la quoi+bon rails regret sauter se+suicid sers
    si soluti+c sur+cette vaut+plus veux+en vivant voudra+ne would`,
    ],
    [
      5,
      `#again+#kin #burden+#kin #burden+#none #burden+#wound #child+#death #child+#wound
    #death #end+#farewell #end+#want #farewell+#forbid #flee+#forbid #insult+#want #means
    #none+#threat #none+#want #threat+#want #weary+#wound a+deux a+laisse a+mes ai+fait
    ai+laisse aucun+sens autant+mourir be cette+terre contin+a coupe+les de+me dernie+fois
    detest devrai dire+adieu dispar dit+au ending entend+plus enterr envie est+pendu
    est+suicid et+plus etais+plus fardea+pour finir fous fusil+et idees j+espere je+devrai
    je+m jeter+par la+corde la+seule la+vie life+is like mais+je maman me+dis me+regret
    me+reveil mes+medica moi+mourir mon+coeur mon+enterr my+life ne+jamais no+reason
    par+la pardon pas+je plus+rien pris+son qu+on que+ma reason reason+to rejoin+ma reste
    s+arrete se+scarif serait+mieux seule+soluti sous+le sur+le thinki thinki+about to+die
    tout+arrete un+messag un+train va+se vaut viendr voudra+que voulu`,
    ],
    [
      4,
      `#again+#partner #again+#want #body+#wound #child+#gone #death+#life #death+#weary
    #end+#life #farewell+#other #flee+#none #means+#partner a+mourir a+rien allait anymor
    apres+ma au+cimeti au+revoir avale balle biento+je ca+contin ca+revien ca+va cimeti
    conner decide depuis+son dis+adieu dit+adieu dit+qu doigts doigts+de endorm+et envie+d
    et+je etre etre+mort fille+se fils+parle going going+to gout gout+a il+allait je+merite
    je+tiens jeter+du juste m+arrach ma+soeur mari+veux me+cherch me+coupe me+mettre
    me+retien me+suicid me+tue merite merite+pas mieux+si mort+tout ne+vaut plein+de
    plus+gout plus+qu plus+que poids+pour pris+des quoi+ca recomm+a retien reveil revoir
    se+pendre si+ca t+want tiens tirer tirer+une to+end to+kill tous un+monsie une+conner
    vais+mourir vie vie+c y+pense`,
    ],
    [
      3,
      `#admin+#gone #again+#death #again+#means #body+#child #body+#means #boss+#death #child+#weapon
    #death+#other #end #end+#none #farewell+#sleep #flee+#kin #hurt+#wound #leisure+#threat
    #life #life+#want #means+#threat #other+#threat #want #wound adieu+a ado ami+veux
    apres aucun autant+en bras ca+s d+etre de+mort de+suicid dernie dites+a ecrit+une
    en+peux enfant+je essaye+de et+ca faire+une fait+pour fait+trois fatigu femme+a femme+est
    fille+s fini foutre+en frere+a il+vaut il+voulai j j+en je+prie je+serai je+suis
    la+fenetr la+peine laisse laisse+mourir les+nuits live ma+vie mari+a me+flingu medica+pour
    mes+enfant mon+ado mon+frere n+a ne+vais ne+viendr ne+vois pas+suicid pere+a person
    person+m plus+person pour+longte prie prie+pour qu+a que+mon raison+de reste+plus
    rien+ne s+en s+est serai soeur+a soir suppor+plus tente+de tiens+plus tranqu vaut+rien
    veux+me vie+je vie+n voisin+a voulai+mourir voulu+mourir want`,
    ],
    [
      2,
      `#admin+#child #body+#weapon #burden #child+#threat #end+#kin #end+#sleep #kin+#weapon
    #life+#means #means+#want #none+#watch #none+#weary #want+#weary a+tout ai+ecrit
    ai+envie aime air boite+entier bord+du ca+je ca+sert cachet cachet+pour cherch+pas
    contin crever de+cette de+medica des+medica dites dolipr don+t end enfin envoye est+fini
    et+j fille frere frere+s i+don je+meurs je+prefer kill le+garage le+train les+bras
    lettre+d m+en marre marre+de me+detest me+faire me+jeter me+sauve mere+dit meurs
    monde mort+je mourir+mais n+ai ne parle partir pense peux+plus plus+envie poste+un
    pour+person pris qu que+je raison+d se sert+de sui suis+au tentat+de tout vaut+mourir
    veux+que vois+pas`,
    ],
    [
      1,
      `#admin+#death #again #again+#end #body #burden+#means #burden+#weary #death+#kin
    #death+#wound #drink+#means #farewell #flee+#weary #gone+#means #kin+#none #kin+#threat
    #kin+#want #means+#other a+dit a+plus ai ai+plus ai+pris aller+pour apres+un avale+des
    balcon bon c ca ce+serait de+mourir de+partir elle+voulai essaye fille+dit fils+veux
    frere+veux je je+laisse l+argent laisse+moi m+aime ma+femme me+demand me+dit me+fais
    medica meme+pas menace+de mort n peine person+ne plus quand+je revien seraie seraie+mieux
    sert+a son+fusil suicid+mais toujou usager vais vais+sauter veux+partir vivre vivre+comme
    voulai want+to`,
    ],
    [
      -1,
      `#admin+#care #admin+#marry #death+#end #death+#hurt #death+#leisure #death+#threat
    #end+#flee #end+#means #flee #flee+#life #gone+#kin #gone+#none #hurt+#means #hurt+#shout
    #means+#none #threat #weary ai+le ai+tente arrete attend+plus attest+de au avez avis+d
    carte+grise carte+vitale ce+soir d+identi dans+la de+sejour elle+va elle+veux en+ai
    en+ligne entail france+travai i+m i+want j+ai j+y je+n je+pense je+vais l la m+a
    ma ma+fille mal mon+dossie mot ou+un pas pas+me plus+aucun que+ce rien si+j simple
    tout+le tuer une+lettre veux+plus violen voudra vous`,
    ],
    [
      -2,
      `#admin+#end #admin+#forbid #admin+#none #admin+#watch #again+#farewell #blow #blow+#hurt
    #blow+#shout #body+#want #burden+#want #child+#life #child+#means #child+#want #death+#gone
    #end+#partner #end+#weary #farewell+#want #forbid+#life #forbid+#none #mine #mine+#partner
    #none #none+#weapon #partner+#want #sleep #threat+#wound #want+#watch #want+#wound
    ai+marre aide+pour ami avec c+est ca+fait carte+de change+de chose d+accord de+passe
    demain+je demand demand+de demand+un en en+vie et fait+une fenetr force+de grise
    il+va je+voudra la+caf la+secu les m+ont ma+carte ma+famill mon mon+espace mon+patron
    mon+propri morte mot+de n+etais ou+je patron plus+aucune plus+de pole pole+emploi
    retrai s s+ouvre sais+pas sejour si+je to tous+mes un+papier une+aide vais+pas veux+m
    vitale`,
    ],
    [
      -3,
      `#blow+#partner #child+#mine #death+#fear #death+#partner #means+#weary #none+#partner
    #partner+#shout accord adress aimera argent attest avec+moi banque caf change d de
    de+l de+rien emploi etais etre+en frappe handic identi impot j+aimera j+veux la+police
    loyer mes+revenu moi+je mon+teleph mourir+que ouvrir+les police prime puis puis+je
    rendez rendez+vous rien+je sais sms suis teleph titre train travai un un+compte va
    veux vous+pouvez`,
    ],
    [
      -4,
      `#admin #admin+#partner #admin+#threat #blow+#other #boss #flee+#want #hurt+#mine
    #kin #mine+#watch #shout a+la acte+de activi ai+des ai+recu aide amende apl appren
    aucune autre+chose carte chez+moi code commen dossie droits espace est+partie et+ne
    france imprim je+dors l+ecole logeme mairie mieux+vaut mon+compte mutuel my naissa
    ne+sais nom ordina papier pas+envie passep payer permis plus+je pour+le prefer premie
    revenu rsa secu sens sur+mon tue vais+en`,
    ],
    [
      -5,
      `#admin+#again #death+#flee #farewell+#life #fear+#means #marry #sex a+change aides
    alloca ameli avez+vous bebe bloque certif connec date declar dois dors faites faux
    in inscri intern je+dois la+carte la+force ma+declar mail mais+j maladi mon+enfant
    ouvre paieme peux+pas photo plusie recu renouv sert suis+coupe suis+fatigu suis+seul
    t+il tape trimes vole votre`,
    ],
    [
      -6,
      `#care #child+#end #gone+#life #hurt+#kin arret chomag contes cpf de+tout end+my etrang
    ex feuill idees+de mon+ex n+arrive ou paye pensio pouvez pouvez+vous releve rempli
    salair taxe the`,
    ],
    [
      -7,
      `#care+#death #child+#hurt #means+#wound #police a+pas actual aux avis comple courri
    for il+me impots manger passe site tax voulez+vous`,
    ],
    [
      -8,
      `#death+#means #forbid+#mine #hurt+#partner a+manger chauff compre do ecole edf electr
    et+me ete expuls format il+veux je+vis ont propri rembou retard social tu vis`,
    ],
    [-9, `#admin+#life appart casse droit ligne porte`],
    [-10, `#child+#fear chez les+impots oui`],
    [-11, `il+m`],
    [-12, `dehors`],
  ],
};
