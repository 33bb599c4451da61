/* Written by bench/weigh-words.ts: not by hand. */

import { type Weighed } from './weighed.ts';

/** Starts of words, alone or two joined, by what they weigh for suicide. */
export const SUICIDE_WEIGHED: Weighed = {
  before: -20,
  weights: [
    [27, `suicid`],
    [20, `mourir`],
    [19, `adieu`],
    [18, `de+vivre`],
    [16, `scarif`],
    [15, `living`],
    [14, `en+finir finir life`],
    [13, `existe myself pour+toujou`],
    [
      12,
      `corde dispar espere fusil mutile noires plus+etre pourqu+je se+tuer suis+un veux+crever
    vivre`,
    ],
    [
      11,
      `a+vivre betise ce+monde de+sens dead dernie die fais+du idees la+mort mieux mon+dernie
    plus+vivre que+ca rejoin tentat une+corde voudra+etre`,
    ],
    [
      10,
      `ai+avale ai+failli ai+prepar ai+trouve all boite+de coupe+les de+trop envie idees+noires
    issue le+fusil le+vide les+veines mis+le pendre pills pour+mourir regret si+on une+tentat
    veines veux+mourir veux+rejoin`,
    ],
    [
      9,
      `a+en bord+du crever ferait hais kill+myself laisse+moi medica mes+jours monde mort
    parle+de pensee poigne prepar+mes retrou+mon sauter serait suis+de suis+sur taille
    tout+arrete ts vais+faire veux+dispar veux+se vie`,
    ],
    [
      8,
      `a+me ai+mis assez+vecu au+cimeti au+pire autant balcon battre+je cachet cimeti conner
    d+adieu de+sauter des+pensee deux+doigts dis du+balcon du+mal endorm etre+la etre+morte
    failli feel+like foncer foncer+dans frere+a i+cut je+recomm jeter la+haut la+vie
    laisse laisse+une les+rails m+endorm me+flingu me+retien ne+jamais ne+pas passer+a
    pire plus+la pour+partir que+tout quoi+bon rails retien se+pendre souffr souhai to+die
    to+live took une+conner vecu vie+ne voudra+que would y+pense`,
    ],
    [
      7,
      `a+mes au+suicid aussi bon+contin cette+vie de+crever de+raison de+se dernie+messag
    des+cachet en+l end faire+du fils+parle fin+a foutre je+serais je+voulai just l+air
    la+fenetr la+seule lacher live me+cherch me+foutre me+reveil me+scarif me+tue mes+enfant
    mettre+fin mon+age mon+corps my+son ouvert+les parler+de passer pense person plus+existe
    que+la sans+moi serai+plus serais sers sers+a seule+soluti to+end un+messag une+betise
    va+se vais+me vais+sauter vaut vie+n voila voudra+ne vous+aime wants+to`,
    ],
    [
      6,
      `a+deux a+faire a+mourir a+quoi ai+envie ai+fait autant+mourir avaler balle bon ca
    comme+ca compri de+moi des+idees dit+qu dites+a elle+veux en+aller encore+la ending
    etre+mort fenetr flingu j je+meurs je+prefer jeter+du l+acte la+boite la+corde les+bras
    me+pendre meille mes+filles mes+medica meurs mieux+sans mon+chat mort+me mort+tout
    ne+me no+reason pardon parle+plus pense+a plus+me poids pour+mes prefer+etre qu+a
    raison reason reason+to recomm+a repete retien+ici se+jeter sera serai sert+a sinon+je
    soir+j thinki thinki+about toujou un+poids un+usager une+balle vais+avaler voulai
    voulu wants`,
    ],
    [
      5,
      `a+person a+rien a+tous adieu+a ai+assez ai+rate attend+la au+bord aucun+sens avale
    be biento bord cette+terre chat corps d+en de+contin de+medica de+partir de+suicid
    deja+essaye devant+moi doigts en+vie enterr envie+de et+plus fatigu+de femme+a fille+s
    fils+veux go i it je je+merite je+serai kill ma+vie mari+a me+coupe me+dis me+jeter
    me+suicid merite mes+affair messag+d moi monsie mot n+en ne+plus ne+vais ne+vaut
    ne+viendr partir pas+suicid pense+au pense+souven pont pour+de prefer pris raison+de
    rester reveil revien rien+a s+arrete sans sauter+du se serait+plus soluti suppor+plus
    t+want tente+de terre trop+sur tuer un+arbre usager+vient viendr viendr+a voisin+menace`,
    ],
    [
      4,
      `ai+essaye ai+l ai+les aller+pour ami+veux anymor arbre arrete assez aucune+raison
    aurais ca+contin ca+va cette contin+a contin+je coup de+cette de+me depuis+que dites
    dolipr etais+plus etre faire+une fini going going+to gout gout+a il+n il+voulai j+aurais
    j+en j+espere je+me je+vais jeter+sous le+garage le+pont lever m+ouvrir mari+veux
    me me+laisse me+lever me+mettre medica+pour meme+pas merite+pas mieux+si my+life
    ne+sers ouvert plus plus+aucune plus+gout plus+parler plus+rien plus+simple poids+pour
    poste+un prefer+mourir pris+plein qu+elle qu+on que+ma qui+me quoi+ca rien+de rien+ne
    s+en se+suicid serait+mieux si si+ca simple soir son+fusil sous+le sui temps tirer
    tirer+une une+lettre vais vaut+mourir vaut+plus veuf vie+c vois+plus want`,
    ],
    [
      3,
      `about ai+pris aimera air arrete+mon autant+en bras ca+se cette+nuit contin creve
    dans+la de+le de+mort demain+je dernie+fois dis+que dispar+pour elle enfin envie+d
    essaye+de fait+trois fait+une feel fini+pour foutre+en i+feel i+m j+aimera je+regard
    je+suis jeter+dans jeter+par la+peine le+metro le+train lettre+d like m+aime mais+je
    marre marre+de me+demand metro mettre+une mois+dernie mon+coeur mourir+mais n n+a
    pere+a plus+je qu qui+veux recomm rien+sur s+est sert sert+de suicid+mais sur+cette
    tentat+de tente to+kill tous un+train usager veux+me vie+je vois+pas voulai+mourir
    vous+entend`,
    ],
    [
      2,
      `a+dit a+tout aime aimera+m apres+une aucun ca+je ca+sert ce+serait ce+soir commen+aider
    copine d+etre don+t endorm+et enfant+je entend+plus est+fini finir+avec force+de
    garage i+don ici je+reste je+veux le+monde ma ma+femme me+faire mon+frere ne ne+veux
    par+la parle+d pas+mes person+m person+ne plus+qu raison+d sous+un souven+a stop
    tiens tous+mes train veux veux+plus vide vite vivre+comme voisin+a vous want+to`,
    ],
    [
      1,
      `a+laisse ai+achete ai+arrete aille allait aucune avec ca+revien commen+on detest
    dit don douleu ecrit+une en+peux end+my est+foutue et+j et+qu fatigu fois+que foutue
    frere il+allait j+ai j+y je+pense je+tiens juste l la les lettre+pour ma+famill ma+soeur
    me+fais mon+colleg monde+serait morte ne+vois on+fait parle person+en peux+plus plein+de
    plus+aucun plus+envie pris+des pris+trop que que+je que+mon rien+meme semain+dernie
    sens+de si+je soeur soeur+a soigne sors+de suis+seul to+be tout+le tout+s tue veux+en
    volant voudra voudra+m`,
    ],
    [
      -1,
      `a a+plus ai+des ai+plus attend+plus compte d de de+cachet de+mourir depuis+qu en
    envoye essaye est est+ouvert etais etre+en femme+est j+etais j+veux je+n mais+j me+parle
    mon mon+ado msa n+attend ni+de qu+il rien+je si+j suis+au suis+fatigu vais+pas veux+m`,
    ],
    [
      -2,
      `a+fait ai+marre au+fond chose commen crois+que de+rien des+medica et+ne j+avais la+caf
    la+semain m+a ma+copine me+battre mon+dossie mourir+que pas+me pas+payer plus+person
    rien s sais+pas un veux+que vois`,
    ],
    [
      -3,
      `a+ete autre+soluti avais avis+d carte+de chose+ou comme d+autre de+sejour dettes+je
    en+ai enfant et+ca france+travai identi+numeri le+nom les+jours m+en mais mal mieux+vaut
    mon+pere mots+de n+etais ouvrir+les papier+de partie quel recu+un retrai s+ouvre
    sais sont tiens+plus tous+les une+amende vais+m veux+partir vie+est`,
    ],
    [
      -4,
      `a+la aux+impots avant+quand carte+d carte+grise carte+vitale d+activi d+identi d+impot
    des+impots en+face et+avant face fond il+veux la+force le+rsa menace+de my ou+le
    pas+envie plus+de prime+d que+ce que+dois sous suis suppor titre+de travai+agrico
    une+attest va vous+regard`,
    ],
    [
      -5,
      `aide+pour au+chomag de+naissa demand+de dors il+va inscri+a je+vois le+code le+temps
    m+inscri maison me+tape mon+bebe mon+logeme non plus+que pole pole+emploi regard+avec
    sens teleph touche un+courri vitale vous+faire`,
    ],
    [
      -6,
      `accord+avec avez+vous battre besoin+d change+de compre+pas declar+de declar+mes dois+je
    en+haut en+ligne fenetr+et grise l+argent la+mairie m+ont ma+declar mes+droits mes+parent
    mes+revenu mon+espace mon+patron mot+de ne+sais ou que+voulez sante sejour un+mail`,
    ],
    [
      -7,
      `a+change activi ai+recu attest+de bloque card creer d+argent de+passe expuls for+me
    intern je+faire la+banque la+cantin la+carte la+declar la+police la+prime la+secu
    ma+carte mairie marche+pas mariag moi+je ne+marche ou+en ouvre papier papier+pour
    pour+le puis puis+je signer une+aide voulez+vous vous+pouvez`,
    ],
    [
      -8,
      `ai+oublie aide appel cherch+un commen+l commis contes d+accord dans+mon de+logeme
    demand demand+une etudia faux force how imposi la+date me+frappe mon+propri naissa
    ont ou+je ou+un ouvre+pas patron pensio plus+le refair sur+un telech verifi vous+m`,
    ],
    [
      -9,
      `acte+de ai+ete ameli attest avec+moi bancai banque caf cantin chez+moi connai convoc
    cpf cv de+chez de+mes docume droits ecole espace est+pour factur famili feuill gratui
    harcel hlm impaye in je+dois je+dors loyer maladi matern mes+impots mon+ex nouvea
    numeri plusie pour+un prefec premie rib sms t+il tribun un+compte un+papier utilis
    vole votre with`,
    ],
    [
      -10,
      `accord accoun arret bourse box ce+matin comple connex corrig credit danger date donner
    dors+dans dossie employ etes ex fils+est handic husban le+papier lien mange manger
    moi+meme mon+permis mon+teleph mots mutuel ne+peux nom ordina paieme par+un passwo
    perdue photo plaint pour+l prelev prime reside retard rsa site sur+ma taux titre
    urgenc`,
    ],
    [
      -11,
      `actual apl applic arnaqu aux avis connec de+tout dessus dois ecrire edf erreur est+a
    ete format formul identi inscri je+vis juge l+ecole les+enfant licenc ligne ma+retrai
    medeci oublie parent petit peux+pas pour+la pour+les pour+une propri secu sur+mon
    taxe trimes un+enfant un+homme vous+le`,
    ],
    [
      -12,
      `adress aides alimen appren argent avocat cmu code demand+un droit encein fichie for
    homme impots imprim je+cherch lost mail pas+le pay petits police prend que+vous qui+peux
    qui+vous quoi+faire releve rendez rendez+vous renouv revenu social tape vis`,
    ],
    [
      -13,
      `amende appart arrive+pas autre+chose avez casse certif change chauff consei contra
    coups electr est+ce et+me help huissi impot l+ai les+impots mon+compte mon+enfant
    oqtf passep porte pouvez+vous recu repas tax the tu`,
    ],
    [-14, `a+manger a+pas chomag emploi faim heberg marche n+arrive passe paye payer travai`],
    [
      -15,
      `ai+besoin bebe carte compre courri declar dehors do etrang logeme nourri photos pouvez
    salair violen`,
    ],
    [-16, `ai+rien frappe il+m n+est`],
    [-17, `alloca france oui permis rembou`],
    [-18, `chez il+me`],
    [-20, `rempli`],
  ],
};
