/* Written by bench/weigh-words.ts: not by hand. */

import { type Weighed } from './weighed.ts';

/** Starts of words, alone or two joined, by what they weigh for violence. */
export const VIOLENCE_WEIGHED: Weighed = {
  before: -14,
  weights: [
    [17, `seques`],
    [14, `femmes`],
    [13, `excisi he pas+que son+mari`],
    [12, `a+encore abusee compte+et fille+me fils+me me+harcel tabass`],
    [11, `a+etrang ai+fui de+lui empris enfuie fui harcel il+frappe il+sait perver`],
    [
      10,
      `#fear+#partner #kin+#watch a+pousse avec+son casse+les cogne confis de+mort echapp
    excise il+boit il+recomm il+rentre je+marche kill+me les+fesses m+interd ma+chambr
    mari+me oncle+m punir sinon un+inconn y+me`,
    ],
    [
      9,
      `#blow+#drink #blow+#forbid #kin+#marry #kin+#other #kin+#wound #partner+#weapon adulte+me
    coups de+protec defonc derrie en+face enfer fait+agress forcee gifle honte humili
    il+dit incest je+dis jure la+bat maman+est mari+la me+faisai me+menace me+to met+des
    met+la mon+passep my+ex ose pour+pas prend+tout protec raped suis+enferm tapee tout+l
    traite+comme viol voie voir+ma voisin+se`,
    ],
    [
      8,
      `#boss+#shout #boss+#sleep #burden+#shout #care+#shout #fear+#life #other+#sex #sex
    #sex+#shout #shout+#sleep a+agress ans+me approc avant+qu battue boyfri cacher casse+le
    colle commen+partir compag+m compag+me de+voir des+violen disput fait+vivre femme+battue
    femme+me figure frappe+mon freres griffe+et homme+qui il+la in+the la+figure la+sortie
    le+nez les+filles m+etrang m+humili maltra+par marier+de me+crie me+fais me+survei
    mes+freres mis+un my+boyfri oreill pas+parler plaint+il poing rappor sexuel sur+moi
    threat toilet voisin+m`,
    ],
    [
      7,
      `#blow #body+#other #body+#partner #child+#flee #fear+#mine #flee+#mark #flee+#partner
    #hurt+#insult #hurt+#police #insult+#shout #partner+#watch #shout+#want #shout+#watch
    a+essaye agress+dans ai+ete attouc avoir+ma ca+cogne casse+tout colleg+me copine+me
    cou crache+dessus des+attouc ete+agress fouill hit+me husban+hit il il+a il+avait
    il+les il+lit il+m il+va la+vaisse lance les+coups les+toilet leve leve+la lui ma+compag
    me+fait me+in me+rabais me+tuer me+violen mere+se mon+amie ne+suppor nus ordonn+de
    pieds+nus pince pour+cacher prend rabais rentre+chez rien+dit s+enerve sache serre+le
    suis+partie suit tout+les un+mari va+me vaisse vole+et`,
    ],
    [
      6,
      `#admin+#sex #body+#threat #boss+#sex #burden+#fear #burden+#partner #child+#mine
    #hurt #hurt+#other #hurt+#partner #kin+#threat #mark+#other #marry+#weary #partner+#weary
    #sex+#want #shout a+coince a+menace a+retrou a+taper a+touche amie auxili auxili+de
    bleus chef+me claque coince+dans coutea coutea+sous crie+dessus de+moi de+sortir
    dechir drogue et+me et+mes fait+du filles force+a frappe+et fuir garde+mon hier+soir
    il+casse il+contro il+veux j+aille le+droit m+attend maman me+crache me+force me+frappa
    me+maltra me+retrou me+suit mes+colleg par+mon pas+qu peur+il pied pour+coups quand+je
    quand+meme que+mon refuse+que rigole sous+empris sous+la suis+battue suis+sous suis+victim
    suivie tape+dessus taper tient trop+peur va+m violen vite voile vont+me`,
    ],
    [
      5,
      `#again+#fear #care+#kin #child+#watch #drink #flee+#shout #flee+#sleep #forbid+#mine
    #gone+#hurt #life+#shout #mark+#weary #marry #mine+#weapon #mine+#weary #other+#partner
    #shout+#weary #weapon a+cote a+sorti ai+honte au+beurre au+pays avec+sa avec+ses
    bat beurre+noir bouscu cache conjoi+me conjug contre contre+le de+pied de+rentre
    devant+tout dis+non est+battue fait+des famill+veux femme+m frappa frappe freres+me
    humili+devant il+hurle je+porte l+escali la+frappe la+maison la+salle la+tape le+bras
    le+quitte le+voile les+gosses let+me m+a main+sur mari+qui me+bouscu me+serre mechan
    menace menace+avec mon+argent mon+beau oeil+au parce partou patron+me petit+fils
    quand+j que+si se+disput se+fait sortir suis+encein t+let toute+la violen+conjug`,
    ],
    [
      4,
      `#admin+#boss #admin+#hurt #again+#hurt #blow+#police #care+#fear #child+#marry #death+#fear
    #drink+#mine #flee+#hurt #flee+#threat #forbid+#partner #forbid+#sleep #forbid+#weary
    #hurt+#none #hurt+#watch #kin+#partner #marry+#partner #marry+#threat #mine+#watch
    #partner #sex+#weary a+cause a+crache a+deja a+forcee a+gifle a+violen ai+des ai+porte
    and attrap avec+lui avec+une bar bas beurre cause contre+mon cote couche+avec dame
    des+bleus des+choses dessus devant+les devien+violen du+bar ecrase empech+de enferm
    entend escali etais etais+petite ex faire+des faisai follow follow+me force il+arrive
    insult insult+tous j+etais jette lance+des let m+ecrase ma+famill me+and me+jette
    me+vole moi+mon mon+oncle my+partne oeil on+m parce+qu parce+que partne peur peur+qu
    pieds porter+plaint pour+que pour+viol que+je sans+me serre son tuer+si un+colleg
    une+femme victim vis+avec`,
    ],
    [
      3,
      `#admin+#blow #admin+#burden #body+#burden #body+#insult #body+#mine #care+#forbid
    #care+#hurt #care+#threat #drink+#shout #farewell+#sex #fear+#flee #fear+#gone #fear+#other
    #fear+#threat #fear+#weapon #forbid #forbid+#none #forbid+#watch #forbid+#wound #hurt+#mine
    #mine+#shout #partner+#shout a+fait a+leve a+mis arme belle+mere choses conjoi copain+me
    coup+de depuis+des dit+que droit+de elle+me embras epouse ex+m he+raped il+prend
    je+parle je+refuse la+table les+jours les+petits m+insult m+oblige ma+belle ma+mere
    ma+soeur mari+il marier me me+bat me+prosti me+regard me+suis mec moi+il mon+mec
    nous nuit oncle par+son pere+m peur+de porte porter quand+il que+j que+son raclee
    raped+me sa sale scared scared+of sinon+il son+copain table tous tout+et traite+de
    un+coutea une+gifle victim+de violen+quand voisin+me`,
    ],
    [
      2,
      `#admin+#fear #blow+#boss #blow+#care #blow+#flee #blow+#hurt #body #body+#boss #body+#sex
    #burden+#other #child+#threat #drink+#hurt #end+#fear #end+#threat #farewell+#threat
    #fear #fear+#marry #fear+#sex #fear+#watch #forbid+#marry #forbid+#sex #insult #insult+#mine
    #kin+#want #life+#partner #other+#watch #police+#sex #watch a+casse a+serre a+tape
    a+un agress+sexuel aille am+scared bain bat+et beats beats+me beau+pere belle cheveu
    coince dans de+bain de+violen depuis+ans devien+mechan essaye est+violen et+il et+m
    et+mon fesses forcee+a homme+j hurle hurle+dessus husban il+me il+menace il+ne il+refuse
    je+ne je+subis la+porte le+cou le+mur les+cheveu les+enfant m+enferm m+ont main maison
    maltra mari marque me+frappe me+laisse mis+une moi moi+et mon+coloc mon+conjoi mon+ex
    mon+frere my+husban oblige of+my ont par pendan person+me pris pris+mes qu+il quand
    refugi+chez rentre retrou+et salle+de si sous subis subis+des survei tape touche+les
    tuer un+garcon une+amie veux+pas`,
    ],
    [
      1,
      `#admin+#mine #admin+#partner #blow+#want #body+#hurt #body+#mark #boss #boss+#forbid
    #boss+#other #burden+#hurt #death+#flee #fear+#leisure #flee #forbid+#other #hurt+#weary
    #kin+#mine #means+#sex #means+#shout #partner+#threat #partner+#want a+jete aide
    autour autour+de avec+les brutal casse+la chez chez+moi colleg+m demand des des+coups
    dessus+et devien et ete frappe+mais gars il+est interd+de j+entend la+gorge le+monsie
    les+soirs m ma mais mais+il me+cogne me+donne me+faire me+gifle me+met me+tape mon+pere
    on+se peux plaint+pour pousse+contre que+c salle si+je soeur soirs sortir+de suis
    suis+fait survei+et tete tous+les tout un+coup un+homme visage voisin`,
    ],
    [
      -1,
      `#admin+#none #admin+#want #blow+#child #blow+#end #blow+#other #body+#child #boss+#watch
    #child+#kin #child+#weapon #end+#hurt #farewell+#hurt #flee+#want #hurt+#kin #insult+#weary
    #kin #life+#other #none #other #other+#threat #partner+#police a+bu a+peur agress
    bras cause+de chef chose+ou compag copain+m cousin de+me dis du+chanta et+on ex+a
    fait fait+peur frere homme+m j je+n je+suis jete la la+caf me+dit me+traite mere+me
    mes+voisin mon+compte n oblige+a pars pas patron payer pays qu ses tout+mon veux+me`,
    ],
    [
      -2,
      `#blow+#life #blow+#partner #body+#forbid #body+#kin #boss+#hurt #boss+#police #care
    #child+#fear #child+#hurt #child+#shout #end+#shout #farewell+#partner #fear+#kin
    #fear+#none #fear+#want #hurt+#life #hurt+#marry #hurt+#shout #hurt+#want #hurt+#weapon
    #insult+#partner #kin+#shout #means+#weapon #mine #other+#shout #sex+#threat #threat+#weapon
    a a+jamais a+pris attest+de autre+chose avec+un boutei carte+grise ce client code
    contro d dame+que dans+la dans+les de+force dit donne en+bas enferm+dans etrang ex+me
    expres fait+taper famill femme garcon grise hits jours la+nuit laisse lit me+prend
    mon+chef mon+copain mon+mari mot+de ne passe pere+me pole pole+emploi pour+avoir
    pouvez+vous prosti retrai s+ouvre sa+femme site va`,
    ],
    [
      -3,
      `#admin+#again #burden+#mine #drink+#other #end+#flee #fear+#hurt #gone+#mine #kin+#sex
    #mark+#partner #marry+#want #none+#partner ai+peur arrach arrive+pas avez avez+vous
    caf carte change+de colleg compte crache de+passe de+vivre donne+des emploi enerve
    ete+violen fort france france+travai gorge homme intern laisse+pas les+impots ma+cousin
    ma+declar mon+compag mon+dossie mon+espace monsie ne+sais nez on ou ouvre papier
    permis plus+de plus+rien pouvez qui+la sais sais+pas se traite voulez voulez+vous
    vous`,
    ],
    [
      -4,
      `#admin #admin+#gone #blow+#sex #burden #death+#threat #fear+#shout #flee+#watch #life+#weary
    #mine+#threat #partner+#sex #police+#want #weary alloca apl assura au+visage autre
    bu casse change encein envie+de espace frere+me identi impots j+en je+me je+pars
    la+secu lettre loyer ma+femme me+marier me+pousse mot pour+le puis puis+je quoi rsa
    taper+par travai trop violen+avec`,
    ],
    [
      -5,
      `#burden+#none #care+#partner #child #end+#partner #forbid+#hurt #forbid+#kin #life+#none
    #marry+#other #means+#partner #sex+#watch agrico ai+plus ameli amende ans attest
    banque declar dit+qu dossie droits envie essaye+de faire+une impot inscri ligne ma+copine
    ma+demand mari+violen menace+de naissa perdu peux+plus plus pour+moi rembou rempli
    secu tire touche un+papier une+lettre`,
    ],
    [
      -6,
      `#death+#partner #flee+#gone #none+#shout acte aide+pour avis copine coups+de crie
    d+accord feuill fin format frappe+par hit j+attend la+tete logeme m+aider mon+homme
    mon+voisin msa paieme prime releve social taxe trimes vais`,
    ],
    [
      -7,
      `#admin+#shout #blow+#body #body+#shout #child+#other #forbid+#shout actual aides
    chomag comple courri do electr faites for insult+et le+site mail ordina porte+plaint
    quelle seul votre`,
    ],
    [
      -8,
      `#child+#partner #hurt+#means #hurt+#sex battue+par boit dettes mange mois mon+enfant
    mourir oublie tax`,
    ],
    [-9, `boit+et edf gaz huissi imprim moi+meme oui pensio premie`],
    [-10, `expuls`],
    [-11, `#body+#weapon cpf fils+a la+vie suicid veux+mourir`],
  ],
};
