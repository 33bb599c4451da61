/* Written by bench/weigh-words.ts: not by hand. */

import { type Weighed } from './weighed.ts';

/** Starts of words, alone or two joined, by what they weigh for violence. */
export const VIOLENCE_WEIGHED: Weighed = {
  before: -15,
  weights: [
    [14, `femmes pas+que seques`],
    [13, `a+encore he son+mari`],
    [12, `empris il+rentre mari+me me+harcel`],
    [11, `#partner+#weapon cacher cogne excisi fait+agress fils+me il+boit`],
    [
      10,
      `#blow+#drink #child+#flee #kin+#marry #kin+#watch a+agress a+etrang avec+son confis
    fille+me il+dit il+frappe il+la il+recomm il+sait kill+me my+ex pour+pas sinon tabass
    tapee`,
    ],
    [
      9,
      `#blow+#forbid #body+#partner #boss+#shout #fear+#life #fear+#partner #insult+#shout
    #kin+#wound a+maman a+pousse adulte+me ans+me approc avoir+ma boyfri casse+les commen+partir
    compte+et de+lui de+mort derrie excise figure gifle honte il+veux in+the la+figure
    lui m+interd mari+la me+fais met+des met+la my+boyfri oreill ose raped suis+enferm
    y+me`,
    ],
    [
      8,
      `#again+#police #burden+#shout #flee+#mine #hurt+#insult #hurt+#police #kin+#other
    #sex+#shout battue casse+le colleg+me coups coutea de+protec defonc devant+la enfer
    faisai femme+me frappe+mon freres griffe+et homme+qui humili il+contro il+va je+dis
    la+bat les+fesses les+filles maltra+par me+faisai me+rabais me+serre me+survei mere+se
    mes+freres mon+passep pince plaint+il pris+mon protec rabais rappor rien+dit serre+le
    sous+la suis+battue sur+moi threat tout+les va+me voisin+m voisin+se`,
    ],
    [
      7,
      `#blow #blow+#want #body+#other #body+#threat #boss+#sex #boss+#sleep #burden+#fear
    #care+#shout #child+#mine #marry+#partner #sex #sex+#want #shout #shout+#watch a+essaye
    a+person ai+quitte ca+cogne coince+dans cou crache+dessus dechir des+violen disput
    drogue en+face face femme+battue filles frappe+et fuir gens harcel husban+hit il
    il+a il+lit il+m le+voile les+coups leve leve+la m+etrang m+humili ma+tete mari+qui
    marier+de me+crie me+fait me+in me+maltra me+menace me+parle me+violen menace+avec
    mis+un mon+amie ne+suppor pas+parler pas+qu poing prend+tout quand+je quand+meme
    rentre+chez rigole sache suit taper toilet tout+l trop+peur un+mari viol voie voile
    voir+ma`,
    ],
    [
      6,
      `#admin+#sex #again+#fear #care+#fear #care+#kin #drink #flee+#partner #hurt+#partner
    #marry #marry+#other #marry+#weary #other+#sex #sex+#weary a+coince a+deja a+son
    ai+ete ai+porte amie ancien+colleg attouc attrap avec+lui avec+sa bleus casse+tout
    chef+me colle compag+m compag+me crie+dessus de+voir des+attouc dis+non fait+vivre
    famill+veux force+a frappa hit+me il+avait il+hurle infirm je+porte la+vaisse lance
    le+bras le+quitte les+toilet let+me m+attend m+envoie me+force me+suit me+tuer mon+oncle
    ordonn+de par+mon patron+me petit+fils pour+coups prend quand+j sac se+fait t+let
    une+gifle va+m vaisse victim`,
    ],
    [
      5,
      `#care+#sex #death+#fear #fear+#mine #flee+#hurt #flee+#threat #forbid+#sleep #forbid+#wound
    #hurt #hurt+#other #hurt+#watch #insult+#kin #kin+#threat #mark+#other #mark+#weary
    #mine+#shout #mine+#watch #mine+#weapon #mine+#weary #other+#partner #partner+#watch
    #shout+#sleep #shout+#want #weapon a+cote a+crache a+touche a+violen and au+beurre
    avec+une beurre+noir bouscu cache claque conjoi contre+le contre+mon copine+me de+pied
    de+sortir dessus devant+les devien+violen ecrase enferm et+me ete+agress faire+des
    fait+du frappe garde+mon hier+soir il+les insult+tous je+parle la+maison la+salle
    la+tape le+droit le+nez les+gosses les+petits m+a m+ecrase main+sur maman mari+il
    me+bouscu me+retrou mechan mon+argent mon+beau my+partne oeil+au oncle+m parce parce+que
    partne partou peur+il pied pour+viol que+mon raclee retrou+et sans+me se+disput son
    sortir suis+partie tape+dessus tient violen+conjug vite voir vole+et`,
    ],
    [
      4,
      `#admin+#hurt #care+#hurt #care+#threat #child+#threat #child+#watch #fear+#other
    #flee+#shout #forbid+#mine #forbid+#weary #gone+#hurt #hurt+#mine #kin+#partner #kin+#want
    #mine+#other #partner #partner+#weary #shout+#weary a+cause a+fait a+forcee a+leve
    a+sorti a+taper agress+dans ai+des ai+honte au+pays bar bat bat+et battre belle+mere
    beurre cause cle conjug contre cote couche+avec dame+que de+rentre depuis+que des+bleus
    du+bar et+mes etais+petite ex fait+des follow follow+me force forcee forcee+a hurle
    il+arrive il+nous il+prend j+entend j+etais lance+des ma+famill ma+mere me+and menace
    nous oncle par+son pendan peur peur+qu que+je s+enerve sa+femme sale scared scared+of
    son+compte suis+encein tombee tout+et traite+de un+coup un+garcon violen vont+me`,
    ],
    [
      3,
      `#admin+#blow #blow+#care #blow+#police #boss+#life #burden+#partner #care+#watch
    #child+#marry #drink+#mine #drink+#shout #end+#threat #fear+#gone #fear+#marry #fear+#threat
    #fear+#watch #forbid #forbid+#none #forbid+#partner #forbid+#sex #kin+#none #life+#shout
    #marry+#threat #other+#watch #partner+#shout #police+#sex a+creve a+gifle a+menace
    a+mis a+retrou allait arme avait bas beau+pere choses coince conjoi+me coup+de coutea+sous
    de+moi de+violen decide depuis+des des+choses des+coups dessus+et devien+mechan dit+que
    droit+de empech empech+de escali essaye et+m ex+me fesses gars homme+m humili+devant
    hurle+dessus il+allait il+casse je+repond je+subis la+journe la+table le+cou le+mur
    les+jours let m+empech m+ont maltra me me+bat me+donne me+frappe me+prosti me+regard
    me+tape me+vole moi+mon mon+teleph oeil on+m papier+et person+me porte porter+plaint
    pour+que quand quand+il sa sa+voitur serre sinon+il son+copain subis subis+des survei
    table tape tous toute+la un+colleg une+amie veux+pas`,
    ],
    [
      2,
      `#admin+#burden #admin+#fear #again+#other #blow+#boss #blow+#flee #blow+#hurt #body
    #body+#boss #body+#insult #boss #boss+#other #end+#fear #farewell+#threat #fear #fear+#flee
    #fear+#weapon #forbid+#watch #hurt+#none #insult+#mine #life+#partner #means+#sex
    #mine+#partner #none+#sex #other+#weapon a+jete a+serre a+un afraid+of agress+sexuel
    am+afraid autour autour+de beats beats+me belle bonjou+je casse+la cheveu chez+moi
    contre+la des devant+tout elle+me et+mon etais femme+m frappe+moi homme+j husban
    il+me il+ne il+refuse insult je+ne je+refuse l+escali la+porte le+monsie les+cheveu
    m+enferm ma+belle main maison mari me+met me+suis me+touche mec mis+une moi moi+et
    mon+coloc mon+ex mon+frere mon+mec my+husban nuit on+se ordonn papa peur+de plaint+pour
    porter pour+me pousse+contre qu+il que+j refugi+chez refuse+que rentre sexuel si
    si+je sortir+de suis+victim survei+et touche+les traces tuer+si un+coutea une+femme
    visage`,
    ],
    [
      1,
      `#admin+#mine #admin+#partner #again+#hurt #blow+#fear #body+#burden #body+#hurt #body+#mine
    #body+#sex #boss+#forbid #care+#forbid #child+#weapon #death+#flee #drink+#hurt #fear+#leisure
    #fear+#sex #flee #flee+#want #forbid+#marry #forbid+#want #insult #kin+#mine #life+#other
    #mark #means+#shout #partner+#want #threat #watch a+avoir a+casse a+couche avec bain
    brutal bus chef chez coloc copain+me couche dans de+bain de+m de+mon demand depuis+ans
    est+violen et+apres et+on ete expres frappe+mais hier il+s interd+de jette la+frappe
    la+gorge les+enfant les+soirs m m+oblige ma ma+soeur ma+voisin me+cogne me+gifle
    me+jette me+laisse moi+il mon+conjoi mon+pere mon+petit oblige of+my par pere+m pousse
    pris que+son salle+de soirs sous suis tout toute tuer un+homme victim+de voisin`,
    ],
    [
      -1,
      `#admin+#none #admin+#want #blow+#child #blow+#end #body+#child #boss+#police #child+#fear
    #child+#kin #drink+#partner #farewell+#sex #fear+#kin #fear+#none #fear+#want #hurt+#life
    #none #none+#partner #other #other+#shout #other+#threat #partner+#police #sex+#threat
    #threat+#watch #weapon+#wound a+frappe a+jamais a+pris a+ses agress carte+vitale
    cause+de chose+ou cousin crache d dans+le de+force des+menace devant en+bas enferm+dans
    etrang ex+a fait fait+peur famill fort hits il+menace j+ai je+suis la+caf les+murs
    lit m+insult me+le mon mon+chef mon+compte mon+mari murs oblige+a parle+a passe payer
    peux plaint prosti qu ses suis+refugi veux+me vitale`,
    ],
    [
      -2,
      `#blow+#life #blow+#other #body+#kin #burden+#other #care #child+#hurt #end+#shout
    #farewell+#fear #farewell+#flee #farewell+#hurt #farewell+#partner #hurt+#shout #kin
    #kin+#sex #means+#weapon #mine #partner+#sex #police+#want a activi ai+peur attest+de
    autre+chose avis+d boutei bras carte+grise code colleg+m dame dans+la donne donne+des
    femme france gorge grise jours la loyer me+traite mere+me mon+compag mon+copain mot+de
    n+ose ne parle patron pere permis pole pole+emploi pour+avoir pouvez+vous qui+la
    s+ouvre suis+un va veux violen+avec`,
    ],
    [
      -3,
      `#admin+#again #blow+#sex #body+#forbid #child+#shout #end+#partner #hurt+#marry #hurt+#weapon
    #kin+#shout #mark+#partner a+bu a+change a+jetee autre avez avez+vous caf carte casse
    change change+de cigare colleg compte contro dans+les de+vivre dit encein enerve
    essaye+de ete+violen france+travai homme je+pars juste la+msa la+tete laisse+pas
    ma+cousin ma+declar me+prend mon+dossie mon+espace ne+sais nez on ou ouvre papier
    perdu plus+rien pouvez quoi retrai sais sais+pas se site ventre voulez voulez+vous
    vous`,
    ],
    [
      -4,
      `#admin #blow+#partner #boss+#hurt #care+#partner #death+#threat #end+#flee #fear+#hurt
    #fear+#shout #forbid+#shout #hurt+#want #insult+#partner #life+#weary #means+#partner
    #mine+#threat #partner+#wound #weary acte+de ans arrach attest avec+un bu crie de+passe
    dit+qu dossie emploi envie+de espace frappe+par identi impot impots intern j+en je+me
    la+secu le+bus les+impots lettre mari+violen me+marier monsie mot pays plus+de pour+moi
    puis puis+je rien+a rsa taper+par travai`,
    ],
    [
      -5,
      `#admin+#gone #burden+#mine #child #death+#partner #flee+#watch #forbid+#hurt #life+#none
    #sex+#watch #threat+#weapon acte alloca ameli amende apl arrive+pas assura au+visage
    avis banque copine declar dis droits envie frere+me garcon hit inscri insult+et m+aider
    ma+copine ma+demand ma+femme mairie me+pousse menace+de msa naissa ou+un peux+plus
    plus prime rembou rempli secu traite un+papier voisin+il`,
    ],
    [
      -6,
      `#admin+#shout #blow+#body #body+#shout #drink+#other #forbid+#kin #marry+#shout agrico
    ai+plus aide+pour conjoi+a coups+de d+accord faire+une feuill format j+attend logeme
    mon+voisin nuit+et ordina paieme porte+plaint releve social taxe tire touche trimes
    une+lettre`,
    ],
    [
      -7,
      `#child+#other #death+#none #hurt+#sex #none+#shout actual aides comple coupur do
    electr for le+site mail mon+homme mourir oublie quelle seul tax trop votre`,
    ],
    [
      -8,
      `#child+#partner #flee+#gone boit courri dettes gaz manque moi+meme mois mon+enfant
    oui`,
    ],
    [-9, `#burden+#none chomag edf huissi`],
    [-10, `boit+et expuls imprim la+vie mange pensio premie`],
    [-11, `#body+#weapon cpf fils+a suicid veux+mourir`],
  ],
};
