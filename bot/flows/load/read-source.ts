import { ownValue } from '../../engine/own-value.ts';
import { createValidator, type Validator } from '../../source/create-validator.ts';
import { type Issue } from '../../source/issue.ts';
import { type ListedFile } from '../../source/list-files.ts';
import { readText } from '../../source/read-text.ts';
import { knownYaml, readYaml, unreadYaml } from '../../source/read-yaml.ts';
import { validate } from '../../source/validate.ts';
import { type YamlFile } from '../../source/yaml-file.ts';
import { flowSchema, translationSchema } from '../schemas/flow-schema.ts';
import {
  factsSchema,
  familiesSchema,
  languagesSchema,
  menuSchema,
} from '../schemas/list-schemas.ts';
import { type JsonSchema } from '../../source/schema-of.ts';
import { type Snapshot } from '../snapshot.ts';
import { stepKindFaults } from './step-kind.ts';

/** What a file of a flows folder is, by its name. */
export type FileKind = 'flow' | 'translation' | 'facts' | 'families' | 'languages' | 'menu';

const SCHEMAS: Readonly<Record<FileKind, JsonSchema>> = {
  flow: flowSchema,
  translation: translationSchema,
  facts: factsSchema,
  families: familiesSchema,
  languages: languagesSchema,
  menu: menuSchema,
};

const validators = new Map<FileKind, Validator>();

/** A file as read: sound (its value passed the schema), or with the faults that make it not so. */
export interface ReadSource {
  readonly listed: ListedFile;
  readonly kind: FileKind;
  readonly file: YamlFile;
  readonly issues: readonly Issue[];
  /** False when the snapshot knew it already. */
  readonly parsed: boolean;
}

const LISTS: Readonly<Record<string, FileKind>> = {
  'facts.yaml': 'facts',
  'families.yaml': 'families',
  'languages.yaml': 'languages',
  'menu.yaml': 'menu',
};

/** `caf/dette.en.yaml` is a translation, `menu.yaml` the menus, any other a flow. */
export function kindOf(relative: string): FileKind {
  return ownValue(LISTS, relative) ?? (TRANSLATION.test(relative) ? 'translation' : 'flow');
}

/** Cuts `caf/dette.en.yaml` into `caf/dette` and `en`. */
export const TRANSLATION = /^(.+)\.([a-z]{2,3}(?:-[a-z]+)?)\.yaml$/;

/** Reads a file and checks its form. Only sound files are remembered by the snapshot. */
export function readSource(listed: ListedFile, snapshot: Snapshot): ReadSource {
  const kind = kindOf(listed.relative);
  const { text, issues: unread } = readText(listed.path);
  if (unread.length > 0) {
    const file = unreadYaml(listed.path, unread);
    return { listed, kind, file, issues: unread, parsed: true };
  }
  const key = snapshot.key('file', kind, text);
  const known = snapshot.get(key);
  if (known !== undefined) {
    const file = knownYaml(listed.path, text, known);
    return { listed, kind, file, issues: [], parsed: false };
  }
  const file = readYaml(listed.path, text);
  const steps = kind === 'flow' ? stepKindFaults(file) : [];
  const issues = [
    ...file.issues,
    ...steps.map(({ issue }) => issue),
    ...validate(
      file,
      validatorOf(kind),
      steps.map(({ path }) => path),
    ),
  ];
  if (issues.length === 0) snapshot.set(key, file.value);
  return { listed, kind, file, issues, parsed: true };
}

function validatorOf(kind: FileKind): Validator {
  const known = validators.get(kind) ?? createValidator(SCHEMAS[kind]);
  validators.set(kind, known);
  return known;
}
