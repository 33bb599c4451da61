import { type Family, type Menu } from '../../conversation/world.ts';
import { type Issue } from '../../source/issue.ts';
import { nearestWord } from '../../source/nearest-word.ts';
import { type YamlFile } from '../../source/yaml-file.ts';

/** What a row of a menu may lead to. */
export interface MenuTargets {
  /** Flows and stubs, those at fault included. */
  readonly flow: ReadonlySet<string>;
  readonly family: ReadonlyMap<string, Family>;
  readonly menu: ReadonlyMap<string, Menu>;
}

/** Rows that lead nowhere, and a first screen that is not there. */
export function menuFaults(file: YamlFile, targets: MenuTargets): readonly Issue[] {
  const issues: Issue[] = [];
  for (const [name, menu] of targets.menu) {
    for (const part of ['rows', 'aside'] as const) {
      for (const [index, { goes }] of menu[part].entries()) {
        const issue = rowFault(file, [name, part, index, 'goes'], goes, targets);
        if (issue) issues.push(issue);
      }
    }
  }
  if (!targets.menu.has('first')) {
    issues.push({
      file: file.name,
      line: 1,
      column: 1,
      code: 'no-first-menu',
      severity: 'error',
      message: 'Il manque le menu « first », le premier écran.',
    });
  }
  return issues;
}

function rowFault(
  file: YamlFile,
  path: readonly (string | number)[],
  goes: Menu['rows'][number]['goes'],
  targets: MenuTargets,
): Issue | undefined {
  const [kind, id] = Object.entries(goes)[0] as [keyof MenuTargets | 'command', string];
  if (kind === 'command' || targets[kind].has(id)) return undefined;
  const meant = nearestWord(id, targets[kind].keys());
  return {
    file: file.name,
    ...file.at([...path, kind]),
    code: `unknown-${kind}`,
    severity: 'error',
    message: `« ${id} » n’existe pas.`,
    ...(meant === undefined ? {} : { hint: `Vouliez-vous dire « ${meant} » ?` }),
  };
}
