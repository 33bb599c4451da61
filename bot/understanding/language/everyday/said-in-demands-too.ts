/** Everyday words that demands hold too. */
export const SAID_IN_DEMANDS_TOO = `
abime adulte adultes again agrandir ajouter accident accoucher actif activer alerte
annees arreter attendre aupres away baisse bases because become bizarre bizare book bons born
brancher broken business button cap call came care case cheap chers chiffres choisir choix coincer
come complique complicated couper coupure court cover create cut daily depart dehors details
detruire devenir different directe disparu down drive during duree each earn ecrit ecrire ecris
empeche end ended ensemble ancien ancienne enlevent etaler etat etranger etrangers examen exchange
existence expensive explain explications extra face facile father faux fausse fear feu fill fin
find fini finie finit first flash force found fournisseur free french francais francaise france
full gage gap garde garder garer gave glasses go good green haut hauts hautes high increased
informer interdit isole jeunes cannot cartable cassee cases keep classes client clignote know
cocher collector complet conduire conduisais controle correct coute couverture creche large last
late leave left less lieux life limite line liste lives long longue longer looking look lourd
lourds lourde lumiere malade many marks marron memoire menace manque militaire mineur minimum mise
mission month months monthly more mother mauvais much mum must name national nombreux nombreuse
noter noye null off offer offers open oublies partie partner partout passage passages perso pink
place plein pleine point power pre prennent preparer pres prevenir prive proche proposition prouve
puissance quarters raye read recherche reduire reduite reprise reste revient said sale says
serrure shared sixieme slips slow small someone something sors souviens start status stopped
strange struck student space specifique taper takes taken talk tell temps test text tick tiers
took total touche transformer tries trou understand usurpation use vacant vendu vendue vente
verifier verte vie vivre voiture volant vrai vraie vue waiting wants welcome went wife winter
write year enfant enfants mari famille entretien croise oceans tresor rouille vacance riche
discours fera secher vert jaune noir blanc gris gueri gramme arabe classe ordinaire moderne
hopital infirmier infirmiere fusil civique casier judiciaire urbanisme travaux entreprise societe
syndicat greve manifestation publicite vignette oublions resoudre resous grands parents sens idee
verite
`;
