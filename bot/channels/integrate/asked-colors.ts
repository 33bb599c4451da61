/** Colours that the page asks for; a file may set every role. */
export const ASKED_COLORS = ['action', 'action-text', 'page', 'surface', 'text'] as const;

export type AskedColor = (typeof ASKED_COLORS)[number];

export function isAskedColor(role: string): role is AskedColor {
  return (ASKED_COLORS as readonly string[]).includes(role);
}

/** Roles of colour as a webmaster says them; those of {@link ASKED_COLORS} are labels of the form. */
export const COLOR_NAMES: Readonly<Record<string, string>> & Readonly<Record<AskedColor, string>> =
  {
    action: 'Liens et boutons',
    'action-text': 'Texte des boutons pleins',
    page: 'Fond de la page',
    surface: 'Fond des choix',
    text: 'Texte',
    muted: 'Texte d’aide',
    border: 'Bords',
    tint: 'Fond des phrases à dire',
    here: 'Repère de la question',
    danger: 'Bouton d’urgence',
    focus: 'Cadre du clavier',
  };
