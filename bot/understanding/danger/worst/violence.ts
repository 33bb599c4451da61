/* Written by bench/weigh-words.ts: not by hand. */

import { type Weighed } from './weighed.ts';

/** Starts of words, alone or two joined, by what they weigh for violence. */
export const VIOLENCE_WEIGHED: Weighed = {
  before: -15,
  weights: [
    [17, `seques`],
    [15, `femmes`],
    [14, `deshab pas+que son+mari`],
    [13, `#kin+#wound a+etrang excisi fille+me tabass`],
    [12, `a+encore de+lui de+mort empris fils+me he me+harcel`],
    [
      11,
      `abusee ai+fui batten cogne compte+et confis echapp enfuie excise fui harcel il+boit
    il+frappe il+recomm il+rentre je+marche oncle+m perver`,
    ],
    [
      10,
      `#blow+#forbid #fear+#partner #kin+#other #other+#sex a+pousse fait+agress fils+m
    il+dit il+sait kill+me m+interd ma+chambr maman+est mari+me me+faisai pas+parler
    pour+pas prend+tout protec punir sinon suis+enferm tapee y+me`,
    ],
    [
      9,
      `#blow+#drink #boss+#shout #boss+#sleep #fear+#life #hurt+#insult #kin+#marry #kin+#watch
    #partner+#weapon #sex #shout+#watch a+agress adulte+me approc avant+qu avec+son avoir+ma
    cacher casse+le commen+partir coups de+voir derrie ete+agress fait+vivre honte il+la
    il+va je+dis la+bat marier+de me+in me+violen mon+passep my+ex ose pas+qu plaint+il
    threat tout+l traite+comme un+mari voie`,
    ],
    [
      8,
      `#body+#partner #burden+#shout #care+#shout #child+#flee #hurt+#police #sex+#shout
    a+menace ans+me attrap battue boyfri colleg+me compag+m compag+me copine+me de+protec
    defonc enfer femme+battue femme+me figure forcee frappe+et gifle griffe+et homme+qui
    il+contro il+hurle il+m incest la+figure la+sortie les+fesses les+filles les+toilet
    maltra+par me+crie me+prosti mere+se met+des mon+amie my+boyfri nus oreill pendan+des
    pieds+nus poing pris+mon promis quand+meme raped rappor rien+dit sache sexuel sous+la
    suis+victim sur+moi toilet tout+les une+maman voisin+m`,
    ],
    [
      7,
      `#again+#fear #blow #body+#other #body+#threat #boss+#sex #fear+#mine #flee+#mark
    #insult+#shout #kin+#threat #marry+#weary #partner+#weary #shout+#sleep #shout+#want
    a+essaye a+tabass agress+dans ai+ete ai+porte amie attouc ca+cogne colle cou crie+dessus
    des+attouc des+violen et+me fou fouill frappe+mon freres fuir hit+me humili husban+hit
    il il+a il+avait jure la+frappe le+droit les+coups lui m+humili mari+la mari+qui
    me+fais me+maltra me+menace me+tuer mes+freres met+la ne+suppor nuits ordonn+de pour+cacher
    rentre+chez rigole se+venger soigna suis+battue suis+sous suivie venger voir+ma voisin+se
    vole+et`,
    ],
    [
      6,
      `#burden+#fear #care+#fear #drink #flee+#partner #flee+#shout #flee+#sleep #hurt+#other
    #hurt+#partner #hurt+#watch #life+#shout #mark+#other #mark+#weary #mine+#weapon
    #other+#partner #partner+#watch #shout #weapon a+coince a+retrou a+taper a+touche
    au+pays avec+lui avec+ses cache casse+les casse+tout claque coince+dans crache+dessus
    de+moi de+sortir devant+tout en+face enfant+et et+mes face fait+du femme+m frappe
    freres+me garde+mon hier+soir il+casse il+les il+lit il+me il+prend il+veux la+vaisse
    le+bras le+nez le+quitte le+voile let+me leve leve+la m+attend m+etrang ma+compag
    ma+tete me+fait me+force me+parle me+rabais me+retrou me+survei menace+avec mes+colleg
    mis+un par+mon parce peur+il pour+coups prend que+mon rabais se+disput se+fait sous+empris
    suit t+let tient trop+peur vaisse veux+pas viol violen voile`,
    ],
    [
      5,
      `#body+#mine #body+#sex #child+#marry #child+#mine #child+#watch #end+#threat #fear+#leisure
    #fear+#weapon #flee+#threat #forbid+#mine #forbid+#weary #gone+#hurt #hurt #mine+#weary
    #shout+#weary a+cote a+deja a+leve a+sorti ai+des attend+en au+beurre auxili auxili+de
    avec+sa bar beurre+noir bleus bouscu conjoi+me conjug contre contre+le de+pied dechir
    decide des+choses devien+violen drogue droit+de du+bar empech+de enferm est+battue
    et+garde etais+petite famill+veux filles follow follow+me force+a humili+devant insult
    j+aille j+etais je+parle je+porte la+maison la+salle lance m+a main+sur maman me+and
    me+bouscu me+crache me+suit menace mon+beau mon+oncle nuit oeil+au parce+qu partou
    peur pied pieds pince pour+que pour+viol quand+je raclee refuse+que s+enerve sa+voitur
    son suis+encein tape+dessus traite+de tuer+si un+colleg va+me violen+conjug vont+me`,
    ],
    [
      4,
      `#admin+#boss #admin+#fear #admin+#hurt #again+#hurt #burden+#partner #care+#hurt
    #care+#kin #child+#threat #death+#fear #fear+#flee #fear+#marry #forbid+#partner
    #forbid+#watch #hurt+#mine #kin+#partner #kin+#want #marry #marry+#threat #mine+#watch
    #other+#watch #partner a+cause a+crache a+violen and bas bat battre belle+mere beurre
    cause chef+me choses coince copain+me cote coutea de+rentre des+bleus devant+les
    dis+non dit+que ecrase entend escali ex fait+des force frappe+mais frere+m hurle
    il+arrive insult+tous je+vis jette l+escali la+journe la+table la+tape les+gosses
    les+jours les+petits let m+ecrase mari+il me+jette me+serre mec mechan mis+une mon+argent
    mon+mec my+partne oblige oeil on+m partne patron+me pere+m petit+fils porte quand+j
    que+je serre+le sinon+il sortir suis+partie table taper tout+et un+coutea une+femme
    une+gifle va+m victim vis voisin+me`,
    ],
    [
      3,
      `#admin+#blow #blow+#boss #blow+#police #body+#boss #body+#insult #boss+#partner #care+#forbid
    #drink+#mine #drink+#partner #farewell+#sex #fear+#other #fear+#sex #fear+#threat
    #flee+#hurt #forbid+#sleep #insult+#mine #kin+#none #marry+#partner #other+#weapon
    #partner+#shout #police+#sex #sex+#want #sex+#weary a+casse a+forcee a+mis a+tape
    ai+honte am+scared avec+une cheveu contre+mon couche+avec coup+de coutea+sous dame
    de+violen des+coups dessus epouse essaye est+violen etais ex+m faire+des fesses frappa
    he+raped homme+me je+subis lance+des les+cheveu m+oblige ma+belle ma+soeur marier
    me me+bat me+laisse me+suis me+vole moi+et moi+il moi+mon mon+ex nous oblige+de on+se
    par+les parce+que plaint+pour porter porter+plaint que+j que+si que+son raped+me
    sans+me scared scared+of subis subis+des survei tape touche+les tous une+amie violen+quand`,
    ],
    [
      2,
      `#blow+#flee #blow+#hurt #body #body+#care #boss+#forbid #drink+#shout #end+#fear
    #farewell+#threat #fear+#gone #fear+#watch #forbid #forbid+#marry #forbid+#none #forbid+#other
    #forbid+#wound #hurt+#none #means+#shout #mine+#partner #mine+#shout a+fait a+gifle
    a+jete arme avec+des bain beats beats+me casse+la chez+moi conjoi de+bain depuis+des
    devien+mechan disput elle+me embras et+m et+mon gars hurle+dessus husban il+menace
    interd+de j+entend je+ne je+refuse la+porte le+cou le+monsie le+mur les+enfant m+enferm
    m+insult m+ont main maison maltra me+cogne me+frappa me+frappe me+regard mon+conjoi
    mon+pere my+husban of+my oncle ont par+son pendan person+me peur+de peur+qu pris+mes
    prosti quand quand+il refugi+chez rentre sa sale salle+de serre si+je son+copain
    suis sur+son survei+et toute+la tuer un+garcon un+homme veux+me veux+porter victim+de
    visage`,
    ],
    [
      1,
      `#admin+#burden #admin+#partner #blow+#kin #body+#hurt #body+#mark #boss+#other #boss+#weary
    #burden+#hurt #death+#flee #drink+#hurt #farewell+#fear #fear #fear+#want #flee+#want
    #forbid+#sex #kin+#mine #life+#partner #partner+#threat #partner+#want #watch a+couche
    a+serre agress+sexuel aide aille autour autour+de beau beau+pere belle brutal chef
    chez colleg+m coloc contre+la dans dans+le de+mon des dessus+et devien e+violen empech
    et+il ete ex+a forcee+a frappe+moi harcel+sexuel homme+j il+est il+garde il+nous
    il+refuse la+gorge les+soirs m+empech ma+mere ma+voisin mais+il mari mari+m me+faire
    me+gifle me+met me+tue mere moi mon+coloc mon+frere par parle+a patron pousse+contre
    pris qu+il que+c retrou+et salle si soeur soirs tete tous+les tout toute tue un+coup
    vis+avec`,
    ],
    [
      -1,
      `#admin+#none #blow+#care #blow+#child #blow+#end #blow+#fear #blow+#partner #blow+#want
    #boss+#hurt #child+#fear #child+#weapon #end+#flee #end+#hurt #farewell+#flee #hurt+#kin
    #hurt+#threat #hurt+#weapon #kin #life+#other #marry+#want #other+#threat #police+#want
    #threat+#want a+peur ai+peur bras compag copain+m dame+que de+m des+menace dis enferm+dans
    et+on expres fait+taper fille hier hits j j+ai la+caf les lit me+traite mon mon+chef
    mon+compte mon+copain mon+mari mon+petit mur oblige+a pas payer pere plaint pour+avoir
    que recu retrai ses site tout+mon`,
    ],
    [
      -2,
      `#body+#kin #boss+#police #boss+#watch #care #care+#partner #child+#forbid #child+#hurt
    #child+#shout #farewell+#partner #fear+#none #flee+#watch #hurt+#life #hurt+#shout
    #kin+#sex #means+#partner #means+#weapon #mine #other+#shout #other+#weary a a+bu
    attest+de autre+chose avec+un cause+de client colleg contro cousin crache d dans+la
    dans+les dit en+bas ete+violen etrang ex+me fort garcon gorge homme je jours la la+nuit
    laisse loyer ma+declar me+donne mot+de n+ose ne nez on parle passe pere+me pole pole+emploi
    pouvez+vous qu sais`,
    ],
    [
      -3,
      `#admin+#again #admin+#gone #body+#child #death+#threat #fear+#kin #fear+#shout #hurt+#want
    #insult+#partner #kin+#shout #leisure+#shout #mark+#partner #mine+#threat a+jamais
    a+pris agress alloca arrach arrive+pas attest avez avez+vous boutei bu caf carte
    change change+de code compte de+passe dit+qu donne+des emploi enerve fait+peur femme
    france france+travai grise homme+m impots inscri intern je+me ma+cousin ma+femme
    me+dit me+prend mon+compag mon+dossie mon+espace mot ne+sais ouvre papier permis
    pouvez puis puis+je sais+pas se suis+un suis+une travai va veux voulez voulez+vous
    vous`,
    ],
    [
      -4,
      `#admin #blow+#sex #child #death+#end #drink+#other #end+#partner #forbid+#kin #gone+#mine
    #none+#partner #partner+#wound #threat+#weapon #weary aide+pour amende ans apl autre
    banque bat+et cigare d+accord declar dossie espace identi impot je+pars la+secu laisse+pas
    les+impots ma+demand me+marier mon+voisin ou plus+de prime qui+la quoi rembou rempli
    rsa taper+par tout+le traite un+papier violen+avec`,
    ],
    [
      -5,
      `#burden+#mine #fear+#hurt #forbid+#hurt #kin+#weapon #marry+#other #none+#shout acte
    agrico ameli au+visage avis casse chomag droits encein essaye+de faire+une feuill
    frere+me hit logeme m+aider ma+copine mari+violen monsie msa naissa ordina paieme
    perdu pour+le pour+moi secu tire`,
    ],
    [
      -6,
      `#blow+#life #boss+#fear #death+#partner #forbid+#shout #life+#none #partner+#sex
    #sex+#watch actual aides comple copine coups+de courri crie faites format frappe+par
    la+tete le+site lettre mail me+pousse menace+de mon+enfant mon+homme plus quelle
    taxe touche`,
    ],
    [
      -7,
      `#admin+#shout #body+#shout #hurt+#means do envie for imprim insult+et moi+meme mois
    nuit+et oublie social tax trimes trop votre`,
    ],
    [-8, `#blow+#body #child+#other #child+#partner #hurt+#sex battue+par boit oui porte+plaint`],
    [-9, `boit+et pensio premie`],
    [-10, `suicid`],
    [-11, `#body+#weapon`],
  ],
};
