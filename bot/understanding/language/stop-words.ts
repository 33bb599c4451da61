/** Words that carry no demand: articles, pronouns, politeness, plain verbs, moments, fillings. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a ai aie as au aux avec b c ca ce cela ces cest cet cette ceci d dans de des du dun dune e elle elles en ' +
    'es est et etais etait etaient ete etes etre eu eux f g h i il ils j je jai k l la le les leur leurs lui m ma mais me ' +
    'meme mes moi mon n ne nos notre nous o on ont or ou oui p par pas pour pourquoi q qu quand que quel ' +
    'quelle quelles quels qui quoi r s sa se ses si sil son sont suis sur t ta te tes toi ton tu u un une v ' +
    'vos votre vous w x y z non ni car donc puis alors aussi comme comment combien chez contre sans sous entre vers ' +
    'avant apres pendant depuis jusque fait faire fais faites fasse ferai avoir avez avons avait aurai ' +
    'aurais aura veux veut voulez vouloir voudrais voudrait veulent voulais peux peut pouvez pouvoir pourrais ' +
    'pourrait puis puisje puisse dois doit devez devoir devrais falloir faut faudrait faudra sais sait savez ' +
    'savoir aimerais aimerait vais va vont aller allez irai viens vient venir venez venait vu voir vois voit ' +
    'voila voici dit dire dis disent disait disant met mettre mets mis met mettent ' +
    'comprends comprend comprendre compris comprenez arrive arriver arrives jarrive sen besoin ' +
    'bonjour bonsoir salut coucou merci svp stp plait bonne madame monsieur messieurs ' +
    'tres trop bien mal plus moins tout toute tous toutes rien jamais toujours encore deja maintenant ' +
    'aujourd hui aujourdhui hier demain jour jours semaine semaines mois an ans annee heure heures ' +
    'ici la bas euh heu ben bah beh ouais hein bon bref genre truc machin chose choses quelque quelques ' +
    'autre autres plusieurs quelqu quelquun est ce cestquoi parce parceque lorsque ' +
    'sil te plait voulu pu du su jy ny sy cy dy peu peutetre vraiment juste seulement etc ' +
    'fois deux trois quatre cinq six sept huit dix dernier derniere derniers dernieres prochain prochaine ' +
    'celui celle ceux dont afin ainsi cause moment petit petite petits grand grande grosse gros gens personne ' +
    'donner donne donnez donnent prendre prends prend savais sinon cas pense crois trouver trouve ou ' +
    'explique expliquer expliquez question information informations renseignement renseignements parle ' +
    'demarche demarches site parait possible tard besoins chaque ' +
    'utiliser utilise utilisation servir sert passe passer passee nouvelle nouveau nouveaux vieux vieille ' +
    'reussi essaie essaye essayer cherche marche marcher fonctionne probleme problemes ' +
    'nuit matin midi soir soiree dimanche lundi mardi mercredi jeudi vendredi samedi janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre printemps automne hiver douze quinze vingt trente cent mille million premier premiere second seconde combien grand font ' +
    'souci soucis impossible pere papa mere maman beaucoup aupres soit soient think used mamie papi papy mami frere freres soeur soeurs ami amis amie amies oncle tante ' +
    'cousin cousine neveu niece foutre moyen old speak play some time minute minutes apparait nulle part donc veulent parait ' +
    'the to of is am are was be been how do does did can could want need please for and my me your you he she it ' +
    'im ive id dont cant wont this that these those what when where who why which there their they we our us with ' +
    'at on in from by not no yes hello hi have has had get got getting make making would like should will just ' +
    'about into some any too so an or if up out'
  ).split(' '),
);
