/* Written by bench/weigh-words.ts: not by hand. */

import { type Weighed } from './weighed.ts';

/** Starts of words, alone or two joined, by what they weigh for violence. */
export const VIOLENCE_WEIGHED: Weighed = {
  before: -15,
  weights: [
    [17, `seques`],
    [15, `femmes`],
    [14, `son+mari`],
    [13, `excisi me+harcel pas+que`],
    [
      12,
      `a+encore a+etrang abusee de+lui de+mort empris enfuie fille+me fils+me he il+sait
    tabass`,
    ],
    [
      11,
      `#blow+#forbid ai+fui cogne compte+et echapp excise fui harcel il+boit il+frappe il+recomm
    il+rentre je+marche m+interd perver sinon tapee`,
    ],
    [
      10,
      `#fear+#life #fear+#partner #kin+#marry #kin+#watch #other+#sex #partner+#weapon avec+son
    casse+les confis il+dit je+dis jure kill+me ma+chambr maman+est mari+la me+violen
    my+ex pas+parler pour+pas prend+tout punir suis+enferm un+inconn y+me`,
    ],
    [
      9,
      `#body+#partner #boss+#shout #boss+#sleep #kin+#other #kin+#wound #sex a+pousse adulte+me
    avoir+ma boyfri commen+partir copine+me derrie honte il+la il+va incest la+bat les+filles
    mari+me marier+de me+faisai me+survei met+la mon+passep my+boyfri oncle+m ose pas+qu
    raped sous+la sur+moi tout+l un+mari`,
    ],
    [
      8,
      `#blow+#drink #body+#other #burden+#shout #care+#shout #child+#flee #hurt+#insult
    #insult+#shout #sex+#shout #shout+#watch a+agress agress+dans approc avant+qu battue
    cacher casse+le colleg+me compag+me coups de+protec de+voir defonc devant+la devant+tout
    enfer famill+veux femme+me forcee frappe+et fuir gifle homme+qui il+lit il+m il+veux
    in+the la+sortie les+coups les+fesses maltra+par me+menace me+rabais met+des mon+amie
    oreill pince plaint+il pris+mon protec quand+meme rabais rappor sache sexuel suivie
    threat tout+les traite+comme voie voile voir+ma voisin+m`,
    ],
    [
      7,
      `#blow #boss+#sex #burden+#fear #fear+#mine #flee+#mark #hurt+#police #partner+#weary
    #shout+#sleep a+essaye a+retrou ai+ete amie ans+me attouc bleus ca+cogne casse+tout
    colle compag+m de+sortir des+attouc des+violen fait+du fait+vivre femme+battue figure
    fouill frappa frappe+mon freres hit+me husban+hit il il+a la+figure le+voile les+toilet
    leve leve+la lui m+attend m+etrang me+crie me+fais me+fait me+force me+in me+maltra
    me+parle me+retrou me+tuer mere+se mes+freres mis+un ne+suppor nus peur+il pieds+nus
    poing pour+cacher rien+dit rigole s+enerve suis+partie suis+sous suis+victim toilet
    trop+peur tuer+si voisin+se vole+et`,
    ],
    [
      6,
      `#again+#fear #body+#mine #body+#threat #care+#fear #child+#watch #drink #flee+#partner
    #flee+#sleep #hurt #hurt+#other #hurt+#partner #kin+#threat #life+#shout #mark+#weary
    #marry+#weary #partner+#watch #shout+#want #weapon a+person a+sorti a+taper a+touche
    ai+porte auxili auxili+de avec+lui avec+ses cache claque contre+le cou coutea coutea+sous
    crache+dessus crie+dessus de+moi enfant+et et+me et+mes fait+agress filles force+a
    freres+me garde+mon hier+soir il+avait il+casse il+contro il+les j+aille je+porte
    la+frappe la+vaisse le+bras le+droit le+nez let+me ma+compag ma+tete me+crache me+frappa
    mes+colleg ordonn+de par+mon petit+fils pied pieds pour+coups pour+viol prend quand+j
    quand+je refuse+que rentre+chez se+disput se+fait sous+empris suis+battue suit t+let
    vaisse veux+pas viol vite vont+me`,
    ],
    [
      5,
      `#blow+#police #body+#sex #care+#hurt #child+#marry #child+#mine #end+#threat #flee+#shout
    #flee+#threat #forbid+#mine #forbid+#partner #forbid+#sleep #forbid+#weary #gone+#hurt
    #mark+#other #marry+#threat #mine+#watch #mine+#weapon #mine+#weary #other+#partner
    #shout a+coince a+deja a+forcee a+menace ai+des attrap au+beurre au+pays avec+sa
    beurre+noir bouscu coince+dans conjoi+me conjug contre copain+me dechir decide devant+les
    devien+mechan dis+non drogue en+face enferm escali est+battue face fait+des femme+m
    follow follow+me force frappe griffe+et humili humili+devant il+hurle insult j+etais
    je+parle jette l+escali la+maison la+salle la+tape lance m+a m+humili maman mari+il
    mari+qui me+and me+bouscu me+jette me+laisse me+prosti me+serre me+suit menace+avec
    mon+beau oeil+au parce patron+me pour+que que+mon que+si serre+le suis+encein tape+dessus
    tient va+m va+me violen violen+conjug voisin+me`,
    ],
    [
      4,
      `#again+#hurt #care+#kin #child+#threat #drink+#mine #drink+#shout #fear+#watch #hurt+#mine
    #hurt+#watch #kin+#none #kin+#partner #marry #marry+#partner #partner #sex+#weary
    #shout+#weary a+cote a+crache a+gifle a+mis and avec+une bar bas bat battre belle+mere
    beurre chef+me cote coup+de dame de+pied de+rentre des+bleus des+choses dessus devien+violen
    dit+que droit+de du+bar ecrase empech+de entend etais+petite ex il+prend la+table
    le+quitte les+jours les+petits let m+ecrase mec mechan menace moi+il mon+argent mon+oncle
    my+partne nuit oeil on+m parce+qu parce+que partne pere+m peur que+je raclee refugi+chez
    sinon+il son sortir table taper tout+et un+colleg une+femme victim`,
    ],
    [
      3,
      `#admin+#blow #admin+#boss #admin+#fear #admin+#hurt #blow+#boss #blow+#flee #blow+#hurt
    #body #body+#boss #body+#insult #boss+#forbid #burden+#partner #care+#forbid #death+#fear
    #farewell+#sex #fear+#gone #fear+#marry #fear+#threat #fear+#weapon #flee+#hurt #forbid+#none
    #forbid+#watch #forbid+#wound #insult+#mine #kin+#want #partner+#shout #police+#sex
    #sex+#want a+casse a+cause a+leve a+violen ai+honte arme avait cause cheveu chez+moi
    choses coince conjoi contre+mon couche+avec depuis+des embras epouse essaye et+m
    etais ete+agress ex+m forcee+a he+raped hurle+dessus il+arrive il+menace insult+tous
    interd+de je+refuse je+subis je+vis la+journe lance+des le+cou les+cheveu les+gosses
    m+insult m+oblige m+ont ma+belle ma+famill ma+soeur main+sur marier me me+bat me+frappe
    me+regard me+suis me+tue me+vole mis+une moi+et moi+mon mon+ex mon+mec nous oblige
    papa par+son pendan person+me peur+de plaint+pour porte porter+plaint quand+il que+j
    que+son raped+me retrou+et sa sa+voitur sans+me scared scared+of serre si+je subis
    subis+des survei touche+les toute+la un+coutea un+garcon une+amie une+gifle veux+me
    victim+de vis`,
    ],
    [
      2,
      `#farewell+#threat #fear #fear+#flee #fear+#leisure #fear+#other #fear+#sex #flee+#want
    #forbid #forbid+#marry #forbid+#other #hurt+#none #hurt+#weary #means+#sex #means+#shout
    #mine+#shout #other+#watch #other+#weapon #partner+#threat a+fait a+jete a+tape am+scared
    bain beats beats+me beau+pere casse+la contre+la de+ans de+bain de+violen des+coups
    dessus+et disput elle+me est+violen et+mon faire+des faisai fesses frappe+mais gars
    hurle husban il+garde il+me je+ne la+porte le+monsie le+mur les+enfant m+enferm ma+mere
    maison me+cogne me+faire me+gifle me+met mon+coloc mon+conjoi mon+pere my+husban
    of+my on+se oncle ont ordonn plaint+contre porter pris+mes qu+il quand rentre sale
    salle+de son+copain tape tete tous traite+de tue tuer un+coup veux+porter visage`,
    ],
    [
      1,
      `#admin+#burden #admin+#mine #admin+#partner #blow+#care #blow+#kin #body+#hurt #body+#mark
    #boss+#other #boss+#partner #drink+#hurt #end+#fear #forbid+#sex #insult #kin+#mine
    #life+#partner #mark #mine+#partner #partner+#want #watch a+couche a+serre agress+sexuel
    aide aille autour autour+de belle chef chez colleg+m coloc couche dans dans+le depuis
    des devien empech et+il ete expres frappe+moi griffe homme+j il+est il+ne il+refuse
    j+entend la+gorge les+soirs m+empech main mais mais+il mal maltra mari marque me+griffe
    me+tape me+touche met moi mon+frere mon+patron par peur+qu pousse+contre pris que+c
    salle si soeur soirs sortir+de suis sur+son survei+et tous+les tout tout+mon toute
    un+homme violen+quand`,
    ],
    [
      -1,
      `#admin+#none #blow+#child #blow+#end #blow+#other #boss+#watch #child+#kin #child+#shout
    #child+#weapon #end+#shout #farewell+#flee #farewell+#watch #hurt+#kin #hurt+#threat
    #kin #kin+#weary #life+#other #none+#sex #other+#shout #other+#threat #police+#want
    #threat+#watch a+bu a+peur ai+peur bras brutal cause+de cigare client compag cousin
    dans+l de+m de+me des+menace dis enferm+dans et+on ex+a ex+me fait fait+peur fait+taper
    fille fort hits hits+me j j+ai la+caf la+nuit les me+dit me+traite mes+voisin mon
    mon+compte mon+copain mon+mari parle parle+a pars pas patron payer plaint pour+avoir
    pousse prosti que recu refugi ses soir`,
    ],
    [
      -2,
      `#blow+#partner #blow+#want #body+#child #boss+#hurt #boss+#police #care #child+#fear
    #child+#forbid #drink+#other #end+#flee #fear+#hurt #hurt+#life #hurt+#shout #hurt+#weapon
    #insult+#partner #marry+#want #mine #other+#weary #threat+#want #threat+#weapon a
    a+pris agress arrach attest+de autre+chose avec+un carte+grise code colleg contro
    crache d dans+la dans+les de+force devant dit famill garcon grise homme homme+m je
    jours la laisse laisse+pas lit loyer me+prend mon+compag mot+de mur n+ose ne nez
    on ouvre passe pole pole+emploi pouvez pouvez+vous qu retrai s+ouvre sais suis+une`,
    ],
    [
      -3,
      `#admin+#again #admin+#gone #body+#kin #child+#hurt #death+#threat #fear+#kin #fear+#none
    #fear+#shout #forbid+#kin #hurt+#marry #hurt+#want #kin+#sex #kin+#shout #mark+#partner
    #means+#partner #means+#weapon #mine+#threat #none+#partner a+jamais alloca arrive+pas
    au+visage avez avez+vous bat+et boutei bu caf carte change change+de compte dame+que
    de+passe emploi enerve ete+violen etrang femme france france+travai gorge impots
    intern je+me ma+cousin ma+declar ma+femme mon+dossie mon+espace mot ne+sais ou papier
    pere+me permis puis puis+je qui+la sa+femme sais+pas se site suis+un tout+le travai
    va veux voulez voulez+vous vous`,
    ],
    [
      -4,
      `#admin #burden+#mine #care+#partner #child #death+#end #end+#partner #flee+#watch
    #gone+#mine #marry+#other #weary ai+plus aide+pour amende ans apl attest autre banque
    d+accord declar dit+qu dossie encein espace identi il+devien impot inscri je+pars
    la+secu les+impots ma+demand me+pousse perdu plus+de plus+rien pour+le prime quoi
    rembou rempli rsa taper+par traite un+papier violen+avec`,
    ],
    [
      -5,
      `#blow+#sex #flee+#gone #forbid+#hurt #partner+#sex #partner+#wound acte agrico ameli
    avis chomag copine coups+de donne+des droits essaye+de faire+une format frere+me
    le+site lettre logeme ma+copine mail mari+violen me+marier mon+voisin monsie msa
    naissa ou+un paieme pour+moi secu touche ventre`,
    ],
    [
      -6,
      `#admin+#shout #blow+#life #forbid+#shout #life+#none #none+#shout actual aides casse
    comple courri crie faites feuill frappe+par hit insult+et j+attend la+tete m+aider
    menace+de mon+enfant mon+homme nuit+et ordina oublie plus quelle taxe tire`,
    ],
    [
      -7,
      `#blow+#body #body+#shout #child+#other #hurt+#means #hurt+#wound #sex+#watch do envie
    imprim moi+meme mois porte+plaint social tax trimes trop votre`,
    ],
    [-8, `#child+#partner #death+#partner #hurt+#sex battue+par boit for oui pensio`],
    [-9, `boit+et premie`],
    [-10, `cpf`],
    [-11, `#body+#weapon`],
  ],
};
