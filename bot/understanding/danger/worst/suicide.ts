/* Written by bench/weigh-words.ts: not by hand. */

import { type Weighed } from './weighed.ts';

/** Starts of words, alone or two joined, by what they weigh for suicide. */
export const SUICIDE_WEIGHED: Weighed = {
  before: -13,
  weights: [
    [20, `suicid`],
    [16, `adieu de+vivre en+finir`],
    [15, `plus+vivre`],
    [14, `living`],
    [13, `dieu mourir pour+toujou scarif`],
    [12, `a+vivre etre+la mon+dernie mutile myself se+tuer vais+faire`],
    [11, `all idees+noires ma+mort une+corde veux+crever`],
    [
      10,
      `ai+mis betise ce+monde corde d+adieu de+sauter espere fais+du ferait hais issue je+recomm
    le+vide les+veines life pills plus+etre plus+jamais que+ca si+on soir+j souffr tailla
    tentat tout+arrete ts vais+me veines`,
    ],
    [
      9,
      `#burden+#life #farewell+#kin ai+decide ai+prepar au+pire avaler battre+je boite+de
    cette+vie de+raison de+trop die finiss foncer foncer+dans goodby just la+mort le+fusil
    le+toit m+going me+cherch me+noyer mis+le mon+traite ne+me noires noyer parler+de
    passer+a pense+souven pire pour+mourir pourqu pourqu+je que+tout rejoin serais somnif
    sos suis+de une+tentat veux+dispar wants+to`,
    ],
    [
      8,
      `#burden+#kin #burden+#weapon #care+#means #child+#farewell #kin+#means #life+#weary
    #sleep+#want #threat+#weary a+quoi a+tous ai+failli assez+vecu biento de+crever de+se
    de+sens deux+doigts du+balcon du+mal etre+morte faire+du feel+like foutre lacher
    me+foutre me+retien mes+jours mort+me n+en ne+plus over parle+de pas+mes pour+ne
    prepar+mes qu+elle qui+me raison sans+elle sans+moi sers suis+un tranqu tuer+mais
    va+faire vaut+plus vecu veux+rejoin vie+ne voudra+etre`,
    ],
    [
      7,
      `#death+#want #farewell+#forbid #gone+#want #want+#weapon #weary+#wound a+me a+ouvert
    ai+avale ai+essaye ai+regard aurais bon+contin comme+ca contin+a de+le dis+que dispar
    du+pont en+aller endorm everyo i+cut j+aurais jeter+sous kill+myself l+acte la+haut
    la+seule laisse+une les+rails m+endorm me+dis messag+d mieux mieux+sans ne+pas ouvert+les
    passer pendre pense+a pense+au plus+existe plus+la poigne que+la quoi+bon rails retien
    retien+ici seule+soluti souhai to+end to+live traite une+balle une+betise vais+sauter
    vie+n voudra+ne voulu vous+aime would`,
    ],
    [
      6,
      `#child+#wound #end+#forbid #farewell+#other #flee+#gone #flee+#means #life+#none
    #life+#watch #means+#partner #none+#threat #none+#want a+assez a+mourir a+person
    ado ai+assez ai+bu ai+rate au+bord au+suicid autant bois bord bord+du d+en d+existe
    de+bon deja+essaye depuis+son dernie+messag des+cachet des+idees des+pensee dis est+moi
    existe failli fin+a fini+pour finir je+me je+regard las m+arrach maman mari+dit me+regret
    me+scarif mettre+fin mon+age ne+jamais pensee plein+de plus+me pour+de pour+partir
    prefer+mourir qu+on recomm+a regret s+arrete se+jeter se+suicid serait serait+mieux
    si sinon+je sous+le suppor+plus sur+cette taille tirer tirer+une travai+je un+arbre
    un+train un+usager usager+vient va+se vais+avaler vaut veux+en veux+mourir veux+se
    viendr voudra+que vous+entend`,
    ],
    [
      5,
      `#again+#kin #again+#means #body+#wound #burden+#death #burden+#flee #burden+#none
    #burden+#threat #child+#gone #death #death+#none #death+#weary #end+#farewell #insult+#want
    #means #threat+#want a+en a+faire a+mes ai+fait ai+les attend+la aucun+sens autant+mourir
    cachet+devant coupe+les courag+de de+contin de+me depuis+que detest devant+moi devrai
    disent+de dispar+pour dit+au dit+qu doigts elle+je en+l ending entend+plus expres
    fatigu+de ferait+du fils+parle flingu fous idees ils+seront je+devrai je+serai jeter
    jeter+du l+air la+vie laisse+moi le+courag lever life+is me+lever me+mettre me+pendre
    me+reveil me+tue mes+enfant mon+coeur mort+tout ne+vaut ne+vois no+reason ouvert+le
    pas+je pere+a plus+parler plus+rien pour+tout prefer+etre pris+plein que+ma reason
    reason+to sauter se+pendre serai+plus seront suis+sur sur+le sur+terre thinki thinki+about
    to+die un+poids vie+me vivant`,
    ],
    [
      4,
      `#body+#means #burden+#wound #child+#death #death+#forbid #death+#sex #death+#watch
    #end+#none #end+#want #life a+laisse a+rien adieu+a ami+veux anymor apres+ma au+cimeti
    au+revoir aucune+raison autant+en avale balle be ca+contin cette+terre cimeti contin+je
    d+etre de+mort de+suicid degout dernie+fois enterr envie envie+d eteind etre etre+mort
    foutre+en frere+a fusil fusil+et going going+to gout gout+a j+en j+espere je+merite
    je+meurs je+serais la+fenetr laisse laisse+mourir le+faire like me+degout merite
    mes+medica meurs mon+enterr mourir+mais my+life ne+vais pardon pas+suicid plus+aucune
    plus+et plus+gout poids poids+pour psychi quoi+ca reste reste+plus reveil revoir
    s+en sauter+du serait+plus sert+de si+ca soir sois sui t+want tente+de tiens to+kill
    vie voulai+mourir y+pense`,
    ],
    [
      3,
      `#admin+#gone #again+#death #boss+#death #child+#weapon #death+#life #death+#other
    #end #flee+#kin #flee+#weary #leisure+#threat #means+#want #none+#watch #other+#threat
    #want age ai+envie ai+l aimera+m bras ca+revien ca+va courag de+moi decide dernie
    dis+adieu en+peux endorm+et essaye+de et+ca et+je et+plus etais+plus faire+une fatigu
    fini je+m je+tiens jeter+dans jeter+par juste les+bras les+nuits live ma+soeur mari+a
    me+detest me+faire me+fais me+flingu me+jeter me+suicid medica+pour merite+pas mieux+si
    mon+frere monde ne+viendr person plus+person plus+qu plus+que plus+simple poste+un
    pour+person que+je que+mon qui+veux raison+de rien+ne s+est sers+a tiens+plus toujou
    tous trop+sur usager veux+me viendr+a vous+dis want withou`,
    ],
    [
      2,
      `#admin+#child #again+#want #body+#weapon #burden #burden+#weary #child+#threat #drink+#means
    #end+#gone #end+#life #end+#sleep #farewell+#sleep #life+#means #life+#want #none+#weary
    #threat+#weapon #wound a+dit a+plus a+tout ai+ecrit ai+pris avale+des boite+entier
    bon ca ca+sert cachet cette+nuit conner crever de+cette de+medica don+t ecrit+une
    en+vie end enfin entier envoye est+foutue fait+trois fille+s frere i+don j je+prefer
    je+suis kill la+peine le+garage m+en marre marre+de me+coupe me+reste medica mere+dit
    moi n+a n+ai ne+sers par+la parle partir pense person+m peux+plus pour+longte pris
    qu raison+d revien se serai simple soeur souven+a suis+au tentat+de to+be tout+je
    une+conner vaut+mourir veux+partir veux+que vie+c vie+je vois+pas voisin+menace voudra+m
    voulai`,
    ],
    [
      1,
      `#admin+#death #again #again+#weary #burden+#means #death+#wound #end+#flee #end+#kin
    #end+#means #farewell #farewell+#none #hurt+#weary #kin+#weapon #life+#threat #means+#other
    #means+#threat #means+#watch ai ai+plus air allait aller+pour apres balcon c ca+je
    ca+s ce+serait comme contin dans+la des+medica dit dites elle+va elle+voulai enfant+seraie
    entail essaye est+fini et+j feel foutue i+feel il+allait il+voulai je je+veux le+pont
    m+aime ma+famill ma+femme ma+vie mais meme+pas mort mort+je n ne+veux ouvert pas+me
    peine plus pont pour+la qu+a que rien+meme sens+de seraie seraie+mieux sert+a son+fusil
    sous+un suicid+mais tous+mes tout vais vivre vivre+comme vois want+to y+aller`,
    ],
    [
      -1,
      `#admin+#care #admin+#marry #admin+#none #blow+#hurt #blow+#shout #body+#want #child+#life
    #child+#means #child+#none #child+#want #death+#hurt #death+#kin #death+#leisure
    #death+#threat #end+#weapon #end+#weary #flee #flee+#life #forbid+#life #gone+#kin
    #hurt+#means #hurt+#shout #hurt+#want #means+#none #means+#weapon #other+#want #threat
    #threat+#wound a ami arrete attest+de au aucune avez ca+fait carte+d carte+grise
    ce cette chose d+identi d+impot de+rien de+sejour demain+je en+ai en+ligne etais
    fenetr france+travai garage je+n je+vais la mot ou+un pas plus+aucun quoi recomm
    retrai si+j terre titre+de tout+le tuer une+lettre veux+plus violen voudra vous+regard`,
    ],
    [
      -2,
      `#admin+#end #admin+#forbid #again+#farewell #burden+#end #death+#fear #farewell+#flee
    #means+#weary #mine #none #none+#partner #none+#weapon #partner+#want #sleep #want+#watch
    #want+#wound #weary ai+des ai+marre aide+pour aimera attend+plus avec avis+d carte+de
    carte+vitale change+de d+accord demand demand+de demand+un en end+my et fait+une
    force+de grise handic i+want j+aimera je+pars je+pense je+voudra la+caf la+secu les
    mal mes+impots mon mon+espace mon+patron mon+propri mourir+que ou+je patron plus+de
    plus+je pole pole+emploi prefer que+ce rien+sur s s+ouvre sejour si+je tente titre
    to un+papier veux+m vitale`,
    ],
    [
      -3,
      `#admin+#partner #admin+#threat #admin+#watch #blow #blow+#partner #boss+#means #burden+#want
    #child+#mine #death+#partner #farewell+#want #forbid+#none #kin #mine+#partner #partner+#shout
    a+change accord adress attest banque c+est caf change de de+passe emploi espace est+partie
    identi il+va impot imprim j+veux la+police loyer ma+carte me+tape mon+teleph morte
    mot+de msa n+etais ne+sais ouvrir+les payer police pour+le prime rendez rendez+vous
    rien rien+je sais sais+pas sert sms suis suis+coupe teleph un un+compte vais+pas
    vie+est`,
    ],
    [
      -4,
      `#admin #blow+#other #boss #death+#flee #end+#watch #flee+#want #forbid+#mine a+la
    ai+recu aide apl argent autre+chose avec+moi bebe cantin carte code commen d dossie
    droits et+ne etre+en france il+se je+dors l+ecole la+force logeme mairie me+frappe
    mieux+vaut moi+je mon+compte mots my naissa ne+peux nom ordina permis peux+pas premie
    puis puis+je que+voulez rsa sur+mon t+il travai trimes tue va vais+en veux vole votre`,
    ],
    [
      -5,
      `#admin+#again #farewell+#life #hurt+#mine #kin+#life #marry #means+#wound #shout
    accoun acte+de activi aides amende appren avez+vous bloque certif chez+moi connec
    date declar dois dors ex faux feuill in inscri intern je+dois la+carte mail mais+j
    maladi me+battre mon+enfant mon+ex n+arrive paieme papier pas+envie passep paye pensio
    photo plusie recu renouv revenu secu sens suis+fatigu suis+seul suppor tape train
    voulez+vous`,
    ],
    [
      -6,
      `#burden+#forbid #care #care+#death #child+#hurt #hurt+#kin #mine+#watch #sex a+manger
    a+pas alimen ameli arret avis besoin+d chomag cpf de+tout etrang frappe idees+de
    il+me impots ma+declar manger ou ouvre passe pouvez pouvez+vous quel releve salair
    taxe the`,
    ],
    [
      -7,
      `#child+#end #death+#means #gone+#life #hurt+#partner #police aux comple courri ecole
    electr for plus+le rembou rempli site tax`,
    ],
    [-8, `actual chauff compre do edf et+me ete expuls je+vis nourri propri social`],
    [-9, `alloca appart casse droit format il+veux les+impots ligne ont porte tu vis`],
    [-10, `chez faim oui`],
    [-11, `#admin+#life #child+#fear il+m`],
    [-12, `dehors`],
  ],
};
