import { type World } from '../../conversation/world.ts';
import { languageName } from '../../view/phrases.ts';
import { escapeHtml } from '../../view/html/markup.ts';
import { OWN_COLORS } from '../../view/theme.ts';
import { valueOf, type Pairs } from '../pages/query.ts';
import { ASKED_COLORS } from './wanted.ts';

const COLOR_NAMES: Readonly<Record<(typeof ASKED_COLORS)[number], string>> = {
  action: 'Liens et boutons',
  'action-text': 'Texte des boutons pleins',
  page: 'Fond de la page',
  surface: 'Fond des choix',
  text: 'Texte',
};

/** The form of /integrer with what was written in it. */
export function formHtml(world: World, fields: Pairs): string {
  const value = (name: string) => escapeHtml(valueOf(fields, name) ?? '');
  const line = (name: string, label: string, hint = '', more = '') =>
    `<p class="aig-field"><label for="f-${name}">${label}</label>${hintOf(name, hint)}<input id="f-${name}" name="${name}" type="text" value="${value(name)}" autocomplete="off"${described(name, hint)}${more}></p>`;
  const area = (name: string, label: string, hint: string) =>
    `<p class="aig-field"><label for="f-${name}">${label}</label>${hintOf(name, hint)}<textarea id="f-${name}" name="${name}" rows="3"${described(name, hint)}>${value(name)}</textarea></p>`;
  return `<form method="post" action="/integrer" class="aig-stack">
<h2>Votre structure</h2>
${line('name', 'Nom, comme les gens le disent', '', ' required maxlength="100"')}
${line('phone', 'Téléphone du public', 'Le numéro de l’accueil. Ni nom de personne, ni numéro personnel.')}
${line('url', 'Ou page de contact', 'Elle commence par https://')}
${area('origins', 'Adresses de votre site', 'Une par ligne, sans chemin : https://www.ma-commune.fr')}
${line('territory', 'Qui servez-vous ?', 'Codes de communes (INSEE), de départements ou d’EPCI, séparés par une virgule.')}
<h2>Le guide chez vous</h2>
${line('commune', 'Commune de départ', 'Nom, code postal ou code INSEE. La personne peut en changer.')}
<p class="aig-field"><label for="f-flow">Il s’ouvre sur</label>${flowSelect(world, valueOf(fields, 'flow'))}</p>
${languageTicks(world, fields)}
${tick('device', 'shared', 'L’appareil sert à plusieurs personnes (borne, accueil) : tout s’efface après trois minutes sans geste.', valueOf(fields, 'device') === 'shared')}
<h2>Vos couleurs</h2>
<p class="aig-small">Laissez vide pour garder les nôtres. Une couleur s’écrit #0b4a46. Celles qui se lisent mal sont refusées.</p>
${ASKED_COLORS.map((role) => line(role, COLOR_NAMES[role], '', ` placeholder="${OWN_COLORS.light[role] ?? ''}" maxlength="7"`)).join('\n')}
<h2>Vos mentions légales</h2>
${area('legal', 'À ajouter aux nôtres', 'Une phrase par ligne. Ne mettez que des contacts professionnels.')}
<p><button type="submit" name="act" value="look" class="aig-btn aig-main-btn">Voir le guide et le code</button></p>
</form>`;
}

function hintOf(name: string, hint: string): string {
  return hint === '' ? '' : `<span class="aig-small" id="h-${name}">${hint}</span>`;
}

function described(name: string, hint: string): string {
  return hint === '' ? '' : ` aria-describedby="h-${name}"`;
}

function flowSelect({ flows }: World, chosen: string | undefined): string {
  const options = [...flows.values()].map(({ id, title }) => {
    const selected = id === chosen ? ' selected' : '';
    return `<option value="${escapeHtml(id)}"${selected}>${escapeHtml(title.fr)}</option>`;
  });
  return `<select id="f-flow" name="flow"><option value="">Le premier écran</option>${options.join('')}</select>`;
}

function languageTicks({ wanted }: World, fields: Pairs): string {
  return wanted
    .map((lang) => {
      const { text } = languageName(lang);
      const name = `<bdi lang="${escapeHtml(lang)}">${escapeHtml(text)}</bdi>`;
      const on = valueOf(fields, `lang-${lang}`) === 'on';
      return tick(`lang-${lang}`, 'on', `Aussi en ${name} (traduction non relue)`, on);
    })
    .join('\n');
}

/** `label`: HTML of ours. */
function tick(name: string, value: string, label: string, on: boolean): string {
  return `<p class="aig-ticks"><label><input type="checkbox" name="${name}" value="${value}"${on ? ' checked' : ''}><span>${label}</span></label></p>`;
}

/** What was written, to be sent once more by a button of another form. */
export function hiddenHtml(fields: Pairs): string {
  return fields
    .filter(([name]) => name !== 'act')
    .map(
      ([name, value]) =>
        `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
    )
    .join('');
}
