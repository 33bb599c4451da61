/** Sport, games, music, films, travel. */
export const LEISURE = `
sport sports sportif football foot rugby tennis basket volley hand handball golf ski skier
snowboard surf natation nager nage piscine piscines velo velos cyclisme vtt trottinette course
courir cours coureur marathon randonnee rando escalade boxe boxeur judo karate yoga pilates gym
gymnastique musculation muscle muscles muscler abdos pompes squat fitness entrainement entraineur
coach joueur joueurs joueuse equipe equipes club match matchs arbitre stade stades score scores
buts marquer gagne gagner gagnant gagnera perdant victoire defaite championnat champion champions
ligue mondial olympique olympiques medaille psg om barca real messi mbappe ronaldo zidane ballon
ballons raquette maillot jeu jeux jouer joue joues jouez console consoles playstation xbox
nintendo switch manette minecraft fortnite roblox pokemon mario zelda sims gta echecs dames poker
belote tarot sudoku puzzle fleches croises scrabble monopoly devinette devinettes quiz enigme
charade loto euromillions tirage casino pari parier tierce turf pronostic pronostics pecher
pecheur chasse chasser chasseur musique musiques chanson chansons chanter chante chantez chanteur
chanteuse parole paroles melodie rap rappeur rock jazz classique opera album albums concert
concerts groupe groupes artiste artistes danse danser danses danseur guitare piano violon batterie
flute tambour accordeon partition spotify deezer youtube tiktok instagram snapchat film films
cinema serie series episode episodes acteur acteurs actrice realisateur netflix disney amazon
video videos tele television televiseur chaine chaines emission emissions programme programmes
telecommande radio antenne podcast theatre spectacle spectacles comedie humoriste humour musee
musees tableau peintre peintres peinture peindre peint sculpture exposition photo photos
photographe camera selfie dessin dessins dessiner dessine crayon crayons livre livres roman romans
auteur auteurs ecrivain poeme poemes poesie poesies histoire histoires fable bande dessinee manga
mangas anime heros personnage lire lis lecture bibliotheque magazine journal journaux presse
actualites actualite article star stars celebrite voyage voyages voyager vacances hotel hotels
camping auberge location airbnb croisiere croisieres avion avions aeroport vol vols train trains
tgv ter gare metro tram tramway bus bateau bateaux ferry taxi uber covoiturage blablacar billet
billets horaire horaires trajet trajets itineraire route routes rue carrefour rond pont ponts
autoroute peage distance kilometre kilometres metre metres vitesse bouchons embouteillage gps plan
visiter visite touristique touriste monument monuments tour eiffel chateau chateaux cathedrale
mosquee temple pays capitale capitales ville villes village continent espagnol italien allemand
anglais anglaise portugais belge russe chinois japonais new habitants population drapeau frontiere
moteur moteurs pneu pneus roue roues frein freins vidange essence diesel carburant station
embrayage mecanique mecanicien carrosserie casque trottoir parking tracteur camion camions
caravane mobylette
`;
