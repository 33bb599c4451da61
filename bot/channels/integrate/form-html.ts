import { ownValue } from '../../engine/own-value.ts';
import { type World } from '../../conversation/world.ts';
import { languageName } from '../../view/phrases.ts';
import { escapeHtml, textOf } from '../../view/html/markup.ts';
import { OWN_COLORS } from '../../view/theme.ts';
import { valueOf, type Pairs } from '../pages/query.ts';
import { drawing } from '../../view/drawings.ts';
import { ASKED_COLORS, COLOR_NAMES } from './asked-colors.ts';
import { type FormFault } from './form-faults.ts';

/**
 * The form of /integrer with what was written in it, and beside each field what is wrong in it.
 * `action`: where it is sent.
 */
export function formHtml(
  world: World,
  action: string,
  fields: Pairs,
  faults: readonly FormFault[] = [],
): string {
  const value = (name: string) => escapeHtml(valueOf(fields, name) ?? '');
  const around = (name: string, label: string, hint: string, control: (more: string) => string) => {
    const wrong = faults.filter(({ field }) => inputOf(field) === name).map(({ says }) => says);
    return `<p class="aig-field"><label for="f-${name}">${label}</label>${hintOf(name, hint)}${wrongOf(name, wrong)}${control(described(name, hint, wrong.length > 0))}</p>`;
  };
  const line = (name: string, label: string, hint = '', own = '') =>
    around(
      name,
      label,
      hint,
      (more) =>
        `<input id="f-${name}" name="${name}" type="text" value="${value(name)}" autocomplete="off"${more}${own}>`,
    );
  const area = (name: string, label: string, hint: string) =>
    around(
      name,
      label,
      hint,
      (more) => `<textarea id="f-${name}" name="${name}" rows="3"${more}>${value(name)}</textarea>`,
    );
  return `<form method="post" action="${escapeHtml(action)}" class="aig-stack">
<h2>Votre structure</h2>
${line('name', LABELS.name, '', ' required maxlength="100"')}
${line('phone', LABELS.phone, 'Le numéro de l’accueil. Ni nom de personne, ni numéro personnel.')}
${line('url', LABELS.url, 'Elle commence par https://')}
${area('origins', LABELS.origins, 'Une par ligne, sans chemin : https://www.ma-commune.fr')}
${line('territory', LABELS.territory, 'Codes de communes (INSEE), de départements ou d’EPCI, séparés par une virgule.')}
<h2>Le guide chez vous</h2>
${line('commune', LABELS.commune, 'Nom, code postal ou code INSEE. La personne peut en changer.')}
<p class="aig-field"><label for="f-flow">${LABELS.flow}</label>${flowSelect(world, valueOf(fields, 'flow'))}</p>
${languageTicks(world, fields)}
${tick('device', 'shared', 'L’appareil sert à plusieurs personnes (borne, accueil) : tout s’efface après trois minutes sans geste.', valueOf(fields, 'device') === 'shared')}
<h2>Vos couleurs</h2>
<p class="aig-small">Laissez vide pour garder les nôtres. Une couleur s’écrit #0b4a46. Celles qui se lisent mal sont refusées.</p>
${ASKED_COLORS.map((role) => line(role, COLOR_NAMES[role], '', ` placeholder="${OWN_COLORS.light[role] ?? ''}" maxlength="7"`)).join('\n')}
${tick('dark', 'on', 'Garder ces teintes sur un écran sombre. Nous les éclaircissons pour qu’elles se lisent. Sinon, nos couleurs.', valueOf(fields, 'dark') === 'on')}
<h2>Vos mentions légales</h2>
${area('legal', LABELS.legal, 'Une phrase par ligne. Ne mettez que des contacts professionnels.')}
<p><button type="submit" name="act" value="look" class="aig-btn aig-main-btn">Voir le guide et le code</button></p>
</form>`;
}

/** What is to be corrected, each with the way to its field; it has the focus, which reads it. */
export function faultsHtml(faults: readonly FormFault[]): string {
  const items = faults.map(({ field, says }) => {
    const name = inputOf(field);
    const label = ownValue({ ...COLOR_NAMES, ...LABELS }, name) ?? '';
    return `<li><a class="aig-link" href="#f-${name}">${said(`${label} : ${says}`)}</a></li>`;
  });
  return `<div class="aig-calm" role="group" aria-labelledby="aig-faults" tabindex="-1" autofocus><h2 id="aig-faults">À corriger</h2><ul class="aig-stack">${items.join('')}</ul></div>`;
}

const LABELS = {
  name: 'Nom, comme les gens le disent',
  phone: 'Téléphone du public',
  url: 'Ou page de contact',
  origins: 'Adresses de votre site',
  territory: 'Qui servez-vous ?',
  commune: 'Commune de départ',
  flow: 'Il s’ouvre sur',
  legal: 'À ajouter aux nôtres',
} as const;

/** A key of the file that is no field of the form (its `id`) comes of the name. */
function inputOf(field: string): string {
  return Object.hasOwn(LABELS, field) || Object.hasOwn(COLOR_NAMES, field) ? field : 'name';
}

function said(text: string): string {
  return textOf({ text, lang: 'fr' });
}

function wrongOf(name: string, wrong: readonly string[]): string {
  if (wrong.length === 0) return '';
  const sentences = wrong.map(said).join('<br>');
  return `<span class="aig-wrong" id="e-${name}">${drawing('diamond')}<span>${sentences}</span></span>`;
}

function hintOf(name: string, hint: string): string {
  return hint === '' ? '' : `<span class="aig-small" id="h-${name}">${hint}</span>`;
}

function described(name: string, hint: string, isWrong: boolean): string {
  const ids = [...(hint === '' ? [] : [`h-${name}`]), ...(isWrong ? [`e-${name}`] : [])].join(' ');
  return `${ids === '' ? '' : ` aria-describedby="${ids}"`}${isWrong ? ' aria-invalid="true"' : ''}`;
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
