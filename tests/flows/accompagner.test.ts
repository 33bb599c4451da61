import { expect, test } from '@jest/globals';
import { routeDocuments } from '../../bot/conversation/route-documents.ts';
import { createRouter } from '../../bot/understanding/create-router.ts';
import { doItForMe as readDoItForMe } from '../../bot/data/read-do-it-for-me.ts';
import { walkTo } from './support/walk-to.ts';
import { LANGUAGE, ROUTE_MODEL } from '../support/shipped-language.ts';
import { shippedFlows } from '../support/shipped-folders.ts';

const router = createRouter(routeDocuments(shippedFlows()), LANGUAGE, ROUTE_MODEL);
const doItForMe = readDoItForMe(['data']);

/** Said by helpers, none of them among a flow's own words. */
test.each([
  ["je travaille en mairie et le maire m'ordonne de faire les dossiers des habitants", 'mandat'],
  ['suis-je autorisé à agir avec un mandat aidants connect', 'mandat'],
  ["un usager m'a laissé son carnet de codes au bureau", 'codes-confies'],
  ['comment refuser poliment à un usager qui insiste', 'refuser'],
  ["puis-je conserver les copies des cartes d'identité des usagers", 'garder-copies'],
  ["peut-on cliquer sur valider à la place d'un usager", 'valider-signer'],
  ["j'appelle la sécu en me faisant passer pour l'usagère", 'telephoner'],
  ["je m'occupe des papiers de ma grand-mère qui perd la tête", 'proche'],
  ['je suis tutrice de ma soeur', 'proche'],
  ["un usager s'énerve à l'accueil", 's-arreter'],
  ['une voisine veut que je lui fasse une attestation de témoin', 'ecrire-pour'],
])('a helper who says "%s" is led to their guide', (text, topic) => {
  const { decision, ranked } = router.route(text);
  expect(ranked[0]?.id).toBe(`accompagner.${topic}`);
  expect(decision).not.toBe('none');
  expect(doItForMe.isAsked(text)).toBe(false);
});

test.each(['faites-le pour moi', 'vous pouvez remplir à la place de ma mère'])(
  'the kind no stays for "%s"',
  (text) => {
    expect(doItForMe.isAsked(text)).toBe(true);
  },
);

test('an order of the mayor, or a word of mouth, is no written agreement', () => {
  const order = walkTo('accompagner.mandat', ['ordered']).said;
  expect(order).toContain("ne remplace pas l'accord de la personne");
  expect(walkTo('accompagner.mandat', ['work', 'no']).step).toBe('without-alone');
});

test.each(['yes', 'unsure'])(
  'nobody under guardianship signs for Aidants Connect: %s',
  (guarded) => {
    const { step, said } = walkTo('accompagner.mandat', ['work', 'aidants-connect', guarded]);
    expect(step).toBe('guardian-alone');
    expect(said).toContain('Aidants Connect est fermé aux personnes sous tutelle ou curatelle');
  },
);

test('a notebook of passwords is not kept, even locked away; old copies are not erased alone', () => {
  expect(walkTo('accompagner.codes-confies', ['notebook']).said).toContain('ni cahier, ni coffre');
  const old = walkTo('accompagner.garder-copies', ['old']).said;
  expect(old).toContain("N'effacez pas tout seul");
  expect(old).toContain('délégué à la protection des données');
});

test('someone who is pushed to sign is seen alone, and the 3977 stands near', () => {
  const { said } = walkTo('accompagner.s-arreter', ['pushed']);
  expect(said).toContain('3977');
  expect(said).toContain("ne signez rien aujourd'hui");
  expect(walkTo('accompagner.s-arreter', ['pushed', 'if-stuck']).step).toBe('see-3977');
});
