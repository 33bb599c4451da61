import { expect, test } from '@jest/globals';
import { toCheckReport } from '../../bot/commands/check/to-check.ts';
import { shippedData, shippedFlows } from '../support/shipped-folders.ts';

const flows = shippedFlows();
const { data } = shippedData('2026-11-25');

test('lists what is shown to be checked, by owner, with the pages to open', () => {
  const report = toCheckReport(flows, data, '2026-11-25');
  expect(report).toMatch(/^ {2}data\/operators\n(?: {4}.+\n)* {4}urssaf : Urssaf/m);
  expect(report).toMatch(/\(sante-flows\) : \d+/);
  expect(report).toMatch(/^ {2}Traductions non relues\n(?: {4}.+\n)* {4}caf\.attestation \(ar\)$/m);
  expect(report).not.toContain('(en)');
  expect(report).toMatch(/^\d+ à vérifier\.$/m);
});

test('tells the words to confirm, and official pages first, each once', () => {
  const report = toCheckReport(flows, data, '2026-11-25');
  expect(report).toContain(
    [
      "    see-point-justice-msa : Un juriste lit le courrier et dit à qui répondre. RSA ou prime d'activité, contester arrête la reprise.",
      '      https://caf.fr/allocataires/caf-de-loire-atlantique/offre-de-service/accident-de-vie/dettes-et-recours/comment-contester-une-notification-de-dette-ou-de-non-droit  https://juriblio.fr/codes/code-de-l-action-sociale-et-des-familles/partie-legislative/livre-ii/titre-vi/chapitre-ii/section-5/article-l262-46  https://www.cours-appel.justice.fr/reims/24-mai-journee-nationale-de-lacces-au-droit-2022  https://bazin-associes.fr/rsa-effet-suspensif-des-recours-et-refere-mesures-utiles/ (non officiel)',
    ].join('\n'),
  );
  expect(report).not.toMatch(/(https:\S+) {2}\1(?:\s|$)/);
});

test('lists everything once its review date has passed', () => {
  const count = (today: string) =>
    Number(/^(\d+) à vérifier/m.exec(toCheckReport(flows, data, today))?.[1]);
  expect(count('2030-01-01')).toBeGreaterThan(count('2026-11-25'));
});
