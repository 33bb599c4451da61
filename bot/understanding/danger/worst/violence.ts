/* Written by bench/weigh-words.ts: not by hand. */

import { type Weighed } from './weighed.ts';

/** Starts of words, alone or two joined, by what they weigh for violence. */
export const VIOLENCE_WEIGHED: Weighed = {
  before: -14,
  weights: [
    [17, `seques`],
    [15, `femmes`],
    [14, `pas+que son+mari`],
    [13, `excisi fille+me fils+me`],
    [12, `a+encore a+etrang abusee compte+et de+lui de+mort empris he m+interd me+harcel tabass`],
    [
      11,
      `ai+fui cogne echapp enfuie excise fui harcel il+boit il+frappe il+sait me+violen
    perver punir sinon tapee y+me`,
    ],
    [
      10,
      `#blow+#drink #blow+#forbid #boss+#shout #boss+#sleep #fear+#partner #kin+#marry #kin+#watch
    #other+#sex #partner+#weapon avec+son casse+les confis fait+agress il+dit il+la il+recomm
    il+rentre je+dis je+marche jure kill+me ma+chambr maman+est mari+la mari+me my+ex
    oncle+m pas+parler pour+pas prend+tout un+inconn voisin+m`,
    ],
    [
      9,
      `#fear+#life #kin+#other #kin+#wound #sex a+pousse adulte+me avant+qu avoir+ma boyfri
    derrie ete+agress femme+me honte il+va me+faisai met+des mon+amie mon+passep my+boyfri
    pas+qu pris+mon sexuel suis+enferm threat toilet tout+l traite+comme`,
    ],
    [
      8,
      `#body+#other #body+#partner #burden+#shout #care+#shout #child+#flee #hurt+#insult
    #shout+#sleep #shout+#watch a+agress agress+dans ans+me approc attrap battue cacher
    casse+le colleg+me commen+partir coups de+protec de+voir defonc des+attouc devant+la
    devant+tout enfer famill+veux femme+battue forcee frappe+et freres fuir hit+me homme+qui
    husban+hit il+m incest la+bat la+sortie les+coups les+filles les+toilet maltra+par
    mari+il me+menace mes+freres nus ose pieds+nus pince plaint+il poing protec quand+meme
    raped rappor rien+dit sache suis+victim sur+moi tout+les un+mari voie voir+ma`,
    ],
    [
      7,
      `#again+#fear #blow #boss+#sex #burden+#fear #fear+#mine #flee+#mark #hurt+#partner
    #hurt+#police #insult+#shout #partner+#weary #sex+#shout a+essaye a+taper ai+ete
    amie attouc bleus ca+cogne casse+tout chef+me compag+m compag+me copine+me cou depuis+que
    et+me et+mes fait+vivre figure fouill frappe+mon garde+mon il il+a il+veux in+the
    la+figure la+frappe lance le+droit les+fesses leve leve+la lui m+etrang me+fais me+in
    me+maltra me+tuer mere+se mes+colleg mis+un ne+suppor oreill pour+cacher refuse+que
    rentre+chez sous+la suis+partie suis+sous trop+peur voisin+se vole+et`,
    ],
    [
      6,
      `#body+#threat #child+#marry #flee+#partner #flee+#shout #flee+#sleep #gone+#hurt
    #hurt #hurt+#other #kin+#threat #life+#shout #mark+#weary #marry+#weary #partner+#watch
    #shout #shout+#want #weapon a+coince a+deja a+person a+retrou a+sorti a+touche au+beurre
    auxili auxili+de avec+lui beurre+noir cache claque conjug crie+dessus de+moi de+sortir
    des+violen drogue enfant+et fait+du filles follow follow+me force+a gifle griffe+et
    hier+soir il+avait il+contro il+me j+aille la+vaisse le+bras let+me m+attend ma+compag
    ma+tete me+crache me+force me+parle me+prosti me+rabais me+retrou me+serre me+survei
    mechan met+la oeil+au ordonn+de par+mon petit+fils peur+il pied pour+coups pour+viol
    prend rabais rigole s+enerve se+disput sous+empris suis+battue suit suivie t+let
    tape+dessus vaisse viol violen violen+conjug vite`,
    ],
    [
      5,
      `#body+#mine #body+#sex #care+#hurt #child+#mine #child+#watch #drink #fear+#gone
    #forbid+#mine #forbid+#partner #forbid+#weary #kin+#partner #mark+#other #mine+#watch
    #mine+#weapon #mine+#weary #other+#partner #shout+#weary a+forcee a+gifle a+menace
    ai+des ai+porte au+pays avec+sa avec+ses belle+mere coince+dans colle contre contre+le
    copain+me coutea de+pied decide devant+les ecrase en+face enferm escali est+battue
    etais+petite face fait+des femme+m force frappa frappe freres+me humili il+casse
    il+hurle il+les il+lit il+prend insult j+etais je+parle je+porte la+maison la+tape
    le+nez le+quitte le+voile m+a m+ecrase m+humili main+sur maman mari+qui me+and me+crie
    me+fait me+jette menace menace+avec moi+il mon+beau nuit pieds pour+que quand+j quand+je
    se+fait serre+le suis+encein tient tuer+si une+gifle va+m va+me veux+pas voile vont+me`,
    ],
    [
      4,
      `#admin+#hurt #again+#hurt #care+#fear #care+#kin #child+#threat #drink+#mine #end+#threat
    #fear+#weapon #flee+#threat #forbid+#watch #hurt+#mine #hurt+#watch #kin+#none #marry
    #marry+#partner #marry+#threat #partner #sex+#weary a+cote a+leve a+mis a+violen
    ai+honte and avec+une bar bas bat bouscu conjoi+me cote couche+avec dame de+rentre
    dechir des+bleus des+choses dessus devien+mechan devien+violen dis+non dit+que droit+de
    du+bar empech+de entend ex insult+tous interd+de jette l+escali la+journe la+salle
    la+table les+jours les+petits let marier+de me+bouscu me+frappa me+suit mec mon+argent
    mon+oncle my+partne oblige oeil on+m parce parce+qu parce+que partne patron+me pere+m
    peur porte que+je que+mon scared scared+of son sortir table taper un+colleg une+femme
    victim voisin+me`,
    ],
    [
      3,
      `#admin+#blow #admin+#boss #admin+#fear #blow+#flee #blow+#police #body #body+#boss
    #body+#insult #boss+#forbid #burden+#partner #care+#forbid #drink+#shout #farewell+#sex
    #fear+#marry #fear+#threat #flee+#hurt #forbid+#none #forbid+#sleep #mine+#sex #mine+#shout
    #other+#weapon #partner+#shout #police+#sex #sex+#want a+cause a+jete a+tape arme
    avait battre beurre cause cheveu choses coince conjoi contre+mon coup+de depuis+des
    elle+me embras epouse et+m etais ex+m forcee+a gars he+raped homme+j humili+devant
    hurle hurle+dessus il+arrive il+menace je+refuse je+subis je+vis lance+des les+cheveu
    les+enfant m+insult m+oblige m+ont ma+belle ma+famill ma+soeur marier me me+bat me+laisse
    me+vole mis+une moi+mon mon+coloc mon+ex mon+mec nous on+se oncle papa par+son pendan
    plaint+pour porter+plaint que+j que+son raclee raped+me refugi+chez retrou+et sa
    sa+voitur sale sans+me sinon+il son+copain subis subis+des survei touche+les tout+et
    toute+la un+coutea victim+de vis`,
    ],
    [
      2,
      `#blow+#boss #blow+#hurt #death+#fear #farewell+#threat #fear+#flee #fear+#leisure
    #fear+#other #fear+#sex #flee+#want #forbid #forbid+#marry #forbid+#other #forbid+#wound
    #hurt+#none #insult+#mine #kin+#want #means+#shout #other+#watch #partner+#threat
    #partner+#want a+casse a+crache a+fait am+scared bain beats beats+me beau+pere casse+la
    chez+moi coloc contre+la coutea+sous crache+dessus de+bain de+violen des+coups dessus+et
    disput empech essaye est+violen et+mon faire+des faisai fesses frappe+mais husban
    il+garde j+entend je+ne le+cou le+monsie le+mur les+gosses m+empech m+enferm ma+mere
    maison marque me+cogne me+faire me+frappe me+regard me+suis me+tue moi+et mon+conjoi
    mon+frere mon+pere my+husban of+my ont ordonn person+me peur+de porter pris+mes quand
    quand+il que+c que+si rentre salle+de si+je suis tape tous traite+de tuer un+coup
    un+garcon un+homme une+amie veux+me veux+porter violen+quand vis+avec visage`,
    ],
    [
      1,
      `#admin+#burden #admin+#partner #blow+#care #blow+#kin #body+#hurt #boss+#other #boss+#partner
    #death+#flee #drink+#hurt #drink+#partner #end+#fear #fear #fear+#want #fear+#watch
    #forbid+#sex #hurt+#threat #hurt+#weary #kin+#mine #mark #means+#sex #mine+#partner
    #watch a+couche a+serre agress+sexuel aide aille autour autour+de beau belle chef
    chez colleg+m dans dans+le des devien du+chanta et+il ete expres frappe+moi il+est
    il+refuse la+gorge la+porte les+soirs main mais+il maltra mari me+gifle me+touche
    mes+parent moi mon+patron par peur+qu plaint+contre pousse+contre qu+il salle serre
    si soeur soirs sur+son survei+et tete tous+les tout toute tue une+dame voisin`,
    ],
    [
      -1,
      `#admin+#none #blow+#child #blow+#end #blow+#want #body+#burden #boss+#hurt #boss+#police
    #child+#fear #child+#kin #child+#shout #end+#shout #farewell+#flee #farewell+#partner
    #farewell+#watch #hurt+#kin #hurt+#life #hurt+#weapon #kin #life+#other #marry+#want
    #none+#sex #other+#threat #police+#want #sex+#threat #threat+#want #threat+#watch
    a+bu a+peur arrach bras cause+de client compag cousin crache dans+l de+me des+menace
    dis enferm+dans et+on ex+a frere hier hits+me j j+ai jete la+caf les lit ma+fille
    me+traite mes+voisin mon mon+chef mon+compte mon+copain mon+mari mur nue pas patron
    payer pere plaint pour+avoir pousse prosti que recu ses`,
    ],
    [
      -2,
      `#blow+#other #blow+#partner #body+#child #body+#kin #care #child+#forbid #child+#hurt
    #end+#flee #fear+#none #hurt+#marry #hurt+#shout #insult+#partner #mark+#partner
    #means+#weapon #other+#shout #other+#weary #threat+#weapon a a+pris agress ai+peur
    attest+de autre+chose avec+un bu carte+grise cigare contro d dans+la de+force devant
    dit ex+me fait+peur fort france+travai garcon gorge grise hits homme homme+m je jours
    la la+nuit loyer me+donne mon+compag mot+de n+ose ne ne+sais nez on ouvre parle passe
    pole pole+emploi pouvez+vous qu qui+la retrai s+ouvre sais`,
    ],
    [
      -3,
      `#admin+#again #admin+#gone #care+#partner #death+#threat #drink+#other #fear+#kin
    #forbid+#kin #hurt+#want #kin+#sex #kin+#shout #means+#partner #mine #mine+#threat
    #none+#partner a+jamais alloca arrive+pas attest avez avez+vous boutei caf carte
    change change+de code colleg compte dame+que dans+les de+passe dit+qu emploi enerve
    ete+violen etrang famill femme france impots intern je+me laisse ma+cousin ma+declar
    me+dit me+prend mon+dossie mon+espace mot ou papier pere+me permis plus+de pouvez
    puis puis+je sa+femme sais+pas se site suis+un suis+une travai va veux voulez voulez+vous
    vous`,
    ],
    [
      -4,
      `#admin #blow+#sex #burden+#mine #child #death+#end #fear+#hurt #fear+#shout #flee+#watch
    #gone+#mine #partner+#wound #weary ai+plus aide+pour amende ans apl au+visage autre
    banque bat+et d+accord declar dossie espace identi il+devien impot inscri je+pars
    la+secu laisse+pas les+impots ma+demand ma+femme me+marier mes+revenu monsie perdu
    pour+moi prime quoi rembou rempli rsa taper+par tout+le traite un+papier ventre`,
    ],
    [
      -5,
      `#blow+#life #end+#partner #forbid+#hurt #marry+#other #partner+#sex acte agrico aides
    ameli avis chomag copine coups+de crie donne+des droits essaye+de faire+une feuill
    frere+me le+site lettre logeme m+aider ma+copine msa naissa ordina ou+un paieme pour+le
    secu tire violen+avec`,
    ],
    [
      -6,
      `#flee+#gone #hurt+#wound #life+#none #none+#shout #sex+#watch actual casse comple
    courri encein faites format frappe+par hit j+attend la+tete mail mari+violen menace+de
    mon+enfant mon+homme mon+voisin plus quelle social taxe touche`,
    ],
    [
      -7,
      `#admin+#shout #blow+#body #body+#shout #child+#other #forbid+#shout #hurt+#sex boit
    do envie imprim insult+et me+pousse moi+meme mois nuit+et oublie tax trop votre`,
    ],
    [
      -8,
      `#child+#partner #death+#partner #hurt+#means battue+par for oui pensio porte+plaint
    trimes`,
    ],
    [-9, `boit+et premie`],
    [-10, `#body+#weapon`],
  ],
};
