import { notForPublic } from '../../service/degraded.ts';
import { type Exam, type Finding } from './finding.ts';

/** What may not be shown to the public: pages of the law still to be written, the demonstration. */
export const forPublic: Exam = ({ read, production, demonstration }) => {
  const { pages } = read.data;
  const found = notForPublic({ pages }, { production: true, demonstration });
  const severity = production ? 'error' : 'warning';
  const findings: Finding[] = (found.pages ?? []).map((id) => ({
    severity,
    code: 'unfinished-page',
    says: `La page « ${id} » est celle du modèle : il y reste « doit écrire ici ».`,
    todo: `Complétez pages/${id}.md de votre dossier de données. Elle n’y est pas ? Copiez-la d’ici.`,
  }));
  if (found.demonstration) {
    findings.push({
      severity,
      code: 'demonstration',
      says: 'La démonstration est lue : des lieux et des horaires inventés sont montrés.',
      todo: 'DEMONSTRATION=off, ou NODE_ENV=production.',
    });
  }
  if (!production) {
    findings.push({
      severity: 'warning',
      code: 'not-production',
      says: "NODE_ENV n'est pas production.",
      todo: 'NODE_ENV=production avant d’ouvrir au public.',
    });
  }
  return findings.length > 0
    ? findings
    : [
        {
          severity: 'fine',
          code: 'for-public',
          says: 'Pages de la loi écrites, sans démonstration.',
        },
      ];
};
