/* Written by bench/weigh-words.ts: not by hand. */

import { type Weighed } from './weighed.ts';

/** Starts of words, alone or two joined, by what they weigh for violence. */
export const VIOLENCE_WEIGHED: Weighed = {
  before: -15,
  weights: [
    [14, `femmes pas+que seques`],
    [13, `a+encore he son+mari`],
    [12, `empris il+rentre mari+me me+harcel`],
    [11, `#partner+#weapon cacher cogne excisi fait+agress fille+me fils+me il+boit`],
    [
      10,
      `#blow+#drink #child+#flee #kin+#marry #kin+#watch a+agress a+etrang avec+son confis
    il+dit il+frappe il+la il+recomm il+sait kill+me my+ex pour+pas sinon suis+enferm
    tabass tapee`,
    ],
    [
      9,
      `#blow+#forbid #body+#partner #boss+#shout #fear+#life #fear+#partner #insult+#shout
    #kin+#wound a+maman a+pousse adulte+me ans+me approc avoir+ma boyfri casse+les commen+partir
    compte+et de+lui de+mort derrie excise figure gifle honte il+contro il+veux in+the
    la+figure les+fesses lui m+interd mari+la met+des met+la my+boyfri oreill ose raped
    y+me`,
    ],
    [
      8,
      `#again+#police #burden+#shout #flee+#mine #hurt+#insult #hurt+#police #kin+#other
    #sex+#shout casse+le colleg+me coups coutea de+protec defonc devant+la enfer faisai
    femme+me frappe+mon freres griffe+et homme+qui humili il+va je+dis la+bat les+filles
    maltra+par me+fais me+faisai me+rabais me+serre me+survei me+violen mere+se mes+freres
    pince plaint+il pris+mon protec rabais rappor rien+dit serre+le sous+la suis+battue
    sur+moi threat tout+les va+me voisin+m voisin+se`,
    ],
    [
      7,
      `#blow #blow+#want #body+#other #body+#threat #boss+#sex #boss+#sleep #burden+#fear
    #care+#shout #marry+#partner #sex #sex+#want #shout #shout+#watch a+essaye a+person
    ai+quitte battue ca+cogne coince+dans cou crache+dessus dechir des+violen disput
    drogue en+face face fait+vivre femme+battue filles frappe+et fuir gens harcel husban+hit
    il il+a il+lit il+m le+voile les+coups leve leve+la m+etrang m+humili ma+tete mari+qui
    marier+de me+crie me+fait me+in me+maltra me+menace me+parle menace+avec mis+un mon+amie
    mon+passep ne+suppor pas+parler pas+qu poing prend+tout quand+meme rentre+chez rigole
    sache suit taper toilet tout+l trop+peur un+mari viol voie voile voir+ma`,
    ],
    [
      6,
      `#admin+#sex #again+#fear #care+#fear #care+#kin #child+#mine #drink #flee+#partner
    #hurt+#partner #hurt+#watch #marry #marry+#other #marry+#weary #other+#sex #sex+#weary
    a+coince a+deja a+son ai+ete ai+porte amie ancien+colleg attouc attrap avec+lui avec+sa
    bleus casse+tout chef+me colle compag+m compag+me crie+dessus de+voir des+attouc
    dis+non famill+veux force+a frappa hit+me il+avait il+hurle je+porte la+vaisse lance
    le+bras le+quitte les+toilet let+me m+a m+attend m+envoie me+force me+suit me+tuer
    mon+oncle oncle+m ordonn+de par+mon patron+me pour+coups prend quand+j quand+je sac
    se+fait t+let tape+dessus une+gifle va+m vaisse victim`,
    ],
    [
      5,
      `#care+#sex #death+#fear #fear+#mine #flee+#hurt #flee+#threat #forbid+#sleep #forbid+#wound
    #hurt #hurt+#other #insult+#kin #kin+#threat #mark+#other #mark+#weary #mine+#other
    #mine+#shout #mine+#watch #mine+#weapon #mine+#weary #partner+#watch #shout+#want
    #weapon a+cote a+touche a+violen and au+beurre avec+une beurre+noir bouscu cache
    claque conjoi contre+le contre+mon copine+me de+pied de+sortir dessus devant+les
    devien+violen ecrase enferm et+me ete+agress fait+du frappe garde+mon hier+soir il+les
    infirm insult+tous je+parle la+maison la+salle la+tape le+droit le+nez les+gosses
    les+petits m+ecrase main+sur maman mari+il me+bouscu me+retrou mechan mon+argent
    mon+beau my+partne oeil+au parce parce+que partne partou petit+fils peur+il pied
    pour+viol que+mon raclee retrou+et sans+me se+disput son sortir suis+partie tient
    vite voir vole+et`,
    ],
    [
      4,
      `#admin+#hurt #care+#hurt #care+#threat #child+#threat #child+#watch #fear+#other
    #flee+#shout #forbid+#mine #forbid+#weary #gone+#hurt #hurt+#mine #kin+#partner #kin+#want
    #other+#partner #partner #partner+#weary #shout+#sleep #shout+#weary a+cause a+forcee
    a+leve a+sorti a+taper agress+dans ai+des ai+honte au+pays bar bat bat+et battre
    belle+mere beurre cause cle conjoi+me conjug cote couche+avec dame+que de+rentre
    depuis+que des+bleus dit+que du+bar et+mes etais+petite ex faire+des fait+des follow
    follow+me force forcee forcee+a hurle il+arrive il+nous il+prend j+entend j+etais
    la+journe lance+des ma+famill ma+mere me+and menace nous oncle par+son pendan peur
    que+je s+enerve sa+femme sale scared scared+of sinon+il son+compte suis+encein tombee
    tout+et traite+de un+garcon violen violen+conjug vont+me`,
    ],
    [
      3,
      `#admin+#blow #blow+#hurt #blow+#police #boss+#life #burden+#partner #care+#watch
    #child+#marry #drink+#mine #drink+#shout #end+#threat #fear+#gone #fear+#marry #fear+#threat
    #fear+#watch #forbid #forbid+#none #forbid+#partner #forbid+#sex #kin+#none #life+#shout
    #marry+#threat #other+#watch #partner+#shout #police+#sex a+crache a+creve a+fait
    a+gifle a+menace a+mis a+retrou allait arme avait bas beau+pere choses coince contre
    coup+de coutea+sous de+moi de+violen decide depuis+des des+choses des+coups dessus+et
    devien+mechan droit+de empech empech+de escali essaye etais ex+me femme+m fesses
    gars homme+m humili+devant hurle+dessus il+allait il+casse je+repond je+subis la+table
    le+cou le+mur les+jours let m+empech m+ont maltra me me+bat me+frappe me+prosti me+regard
    me+vole moi+mon mon+teleph oeil on+m papier+et person+me peur+qu porte porter+plaint
    pour+que quand quand+il sa sa+voitur son+copain subis subis+des survei table tape
    tous toute+la un+colleg une+amie veux+pas`,
    ],
    [
      2,
      `#admin+#burden #admin+#fear #again+#other #blow+#boss #blow+#care #blow+#flee #body
    #body+#boss #body+#insult #boss #boss+#other #end+#fear #farewell+#threat #fear #fear+#flee
    #fear+#weapon #forbid+#watch #hurt+#none #insult+#mine #life+#partner #means+#sex
    #mine+#partner #none+#sex #other+#weapon a+jete a+un afraid+of agress+sexuel am+afraid
    autour autour+de beats beats+me belle bonjou+je casse+la cheveu chez+moi contre+la
    des devant+tout elle+me et+m et+mon frappe+moi homme+j husban il+me il+ne je+ne je+refuse
    l+escali la+porte le+monsie les+cheveu m+enferm ma+belle main maison mari me+donne
    me+met me+suis me+tape me+touche mec mis+une moi+et mon+coloc mon+ex mon+frere mon+mec
    my+husban nuit on+se ordonn papa peur+de plaint+pour porter pour+me pousse+contre
    qu+il que+j refugi+chez rentre serre sexuel si si+je sortir+de suis+victim survei+et
    touche+les traces tuer+si un+coup un+coutea une+femme visage`,
    ],
    [
      1,
      `#admin+#mine #admin+#partner #again+#hurt #blow+#fear #body+#burden #body+#hurt #body+#mine
    #body+#sex #boss+#forbid #care+#forbid #child+#weapon #death+#flee #drink+#hurt #fear+#leisure
    #fear+#sex #flee #flee+#want #forbid+#marry #forbid+#want #insult #kin+#mine #mark
    #means+#shout #partner+#want #threat #watch a+avoir a+casse a+couche a+serre avec
    bain brutal bus chef chez coloc copain+me couche dans de+bain de+m de+mon demand
    depuis+ans est+battue est+violen et+apres et+il ete frappe+mais hier il+refuse il+s
    insult interd+de la+frappe la+gorge les+enfant les+soirs m m+oblige ma ma+soeur mal
    me+gifle me+jette met moi moi+il mon+conjoi mon+pere oblige of+my par pere+m pousse
    pris que+son refuse+que salle+de soirs sous suis sur+son tout toute tuer un+homme
    victim+de voisin`,
    ],
    [
      -1,
      `#admin+#none #admin+#want #blow+#child #blow+#end #body+#child #body+#kin #boss+#police
    #burden+#hurt #child+#fear #child+#kin #drink+#partner #farewell+#sex #fear+#kin
    #fear+#none #fear+#want #none #none+#partner #other #other+#shout #other+#threat
    #partner+#police #sex+#threat #threat+#watch #weapon+#wound a+frappe a+jamais a+ses
    agress ai+peur cause+de chose+ou cousin crache d dans+le de+force des+menace devant
    en+bas enferm+dans etrang ex+a fait fait+peur fait+taper famill fort hits il+menace
    j+ai je+suis la+caf les+murs lit m+insult me+le mon mon+chef mon+compte mon+mari
    murs oblige+a parle+a passe payer peux plaint prosti qu ses suis+refugi tue veux+me
    vitale`,
    ],
    [
      -2,
      `#blow+#life #blow+#other #care #end+#shout #farewell+#fear #farewell+#flee #farewell+#hurt
    #farewell+#partner #hurt+#life #hurt+#shout #kin #kin+#sex #means+#weapon #mine #partner+#sex
    #police+#want a a+pris activi attest+de autre+chose avis+d boutei bras carte+grise
    code colleg+m dame dans+la donne donne+des femme france+travai gorge grise jours
    la loyer me+traite mere+me mon+compag mon+copain mot+de n+ose ne parle patron pere
    permis pole pole+emploi pour+avoir pouvez+vous qui+la s+ouvre suis+un va veux violen+avec`,
    ],
    [
      -3,
      `#admin+#again #blow+#sex #body+#forbid #burden+#other #child+#hurt #child+#shout
    #end+#partner #hurt+#marry #hurt+#weapon #kin+#shout #mark+#partner a+bu a+change
    a+jetee autre avez avez+vous caf carte casse change change+de cigare colleg compte
    contro dans+les de+vivre dit encein enerve essaye+de ete+violen france homme je+me
    je+pars juste la+msa la+tete laisse+pas ma+cousin ma+declar me+prend mon+dossie mon+espace
    ne+sais nez on ou ouvre papier perdu plus+rien pouvez quoi retrai sais sais+pas se
    site ventre voulez voulez+vous vous`,
    ],
    [
      -4,
      `#admin #blow+#partner #boss+#hurt #care+#partner #death+#threat #end+#flee #fear+#hurt
    #fear+#shout #forbid+#shout #hurt+#want #insult+#partner #life+#weary #means+#partner
    #mine+#threat #partner+#wound #weary acte+de ans arrach attest avec+un bu crie de+passe
    dit+qu dossie emploi envie+de espace frappe+par identi impot impots intern j+en la+secu
    le+bus les+impots lettre mari+violen me+marier monsie mot pays plus+de pour+moi puis
    puis+je rien+a rsa taper+par travai`,
    ],
    [
      -5,
      `#admin+#gone #burden+#mine #child #death+#partner #drink+#other #flee+#watch #forbid+#hurt
    #life+#none #sex+#watch #threat+#weapon acte alloca ameli amende apl arrive+pas assura
    avis banque copine declar dis droits envie frere+me garcon hit inscri insult+et m+aider
    ma+copine ma+demand ma+femme mairie me+pousse menace+de msa naissa ou+un peux+plus
    plus prime rembou rempli secu traite un+papier voisin+il`,
    ],
    [
      -6,
      `#admin+#shout #blow+#body #body+#shout #forbid+#kin #marry+#shout agrico ai+plus
    aide+pour conjoi+a coups+de d+accord faire+une feuill format j+attend logeme mon+voisin
    nuit+et ordina paieme porte+plaint releve social taxe tire touche trimes une+lettre`,
    ],
    [
      -7,
      `#child+#other #death+#none #hurt+#sex #none+#shout actual aides comple coupur do
    electr for le+site mail mon+homme mourir oublie quelle seul tax trop votre`,
    ],
    [
      -8,
      `#burden+#none #child+#partner #flee+#gone boit chomag courri dettes gaz manque moi+meme
    mois mon+enfant oui`,
    ],
    [-9, `edf huissi`],
    [-10, `boit+et expuls imprim la+vie mange pensio premie`],
    [-11, `#body+#weapon cpf fils+a suicid veux+mourir`],
  ],
};
