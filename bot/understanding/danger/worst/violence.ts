/* Written by bench/weigh-words.ts: not by hand. */

import { type Weighed } from './weighed.ts';

/** Starts of words, alone or two joined, by what they weigh for violence. */
export const VIOLENCE_WEIGHED: Weighed = {
  before: -14,
  weights: [
    [17, `seques`],
    [14, `femmes`],
    [13, `excisi fille+me he pas+que son+mari`],
    [12, `a+encore abusee enfuie fils+me me+harcel tabass`],
    [11, `a+etrang ai+fui compte+et de+lui echapp empris fui il+sait m+interd perver un+inconn`],
    [
      10,
      `#fear+#partner #partner+#weapon avec+son cogne confis de+mort excise forcee harcel
    honte il+boit il+frappe il+recomm il+rentre je+marche kill+me la+bat ma+chambr me+to
    oncle+m pour+pas punir sinon suis+partie tout+l`,
    ],
    [
      9,
      `#blow+#drink #blow+#forbid #boss+#shout #burden+#shout #kin+#marry #kin+#other #kin+#watch
    #kin+#wound adulte+me ans+me boyfri casse+les commen+partir coups de+protec derrie
    en+face enfer fait+vivre femme+me il+dit il+la je+dis jure les+fesses m+etrang maman+est
    mari+me marier+de me+faisai met+des met+la mon+passep my+boyfri my+ex ose prend+tout
    protec raped suis+enferm tapee viol voir+ma y+me`,
    ],
    [
      8,
      `#body+#partner #boss+#sleep #fear+#life #flee+#partner #hurt+#police #sex #sex+#shout
    #shout+#watch a+agress a+pousse approc attrap avant+qu battue cacher casse+le colleg+me
    compag+m compag+me copine+me defonc fait+agress figure frappe+mon il+casse il+contro
    il+les in+the incest la+figure la+sortie les+filles les+toilet ma+compag maltra+par
    mari+la me+crie me+fais me+in me+menace mere+se mon+amie oreill pas+parler pince
    plaint+il rien+dit sexuel suivie sur+moi threat toilet voie voisin+m voisin+se`,
    ],
    [
      7,
      `#blow #body+#other #care+#shout #child+#flee #flee+#mark #hurt+#insult #other+#sex
    #partner+#watch #shout+#sleep #shout+#want ai+ete attouc avoir+ma ca+cogne contre+le
    cou de+voir des+attouc des+violen disput femme+battue fouill frappe+et freres homme+qui
    humili il il+a il+va les+coups leve leve+la lui m+attend m+humili me+fait me+force
    me+rabais me+serre me+suit me+survei me+tuer me+violen mes+freres mis+un ne+suppor
    nus ordonn+de pieds+nus poing pour+cacher pour+coups rabais rappor rentre+chez rigole
    sache serre+le suis+battue suit tout+les un+mari va+me vole+et`,
    ],
    [
      6,
      `#body+#mine #body+#sex #body+#threat #boss+#sex #burden+#fear #burden+#partner #child+#mine
    #fear+#mine #hurt #hurt+#partner #insult+#shout #kin+#threat #mark+#weary #marry
    #marry+#weary #partner+#weary #sex+#want #shout a+essaye a+menace a+taper a+touche
    amie auxili auxili+de avec+sa bleus casse+tout chef+me colle conjoi+me coutea crache+dessus
    crie+dessus de+sortir et+me fait+du famill+veux filles force+a fuir garde+mon gifle
    hit+me husban+hit il+avait il+lit il+m il+veux j+aille la+frappe la+salle le+bras
    le+droit mari+qui me+frappa me+maltra me+retrou menace+avec mes+colleg pas+qu peur+il
    pied prend quand+je quand+meme que+mon sous+empris sous+la suis+encein suis+sous
    tape+dessus taper tient traite+comme trop+peur va+m vite vont+me`,
    ],
    [
      5,
      `#admin+#sex #again+#fear #child+#watch #drink #hurt+#other #life+#shout #mark+#other
    #mine+#weapon #mine+#weary #other+#partner #shout+#weary #weapon a+coince a+cote
    a+deja a+retrou a+sorti agress+dans au+beurre au+pays avec+lui avec+ses bar bat beurre+noir
    bouscu cache claque coince+dans contre couche+avec coutea+sous de+moi de+rentre dechir
    des+bleus dis+non drogue du+bar ecrase est+battue et+mes ete+agress fait+des follow
    follow+me frappa frappe freres+me hier+soir humili+devant il+arrive il+hurle insult+tous
    je+porte l+escali la+maison la+vaisse lance le+nez le+quitte le+voile let+me m+a
    m+ecrase main+sur maman me+bouscu me+crache mechan menace mon+argent mon+beau oeil+au
    par+mon parce partou patron+me petit+fils quand+j que+si refuse+que s+enerve se+fait
    sortir suis+victim t+let toute+la tuer+si une+gifle vaisse violen voile`,
    ],
    [
      4,
      `#admin+#boss #admin+#hurt #blow+#police #care+#fear #care+#kin #child+#marry #death+#fear
    #fear+#weapon #flee+#shout #flee+#threat #forbid+#mine #forbid+#partner #forbid+#sleep
    #forbid+#weary #forbid+#wound #gone+#hurt #hurt+#mine #hurt+#watch #kin+#partner
    #marry+#threat #mine+#shout #mine+#watch #partner #sex+#weary a+cause a+crache a+forcee
    a+leve a+mis a+violen ai+des ai+honte and arme avec+une bas belle+mere beurre cause
    conjug contre+mon cote dame de+pied des+choses dessus devant+les elle+me empech+de
    enferm entend epouse escali etais etais+petite ex faisai femme+m force griffe+et
    insult j+etais je+parle jette la+tape lance+des les+gosses les+petits let me+and
    me+bat me+jette moi+mon mon+oncle my+partne oeil on+m parce+que partne peur peur+qu
    pieds pour+que pour+viol que+je raclee sale sans+me scared scared+of se+disput serre
    sinon+il son une+femme violen+conjug vis+avec`,
    ],
    [
      3,
      `#admin+#blow #admin+#burden #again+#hurt #blow+#care #blow+#hurt #body+#burden #body+#insult
    #burden+#other #care+#hurt #care+#threat #drink+#mine #drink+#shout #farewell+#sex
    #fear+#flee #fear+#marry #fear+#other #fear+#threat #flee+#hurt #forbid #forbid+#none
    #forbid+#watch #hurt+#none #marry+#partner #partner+#shout a+fait ai+porte avec+les
    choses conjoi copain+me coup+de depuis+des devien+mechan devien+violen dit+que droit+de
    embras faire+des fesses he+raped il+prend je+refuse je+subis la+table le+cou le+mur
    les+jours m+insult m+oblige m+ont ma+belle ma+famill ma+mere ma+soeur mari+il marier
    me me+laisse me+prosti me+regard me+suis me+vole mec mon+mec nous nuit oblige oncle
    par+son pere+m peur+de porte porter+plaint quand+il que+j que+son raped+me refugi+chez
    sa son+copain subis subis+des table tous tout+et traite+de un+colleg un+coutea victim
    voisin+me`,
    ],
    [
      2,
      `#admin+#fear #blow+#boss #body #body+#boss #care+#forbid #child+#threat #end+#fear
    #end+#threat #fear #fear+#gone #fear+#watch #forbid+#marry #forbid+#sex #insult+#mine
    #kin+#want #life+#partner #means+#shout #watch a+casse a+gifle a+serre a+tape a+un
    agress+sexuel am+scared bain beats beats+me beau+pere belle cheveu coince dans de+bain
    de+violen devant+tout devien essaye est+violen et+il et+m et+mon ex+m frappe+mais
    hurle hurle+dessus husban il+me il+menace il+ne il+refuse je+ne la+porte les+cheveu
    les+enfant m+enferm maison maltra mari me+frappe me+gifle mis+une moi moi+et moi+il
    mon+coloc mon+conjoi mon+ex mon+frere mon+pere my+husban of+my ont par parce+qu pendan
    person+me porter pris+mes qu+il quand rentre retrou+et salle+de si sous survei tape
    tete touche+les tuer une+amie veux+pas victim+de violen+quand`,
    ],
    [
      1,
      `#admin+#mine #admin+#partner #blow+#flee #blow+#want #body+#mark #boss #boss+#forbid
    #boss+#other #burden+#hurt #death+#flee #drink+#hurt #farewell+#threat #fear+#leisure
    #fear+#sex #flee #forbid+#other #hurt+#weary #insult #mine+#sex #other+#watch #partner+#threat
    #partner+#want #police+#sex #threat a+couche a+jete aide aille autour autour+de bat+et
    casse+la chez chez+moi colleg+m demand depuis+ans des des+coups dessus+et et ete
    forcee+a gars homme+j il+est il+garde interd+de j+entend la+gorge le+monsie les+soirs
    m ma ma+voisin main mais mais+il marque me+donne me+faire me+met me+tape me+touche
    on+se peux plaint+pour pousse+contre pris que+c refugi rendez rendez+vous retrou
    salle si+je soeur soirs sortir+de suis suis+fait survei+et tous+les tout tue un+coup
    un+garcon un+homme visage`,
    ],
    [
      -1,
      `#admin+#none #admin+#want #blow+#child #blow+#end #blow+#other #body+#child #boss+#watch
    #child+#kin #child+#weapon #end+#hurt #farewell+#flee #farewell+#hurt #farewell+#partner
    #flee+#want #hurt+#kin #hurt+#life #insult+#weary #kin #life+#other #none #other+#threat
    #other+#weary #partner+#police #sex+#threat #threat+#watch a+peur agress bras cause+de
    chose+ou couche cousin d de+me dis du+chanta et+on ex+a expres fait fait+peur frere
    hits+me homme+m j je+n je+suis jete la la+caf laisse me+dit mec+m mere+me mis mon+compte
    mon+petit mur n nue oblige+a pars pas patron payer pays qu ses tout+mon veux+me`,
    ],
    [
      -2,
      `#blow+#life #blow+#partner #body+#forbid #body+#kin #boss+#hurt #boss+#police #care
    #child+#fear #child+#hurt #child+#shout #end+#shout #fear+#none #fear+#want #hurt+#shout
    #hurt+#want #hurt+#weapon #insult+#partner #kin+#shout #marry+#want #means+#weapon
    #mine #other+#shout a a+bu a+pris ai+peur attest+de autre+chose avec+un boutei carte+grise
    ce client code crache dame+que dans+la dans+les de+force dit donne en+bas etrang
    ex+me fait+taper famill femme fort garcon grise hits jours la+nuit lit me+prend mon+chef
    mon+copain mon+mari mot+de ne passe pole pole+emploi pour+avoir pouvez+vous prosti
    retrai s+ouvre sa+femme site va`,
    ],
    [
      -3,
      `#admin+#again #burden+#mine #end+#flee #fear+#hurt #fear+#kin #gone+#mine #hurt+#marry
    #mark+#partner #mine+#threat #none+#partner #partner+#sex #threat+#weapon a+jamais
    arrach arrive+pas avez avez+vous bu caf carte change+de colleg compte contro de+passe
    de+vivre emploi enerve enferm+dans ete+violen france france+travai gorge homme intern
    laisse+pas les+impots ma+cousin ma+declar mon+compag mon+dossie mon+espace monsie
    ne+sais nez on ou ouvre papier pere+me permis plus+de plus+rien pour+le pouvez qui+la
    sais sais+pas se traite travai voulez voulez+vous vous`,
    ],
    [
      -4,
      `#admin #admin+#gone #burden #death+#threat #drink+#other #fear+#shout #kin+#sex #life+#weary
    #means+#partner #police+#want #weary alloca apl assura au+visage autre casse change
    declar donne+des dossie envie+de espace essaye+de identi impots j+en je+me je+pars
    la+secu lettre loyer me+marier me+pousse mot puis puis+je quoi rsa taper+par trop`,
    ],
    [
      -5,
      `#blow+#sex #care+#partner #child #end+#partner #flee+#gone #flee+#watch #forbid+#hurt
    #forbid+#kin #life+#none #marry+#other #sex+#watch agrico ai+plus ameli amende ans
    attest banque copine coups+de dit+qu droits encein envie faire+une frappe+par frere+me
    hit impot inscri ligne ma+copine ma+demand ma+femme mari+violen naissa paieme perdu
    peux+plus plus pour+moi rembou rempli secu tire touche un+papier une+lettre violen+avec`,
    ],
    [
      -6,
      `#burden+#none #death+#partner #none+#shout acte aide+pour avis d+accord feuill fin
    format j+attend la+tete logeme m+aider menace+de mon+voisin msa prime releve social
    taxe trimes vais`,
    ],
    [
      -7,
      `#admin+#shout #blow+#body #body+#shout #child+#other #forbid+#shout #hurt+#means
    actual aides battue+par chomag comple courri crie do electr faites for insult+et
    le+site mail mon+homme ordina porte+plaint quelle seul votre`,
    ],
    [-8, `#child+#partner boit dettes mois mon+enfant mourir oublie tax`],
    [-9, `#hurt+#sex boit+et edf gaz huissi imprim mange moi+meme oui pensio`],
    [-10, `premie`],
    [-11, `cpf expuls fils+a la+vie veux+mourir`],
    [-12, `#body+#weapon suicid`],
  ],
};
