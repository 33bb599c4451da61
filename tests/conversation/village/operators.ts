import { type Text } from '../../../bot/engine/model.ts';
import { type Operator } from '../../../bot/permanences/model.ts';

/** A text in French, in easier French, in English, in Arabic: as many as are given. */
export const words = (fr: string, more: Readonly<Record<string, string>> = {}): Text => ({
  fr,
  ...more,
});

const operator = (id: string, said: Text, more: Partial<Operator> = {}): Operator => ({
  ...{ id, names: { now: said.fr, before: [] }, said, role: words(`Le rôle de ${id}.`) },
  ...{ needs: ['demande'], phones: [], serves: 'anywhere', instead: [], fallback: {} },
  ...{ sources: [], verified: { date: '2026-11-24', by: 'relecture', reviewBy: '2027-05-24' } },
  toCheck: false,
  ...more,
});

/** Who receives, each reached in a way of its own. */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  [
    operator('caf', words('La Caf', { en: 'The Caf', ar: 'صندوق Caf' }), {
      role: words('La Caf verse les aides.', { en: 'The Caf pays benefits.' }),
      ...{ site: 'caf.example', account: 'Mon Compte', words: ['caf'] },
      phones: [
        {
          ...{ number: '3230', cost: words('Prix d’un appel.'), hours: 'caf-line' },
          menu: words('Dites « dette ».'),
          haveReady: words('Ayez votre numéro «allocataire».'),
        },
      ],
      reception: words('On y reçoit sans rendez-vous.'),
      accessibility: words('Un interprète en langue des signes répond.'),
      withoutInternet: words('Appelez ou allez-y.'),
      professional: words('Ligne des partenaires : 05 55 00 00 99.'),
      fallback: { phone: '3230', url: 'https://www.caf.example/contact' },
      recourse: {
        ...{ other: words('Demandez un rappel.'), write: words('Écrivez à la Caf.') },
        ...{ answer: 'deux-mois', mediator: words('Puis le médiateur de la Caf.') },
        ...{ page: 'page-mediateur', defender: true, sources: ['page-caf'], toCheck: false },
      },
      instead: [{ when: [{ kind: 'any', fact: 'regime', values: ['msa'] }], operator: 'msa' }],
    }),
    operator('msa', words('La MSA'), {
      phones: [{ number: '0555000010', name: words('MSA du Limousin') }],
      recourse: { as: 'caf', defender: true, sources: [], toCheck: false },
      toCheck: true,
    }),
    operator('cpam', words('L’Assurance maladie', { en: 'The health insurance' }), {
      phones: [{ number: '3646', hours: 'cpam-line' }],
      recourse: {
        ...{
          write: words('Écrivez à la commission.'),
          answer: 'juin',
          defender: true,
          sources: ['page-caf'],
        },
        ...{ toCheck: true, reviewBy: '2027-01-01' },
      },
    }),
    operator('impots', words('Le service des impôts'), { site: 'impots.gouv.fr' }),
    operator('prefecture', words('La préfecture'), {
      phones: [{ number: '0806001620', hours: 'prefecture-line' }],
      recourse: { defender: true, sources: [], toCheck: false, reviewBy: '2026-01-01' },
    }),
    operator('retraite', words('La caisse de retraite'), {
      fallback: {
        url: 'https://retraite.example/',
        where: words('Son numéro est sur vos courriers.'),
      },
    }),
    operator('poste', words('La Poste'), {
      words: ['la poste', 'poste'],
      recourse: { defender: false, sources: [], toCheck: false },
    }),
    operator('mairie', words('La mairie'), {
      ...{ each: 'commune', needs: ['etat-civil', 'demande'], knownBy: 'service-public' },
      reception: words('La mairie reçoit aux heures affichées.'),
    }),
    operator('ccas', words('Le CCAS', { en: 'The CCAS' }), {
      ...{ each: 'commune', knownBy: 'mairie', notEverywhere: true },
      accessibility: words('On peut écrire.'),
    }),
    operator('france-services', words('France services', { en: 'France services' }), {
      ...{
        needs: ['faire-le-point'],
        role: words('On fait avec vous.', { en: 'They do it with you.' }),
      },
      fallback: { url: 'https://www.france-services.gouv.fr/' },
    }),
    operator('aidants-connect', words('Un aidant habilité'), {
      ...{ needs: ['aide-mandat'], sources: ['page-caf', 'presse'], knownBy: 'france-services' },
      notFor: words('Personne sous tutelle.'),
      reception: words('Demandez un aidant habilité.'),
    }),
    operator('defenseur-des-droits', words('Le Défenseur des droits'), {
      phones: [{ number: '0969390000', cost: words('Gratuit.'), hours: 'defenseur-line' }],
      sources: ['page-defenseur', 'presse'],
    }),
    operator('service-public', words('Le service public'), {
      phones: [{ number: '3939', where: 'mainland', name: words('Allô service public') }],
      fallback: { url: 'https://www.service-public.gouv.fr/' },
      recourse: {
        write: words('Écrivez au service.'),
        defender: true,
        sources: [],
        toCheck: false,
      },
    }),
    operator('asile', words('Le bureau de l’asile'), {
      ...{ discreet: true, phones: [{ number: '0555000077' }] },
      recourse: {
        ...{ write: words('Écrivez au bureau.'), answer: 'un-mois', defender: false },
        ...{ sources: [], toCheck: false },
      },
    }),
    operator('banque', words('La banque'), { fallback: { url: 'https://banque.example/aide' } }),
    operator('ecole', words('L’école'), { phones: [{ number: '0555000030', serves: ['87'] }] }),
    operator('avocat', words('Un avocat'), { needs: ['demande'] }),
  ].map((one) => [one.id, one]),
);
