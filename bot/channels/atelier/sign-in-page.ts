import { escapeHtml } from '../../view/html/markup.ts';
import { deskForm, DESK_PATH, type DeskPage } from './desk-page.ts';

export interface SignInParts {
  readonly root: string;
  readonly token: string;
  /** Said above the field, because of what was just done. */
  readonly told?: string;
  /** Where to go once in. */
  readonly next: string;
  readonly status?: number;
}

/** Where a key is asked for. */
export function signInPage({ root, token, told, next, status = 200 }: SignInParts): DeskPage {
  const said = told === undefined ? '' : `<p class="aig-calm" role="alert">${told}</p>\n`;
  const invalid = told === undefined ? '' : ' aria-describedby="aig-key-hint" autofocus';
  // A name, so that the browser offers to keep the key: it keeps none without.
  const fields = `<input type="hidden" name="next" value="${escapeHtml(next)}">
<input class="aig-vh" type="text" name="name" value="atelier" autocomplete="username" tabindex="-1" aria-hidden="true" readonly>
<p class="aig-field aig-key"><label for="aig-key">Votre clé</label><span class="aig-small" id="aig-key-hint">Tous ses signes, avec ou sans les tirets. Votre navigateur peut la garder pour vous.</span><input id="aig-key" name="key" type="password" required maxlength="200" autocomplete="current-password" autocapitalize="off" spellcheck="false"${invalid || ' aria-describedby="aig-key-hint"'}></p>
<p class="aig-ticks" data-show="aig-key" hidden><label><input type="checkbox"><span>Montrer ce que je tape</span></label></p>
<button type="submit" class="aig-btn aig-main-btn aig-big">Entrer</button>`;
  return {
    title: 'L’atelier',
    named: told === undefined ? 'L’atelier' : 'À corriger – L’atelier',
    status,
    main: `${said}<p>Ici, les permanences sont tenues à jour. Entrez la clé de votre structure.</p>
${deskForm({ root, token }, DESK_PATH, fields, ' class="aig-stack"')}
<p class="aig-small">La session se ferme après 30 minutes sans rien toucher. Pas de clé, ou clé perdue ? Demandez-en une à qui tient ce service.</p>`,
  };
}
