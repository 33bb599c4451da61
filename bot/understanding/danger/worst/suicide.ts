/* Written by bench/weigh-words.ts: not by hand. */

import { type Weighed } from './weighed.ts';

/** Starts of words, alone or two joined, by what they weigh for suicide. */
export const SUICIDE_WEIGHED: Weighed = {
  before: -13,
  weights: [
    [21, `suicid`],
    [17, `adieu en+finir`],
    [15, `corde de+vivre living`],
    [14, `dieu scarif`],
    [13, `etre+la mon+dernie mourir pour+toujou pourqu+je`],
    [12, `#burden+#life boite+de de+sens le+toit ma+mort mutile plus+etre retene tentat vais+me`],
    [
      11,
      `a+vivre all betise ce+monde cicatr de+raison de+sauter des+lames du+pont lames le+vide
    les+veines noires pills serais somnif tailla ts vais+faire veines veux+crever veux+dispar`,
    ],
    [
      10,
      `#farewell+#kin ai+failli ai+mis ai+prepar battre+je d+adieu de+trop die en+aller
    espere fais+du ferait foncer foncer+dans idees+noires issue je+recomm la+mort mon+traite
    ne+me parler+de passer+a plus+la plus+vivre que+ca se+tuer serai+plus soir+j souffr
    suis+de suis+devant une+corde une+tentat veux+retrou`,
    ],
    [
      9,
      `#burden+#weapon a+me ai+avale ai+decide au+pire cette+vie de+crever de+le debarr
    des+cachet du+mal fait+mon feel+like goodby hais i+cut lacher laisse+une life m+going
    me+brule me+noyer mieux+sans n+en noyer ouvert+le pendu pire plus+me poigne prepar+mes
    qu+elle que+tout raison rejoin retien+ici sans+elle si+on sos vais+prendr wants+to
    would`,
    ],
    [
      8,
      `#burden+#flee #child+#farewell #kin+#means #life+#none #sleep+#want #want+#weapon
    a+quoi aucun+sens avaler de+se deux+doigts est+pendu fardea foutre je+me just kill+myself
    lame mari+dit me+foutre mes+jours messag+d mort+me myself ne+pas ne+plus pendre pense+a
    pense+souven plus+existe pour+mourir prefer+mourir qui+me sans+moi se+coupe se+jeter
    se+suicid serait serez sommei suis+sur to+live un+fardea un+poids un+usager veux+rejoin`,
    ],
    [
      7,
      `#burden+#wound #death+#want #end+#forbid #flee+#means #gone+#want #threat+#weary
    a+person a+tous ai+essaye ai+laisse ai+voulu assez+vecu biento bon+contin d+en de+bon
    degout des+pensee du+balcon endorm enfant+je everyo fatigu+de fin+a fini+pour finiss
    flingu fusil jeter jeter+par la+haut le+coutea le+fusil lever life+is m+endorm me+degout
    me+lever me+mutile me+tailla mettre+fin mieux mon+coeur ne+passer ouvert+les pardon
    parle+de partir+pour passer+pas pensee plus+jamais pour+de pour+ne pour+partir qu+on
    quoi+bon rails regret revoir+a sauter+par se+scarif serait+plus sers suis+un sur+terre
    tente+de tuer+mais une+balle une+betise vecu vie+ne vivre+depuis voudra+etre`,
    ],
    [
      6,
      `#again+#kin #burden+#death #burden+#kin #burden+#none #burden+#threat #death+#none
    #death+#weary #end+#farewell #end+#want #farewell+#forbid #flee+#gone #insult+#want
    #life+#watch #life+#weary a+deux a+en ai+les ai+regard au+ciel au+suicid aurais autant
    autant+mourir ca+revien cachet+devant ciel comme+ca contin+a contin+je de+me decide
    deja+essaye depuis+son dernie+fois dernie+messag devant+moi dis dis+que disent+de
    dispar dit+au dit+qu en+l est+foutue est+suicid et+plus etre+mort etre+morte existe
    failli faire+du fardea+pour finir foutue inutil j+aurais je+merite jeter+sous l+acte
    l+air la+corde la+fenetr la+seule la+vie las les+bois les+rails me+coupe me+pendre
    me+regret me+retien me+scarif mon+age mon+enterr pense+au pensee+noires plus+parler
    plus+rien poids pris+plein que+la recomm+a s+arrete sauter sauter+du se+pendre sers+a
    seule+soluti sois sur+cette sur+les tiens to+die un+arbre vaut+plus veux+mourir veux+se
    viendr vivant vivre voudra+ne`,
    ],
    [
      5,
      `#child+#wound #death #death+#forbid #death+#watch #end+#life #flee+#forbid #hurt+#wound
    #means #none+#want a+assez a+laisse a+mes a+mourir a+poste ai+assez ai+fait ami+veux
    assez au+bord aucune+raison avale+une be bord cette+terre courag+de de+contin de+moi
    depuis+que des+envie des+idees devrai dire+adieu dis+adieu dispar+pour doigts elle+je
    ending entend+plus enterr envie envie+d et+je expres ferait+du fille+se fous fusil+et
    gout gout+a idees ils+seront je+devrai je+serais je+tiens jeter+du les+nuits me+cherch
    me+reveil me+sauve merite+pas no+reason noyer+dans pas+suicid passer pere+a plus+gout
    plus+qu prefer+etre pris+des quoi+ca reason reason+to retien reveil serai serait+mieux
    seront si soluti+c suppor+plus to+end tranqu un+monsie vais+avaler vais+m vais+mourir
    vaut+rien veux+en veux+me vie vie+c voisin+a voulu voulu+mourir y+pense`,
    ],
    [
      4,
      `#again+#want #body+#means #body+#wound #burden+#end #child+#death #death+#life #threat+#want
    a+rien adieu+a allait anymor au+revoir boite+entier bras ca+va conner coupe+les d+etre
    de+medica de+mort de+suicid des+medica detest doigts+de en+peux et+ca etais+plus
    fatigu femme+a foutre+en going going+to hopita+apres il+allait j+en j+espere je+m
    je+prie laisse+mourir m+arrach m+en mari+a me+mettre me+suicid merite mes+enfant
    mes+medica mieux+si mon+frere mort+tout mourir+mais my+life ne+vaut ne+viendr parti+dans
    plein+de plus+et plus+person plus+que poids+pour pour+longte prie prie+pour pris+son
    psychi qu+a raison+de rejoin+ma revoir s+en sous+le thinki thinki+about tirer tirer+une
    to+kill tous tout+arrete un+train une+conner va+se vaut`,
    ],
    [
      3,
      `#again+#death #again+#partner #body+#child #boss+#death #death+#hurt #death+#other
    #end+#none #farewell+#other #flee+#none #leisure+#threat #life+#want #means+#partner
    #means+#threat #none+#threat #none+#weary #want #weary+#wound ado ai+ecrit ai+envie
    aimera+m apres+ma au+cimeti autant+en avale avale+des balcon balle ca+contin ca+s
    ca+sert cachet ce+serait cimeti dernie dites+a endorm+et essaye+de est+fini feel
    fille+s fils+parle fini frere frere+a i+feel il+voulai je+meurs je+serai je+suis
    je+voulai jeter+dans juste laisse laisse+moi le+courag les+bras ma+soeur ma+vie maman
    mari+veux marre+de me+detest me+faire me+flingu me+jeter meurs moi+mourir mon+ado
    monde ne+jamais ne+vois pense person person+m plus+envie pour+person raison+d reste
    reste+plus se+tirer si+ca soeur soir sui usager veux+partir vie+je vie+n vois+pas
    want want+to`,
    ],
    [
      2,
      `#admin+#gone #again+#means #body+#weapon #burden+#means #child+#gone #death+#wound
    #end #end+#kin #end+#sleep #flee+#weary #kin+#want #life #life+#threat #means+#want
    #none+#watch #other+#threat #want+#weary #wound a+dit a+plus a+tout ai+dit aime bois
    ca ca+je cette+nuit cherch+pas courag crever de+cette de+mourir dit+adieu dolipr
    don+t ecrit+une essaye et+j etre fait+trois fille frere+s i+don j je+prefer kill
    la+peine le+pont le+train ma+femme mari+menace marre me+tue mere+dit mort+je n+a
    n+ai ne+vais parle peine peux+plus pris rien+meme rien+ne s+est sert+de sors+de suis+au
    suis+sortie t+want tentat+de testam tiens+plus tout veux+que voulai+mourir`,
    ],
    [
      1,
      `#admin+#child #again #again+#weary #body #burden #burden+#weary #child+#threat #child+#weapon
    #death+#kin #drink+#means #end+#means #end+#weapon #farewell #farewell+#none #farewell+#sleep
    #flee+#kin #kin+#none #life+#means #means+#watch #weapon a+avale ai+plus ai+pris
    air aller+pour bon bord+du cachet+pour contin dame+veux de+partir elle+va elle+veux
    elle+voulai end enfant+seraie enfin entail envie+de envoye et+qu fils+veux finir+avec
    frere+veux lettre+d live m+aime ma+mere me+demand me+fais medica medica+pour mon+fils
    monde+serait monsie mort ne ne+sers ouvert par+la partir pas+me person+ne pleure
    plus pont qu que que+je revien se semain+dernie seraie seraie+mieux suicid+mais terre
    to+be toujou vais vaut+mourir vie+est vivre+comme vois y`,
    ],
    [
      -1,
      `#admin+#care #admin+#marry #admin+#none #death+#end #death+#gone #death+#leisure
    #flee #forbid+#want #gone+#kin #gone+#means #hurt+#means #hurt+#want #means+#weapon
    #none+#sleep #partner+#want #threat #threat+#wound #weary a+pris attend+plus attest+de
    au avez avis+d c carte+d carte+grise carte+vitale cette d+identi d+impot dans+la
    de+sejour des elle en+ai en+ligne fait+une femme fenetr fille+dit force+de france+travai
    i il+va j+ai j+y je+n je+vais je+voudra la la+caf le+gaz le+monde ma+famill mal me
    meme+pas mere mon+dossie mon+pere mot ou+je ou+un papier+de plus+aucun qu+il rien
    s sans sert+a touche tout+le un+papier une+lettre veux+m veux+plus voudra vous`,
    ],
    [
      -2,
      `#admin+#end #admin+#forbid #admin+#watch #again+#farewell #body+#want #death+#partner
    #end+#weary #farewell+#want #forbid+#life #forbid+#none #gone+#none #kin+#threat
    #kin+#weapon #means+#weary #none #want+#wound a accord ai+marre aide+pour aimera
    argent arrete ca+fait carte+de change+de chose d+accord demand demand+de et grise
    i+want j+aimera je+pense la+secu les ma ma+carte mes+impots mon+espace mon+teleph
    mot+de n+etais pas patron plus+de pole pole+emploi puis puis+je retrai s+ouvre sais+pas
    sejour sens si+je simple to un+compte une+aide vais+pas violen vitale`,
    ],
    [
      -3,
      `#admin+#threat #blow+#shout #burden+#want #child+#means #child+#mine #child+#none
    #child+#want #end+#partner #farewell+#life #flee+#life #hurt+#shout #kin #mine #sleep
    #want+#watch a+change a+la activi adress ai+des attest aucune autre+chose avec avec+moi
    banque caf carte change d de de+passe de+rien demain+je dois dossie emploi en en+vie
    end+my espace et+ne force france handic identi impot imprim je+dois la+carte le+papier
    le+rsa les+jours logeme loyer mairie mes+revenu mieux+vaut mon mon+ami mon+compte
    mourir+que ne+sais nom ordina ouvrir+les payer plus+aucune plus+je prefer prime rendez
    rendez+vous revenu rien+je sais sms sous+un suis suis+coupe sur+mon teleph titre
    travai tue un va veux vous+pouvez`,
    ],
    [
      -4,
      `#admin #admin+#again #blow+#hurt #boss #child+#end #child+#life #death+#fear #death+#flee
    #fear+#means #flee+#want #forbid+#weary #hurt+#mine #mine+#watch #none+#partner #sex
    #threat+#weapon acte+de ai+recu aide aides apl appren bloque chomag code commen declar
    droits etais etre+en idees+de inscri intern j+veux l+ecole ma+declar me+battre moi+je
    mois mon+enfant msa naissa papier passep permis peux+pas pour+le pouvez pouvez+vous
    premie que+ce rsa secu sert suis+fatigu suis+seul t+il train trimes vais+en votre`,
    ],
    [
      -5,
      `#care #kin+#life #marry #means+#wound alloca ameli amende arret aux avez+vous certif
    connec contes date de+tout faites faux feuill impots mail mais+j maladi my ouvre
    paieme passe paye pensio plusie recu releve renouv salair site tente`,
    ],
    [
      -6,
      `#care+#death #forbid+#mine #gone+#life accoun avis comple compre courri cpf etrang
    for in ou pas+envie quel rempli taxe voulez+vous`,
    ],
    [
      -7,
      `#death+#means #police actual ecole ecrire electr ex format il+veux mon+ex propri
    rembou social suppor tax`,
    ],
    [-8, `#admin+#life #child+#hurt appart do droit ligne ont oui tu`],
    [-9, `les+impots`],
    [-10, `chez`],
    [-11, `il+m`],
    [-12, `dehors`],
  ],
};
