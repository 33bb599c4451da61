import { type ReportKind, type ReportSource, REPORT_KINDS } from '../../storage/reports.ts';

/** What may be tapped, in the order of what happens most. */
export const KIND_BUTTONS: Readonly<Record<(typeof REPORT_KINDS)[number], string>> = {
  closed: 'C’était fermé',
  'wrong-number': 'Le numéro est faux',
  moved: 'Ils ont déménagé',
  'page-changed': 'La page a changé',
  'wrong-desk': 'Ce n’est pas le bon guichet',
};

/** The same, as the desk reads it. */
export const KIND_SAID: Readonly<Record<ReportKind, string>> = {
  closed: 'Fermé',
  'wrong-number': 'Numéro faux',
  moved: 'Déménagé',
  'page-changed': 'Page changée',
  'wrong-desk': 'Pas le bon guichet',
  'wrong-date': 'Date fausse',
  'not-known': 'Le lieu ne sait pas',
};

/** Who said it, as far as anybody knows. */
export const SOURCE_SAID: Readonly<Record<ReportSource, string>> = {
  mediator: 'un médiateur',
  citizen: 'un habitant',
  place: 'le lieu, par son lien du mois',
};

/** What a form says, of the closed list; `undefined`: something else. */
export function kindIn(written = ''): (typeof REPORT_KINDS)[number] | undefined {
  return REPORT_KINDS.find((kind) => kind === written);
}

/** A button for each kind. HTML. */
export function kindButtons(): string {
  return REPORT_KINDS.map(
    (kind) =>
      `<button type="submit" name="kind" value="${kind}" class="aig-btn aig-big">${KIND_BUTTONS[kind]}</button>`,
  ).join('\n');
}
