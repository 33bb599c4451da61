/* Written by bench/weigh-words.ts: not by hand. */

import { type Weighed } from './weighed.ts';

/** Starts of words, alone or two joined, by what they weigh for violence. */
export const VIOLENCE_WEIGHED: Weighed = {
  before: -21,
  weights: [
    [19, `violen`],
    [17, `agress he`],
    [16, `cogne`],
    [14, `battue coups excisi`],
    [13, `brutal force seques`],
    [12, `empris il+boit me+fais permis+pour rappor son+mari taper un+teleph viol`],
    [11, `a+maman belle+mere confis cou coutea femmes incest me+harcel raped tabass voisin+se`],
    [
      10,
      `a+agress a+pousse attouc boyfri choix compte+et de+mort des+violen drogue excise
    femme+me garde+mon il lui maison+de mari+me menace mi my+boyfri my+ex pince reveni
    survei un+mari va+me`,
    ],
    [
      9,
      `a+casse a+encore a+etrang bat ca+cogne cacher commen+partir compag+m de+lui de+pied
    disput femme+battue fils+me frappa frappe gifle il+hurle il+la il+prend il+recomm
    il+rentre in+the je+mets mari mec mes+photos mon+passep poing raclee sexuel suis+battue
    suis+enferm un+jour vous+ecris y+me`,
    ],
    [
      8,
      `a+brule adulte+me agress+sexuel avec+sa battre bouscu casse+le claque client coince
    conjoi danger de+couche de+protec devien+violen employ+me encore enfant+se enfer
    figure fuir gens homme+m husban il+contro il+dit il+m je+parle la+classe la+figure
    leve lit m+attend m+interd me+bouscu me+menace mechan met+des mis+une mon+oncle ne+suppor
    ni pris+ma protec sache sortie sortir suit threat un+inconn victim vite voie`,
    ],
    [
      7,
      `a+essaye a+gifle ai+ete ai+porte ans+me attrap avec+son bleus+partou cet+ete conjug
    contre+la contre+le copine+me decide des+eleves dessus ex+a fesses fille+me freres
    griffe griffe+et homme humili hurts il+lit il+nous il+sait je+dis je+ne je+porte
    kill+me la+ceintu le+nez le+quitte leve+la ma+chambr maltra+par marche+sur mari+la
    me me+griffe me+rabais mes+freres mon+amie mon+argent mon+homme mon+mec my+husban
    my+partne ordonn+de partne pas+parler passes peur plaint+il plante pour+viol prend+tout
    rabais sait samedi sans+me sous tient traite+de va+m violen+conjug`,
    ],
    [
      6,
      `a+cote a+plante a+violen agee agress+dans ai+du aide+a amie au+beurre avec+lui balanc
    bat+et beurre+noir caf+et colle colleg+me couche derrie des+coups dessus+et devien
    dit+de droit+de eleves ete+agress ex faire+des fait+agress fait+du femme follow follow+me
    font force+a forcee foyer+pour harcel hier+soir hit+me homme+qui honte hurle+dessus
    il+a il+avait il+veux infirm la+bat la+maison le+dire le+droit le+mur les+fesses
    les+lundis lundis m+etrang m+humili mais+il maltra me+fait me+force me+parle me+suit
    met+la mon+conjoi oeil oeil+au oncle+m oreill par+jour parle+mal partou patron+me
    peur+qu photos+de pour+avoir pour+coups pour+pas prend prosti quand+je recomm sa+voitur
    sac scared son+compte sous+la suis+encein sur+moi tape+dessus toilet tout+les trop+peur
    un+colleg usager+me veux+de visage`,
    ],
    [
      5,
      `a+domici a+leve a+serre a+sorti a+taper a+touche a+un arrach au+pays au+secour autour
    autour+de beurre cache casse cheveu cle conjoi+me contre+mon copain cote crache+dessus
    croit de+force de+sortir de+violen de+voir des+bleus des+gens des+oeufs devenu dormir+dans
    enferm essaye est+devenu et+ils et+me fait+passer famill+veux fouill hit hurle husban+hit
    il+arrive il+casse il+va j+entend la+tape laisse les+cheveu let m+a manche marier+de
    me+bat me+cogne me+crie me+prosti me+retrou me+serre me+tape me+tuer me+violen menace+avec
    mere+se mere+veux moi moi+sur mon+accord mon+beau nous oeufs oncle ordonn par+mon
    pas+que passer+pour petit+fils peur+de plaint+pour quand+meme que+j rentre rentre+chez
    retrou+et sa+femme sans scared+of serre serre+le suis+partie took touche+sans tout+et
    un+coutea une+gifle une+usager vole+et`,
    ],
    [
      4,
      `a+fait afraid+of ai+des am+afraid arme avec+une bain bas beats beats+me bleus chef+me
    compag crache crie+dessus cris dame+que de+bain de+m de+menace de+rentre depuis+ans
    depuis+que des+cris devant+la devant+tout dis+non dit+que droit en+face escali etrang
    ex+me expres face faire+l fenetr+et frappe+moi humili+devant il+donne il+se interd
    j+etais je+repond juste+un la+porte last le+cou le+mariag les+jours m ma+famill main
    maison marque me+and me+met me+survei me+tue mon+patron my+passpo night oblige of+my
    papa+a parce pas+qu pendan+la plus+le porte porter porter+plaint pousse pris+mon
    quand que+je refugi+chez rien+dit salle+de si+je sinon son+copain tape touche+les
    un+homme une+femme ventre voile vont+me voulu will+kill won`,
    ],
    [
      3,
      `a+cause a+couche a+jete a+person a+tape afraid ai+honte allait argent argent+de avait
    beau bonjou+je casse+la casse+tout cause chef chez+moi contre contro couche+avec
    coup+de d de+moi depuis+des des+que devant+les elle+me empech empech+de entend et+mes
    etais etais+petite fait+battre fait+peur famill folle il+allait il+garde il+ne il+s
    insult interd+de je+couche je+le je+refuse je+vis la+famill la+frappe la+main la+nuit
    la+salle le+bras les+gosses m+empech m+oblige ma+belle ma+mere mari+il me+maltra
    me+vole mere mes met mis+un moi+mon mon+aide mon+coloc mon+copain mon+ex mon+mari
    mon+pere mon+portab on+m on+se par person+me pousse+contre recois+des refuse+que
    rode salle secour soeur sortir+de suis suis+tombee suis+victim survei+et traces un+garcon
    une+amie une+arme veux+porter vis voir`,
    ],
    [
      2,
      `a+avoir a+creve a+moi and au+visage avec+les avoir+de belle bonjou bras chez coloc
    contro+mon copine coutea+sous des devien+mechan est+pas et+m ete fait+des fort frappe+mais
    hits il+me insult+tous je+connai je+recois jete jette jours+sur l+enfer l+escali
    la+gorge le+repas les les+murs les+petits m+ont ma ma+copine main+sur mais mais+j
    me+jette me+traite menace+de moi+et mon+chef mon+frere mon+petit mur murs my nez
    oblige+a ose ose+pas papier+et parce+que pas+mais patron pendan pere+m pied portab
    pour+que pris pris+mes que+c rentre+du retrou s+enerve sa sans+lui son+chien sous+l
    suis+fait tombee toute+la tue un+coup une+dame victim+de vis+avec voisin+me will`,
    ],
    [
      1,
      `a+bu a+mis a+secoue again ai beau+pere choses cles cousin dame dans dans+l dans+le
    de+mon demand des+choses des+traces devant du+chanta est+ma est+violen ex+conjoi
    fait fait+taper frappe+ma garde+mes hier homme+j il+devien il+est j je l+argent les+soirs
    loyer lui+donner ma+voisin maman marier me+frappe me+marier me+suis me+touche mon
    mon+compag mon+teleph oblige+de parle+a pars pendan+les permis peux plaint pour+me
    qu+il quand+il que+mon se+fait si soeur+se soirs son sorti suis+refugi tape+avec
    tous tous+les toute traite vivre+un voir+ma voisin voisin+crie`,
    ],
    [
      -1,
      `a+donne aidez au+ventre avec+un boule bu chien cigare conten dans+la depuis droite
    et+il et+je fois+qu frere j+ai je+pars jours la mal me+donne mis moi+il mon+sac papa
    par+les par+son pas plaint+contre que qui+me recu se soir sur+son travai va`,
    ],
    [
      -2,
      `a a+pris ai+peur bas+de carte chose+ou colleg+m dit du+mal fait+mal il+dors kill
    le+bus mari+a mes+voisin mot+de ne on+entend papier pere que+son ses tout tuer veux+me
    veux+pas vous+regard`,
    ],
    [
      -3,
      `a+jetee avis+d brule+avec compte de+me de+passe donne faire+ma france il+n laisse+pas
    lui+a ma+soeur mari+est mari+m mari+violen ou parle peur+pour prend+des que+voulez
    regard+avec s+ouvre voulez voulez+vous vous+m`,
    ],
    [
      -4,
      `acte+de activi crie d+activi dans+les de+logeme de+naissa des+impots donne+des en+peux
    encein frappe+au frappe+par frere+me insult+et je+me jetee ma+femme me+faire mon+compte
    ouvre ouvrir perdu pour+moi prime+d qu quoi retrai taper+par tire traine un+courri
    vous`,
    ],
    [
      -5,
      `a+jamais aux+impots avant+quand avez+vous bloque boit boit+et change+de copain+me
    entend+des et+avant la+caf ma+declar mari+frappe me+le me+pousse mere+me n+arrive
    ne+sais nuit+et ouvre+pas papier+de pole pole+emploi pour+le sante trop violen+avec`,
    ],
    [
      -6,
      `attest+de avez carte+vitale declar+mes garcon gosses je+faire la+msa le+code le+rsa
    les+enfant lettre me+prend mon+espace mon+voisin naissa proble rendez rendez+vous
    rsa sais+pas vitale`,
    ],
    [
      -7,
      `ai+oublie ameli autre+chose carte+de certif coups+de d+impot de+chez devant+chez
    dit+qu en+haut envie+de est+victim mdph mes+cles mon+logeme numeri paieme plus+a
    porte+plaint rembou rien+a sais un+mail une+attest`,
    ],
    [
      -8,
      `a+change alimen arrive+pas arrive+plus carte+grise ces contes electr espace est+trop
    factur famili france+travai grise la+banque la+mairie le+site les+impots ligne m+inscri
    maladi mon+dossie mon+numero mourir plus pouvez+vous premie`,
    ],
    [
      -9,
      `acte ans avis banque besoin+d boite bon conjoi+a fiscal je+sais la+secu mairie mes+impots
    msa ou+en pas+payer passwo puis+je recu+un releve tribun`,
    ],
    [
      -10,
      `a+quelqu agrico ai+envie ai+plus applic bourse change comple creer demain demand+une
    dois+je envie faim feuill formul have j+en juge la+vie m+aider mutuel ne+s oublie
    paie pas+d plus+rien pour+la pour+mon puis regard retard secu taux urgenc voisin+il
    votre`,
    ],
    [
      -11,
      `accoun apl appel arret assura attest avocat caf cantin contra de+vivre dette do faire+une
    faux fichie fin impot intern licenc lien moi+meme pay perdue plus+d prefec prime
    quel quelle taxe trimes un+papier une+lettre utilis`,
    ],
    [
      -12,
      `actual aide+pour autre chauff code d+un demand+un droits en+finir erreur eu format
    le+papier mail mange manque mois oqtf ordina ou+un peux+m qui+peux trop+de with`,
    ],
    [
      -13,
      `amende cherch+un combie coupur cpf cv dossie edf gaz inscri j+attend ma+demand passe
    peux+plus photo pouvez reclam site social tax une+aide veux+mourir`,
    ],
    [-14, `aides alloca an chomag deces emploi fait+une huissi identi impots lost pensio tombe`],
    [-15, `courri d+accord dettes fils+a for logeme mon+enfant oui plus+de rempli seul sont`],
    [-16, `declar un+enfant`],
    [-17, `expuls imprim mieux suicid vais+me`],
  ],
};
