import { type Family, type Menu, type MenuRow, type Stub } from '../../conversation/world.ts';
import { present, toText } from '../../data/to-text.ts';
import { type FactDefinition } from '../../engine/model.ts';
import { type FlowSource } from '../authored.ts';
import { type AuthoredText } from '../schemas/parts.ts';
import { wordingOf } from '../compile/wording.ts';

export interface Languages {
  readonly required: readonly string[];
  readonly wanted: readonly string[];
}

/** `facts.yaml` that passed its schema. */
export function toFacts(written: unknown): ReadonlyMap<string, FactDefinition> {
  const facts = written as Record<string, { values: readonly string[]; several?: boolean }>;
  return mapped(facts, (name, { values, several = false }) => ({ name, values, several }));
}

/** `languages.yaml` that passed its schema. French alone without it. */
export function toLanguages(written: unknown): Languages {
  const { required = ['fr'], wanted = [] } = written as Partial<Languages>;
  return { required, wanted };
}

interface AuthoredRowTitle {
  readonly title: AuthoredText;
  readonly hint?: AuthoredText;
  readonly drawing: string;
}

interface AuthoredFamily extends AuthoredRowTitle {
  readonly topics?: readonly string[];
}

/** `families.yaml` that passed its schema. */
export function toFamilies(written: unknown): ReadonlyMap<string, Family> {
  const families = written as Record<string, AuthoredFamily>;
  return mapped(families, (id, family): Family => {
    return { id, ...titled(family), topics: family.topics ?? [] };
  });
}

interface AuthoredRow extends AuthoredRowTitle {
  readonly goes: MenuRow['goes'];
}

interface AuthoredMenu {
  readonly title: AuthoredText;
  readonly rows: readonly AuthoredRow[];
  readonly aside?: readonly AuthoredRow[];
}

/** `menu.yaml` that passed its schema. */
export function toMenus(written: unknown): ReadonlyMap<string, Menu> {
  const toRow = (row: AuthoredRow): MenuRow => ({ ...titled(row), goes: row.goes });
  return mapped(written as Record<string, AuthoredMenu>, (id, { title, rows, aside = [] }) => ({
    id,
    title: toText(title as string),
    rows: rows.map(toRow),
    aside: aside.map(toRow),
  }));
}

/** A topic not written yet, in every language it was translated into. */
export function toStub(source: FlowSource): Stub {
  const { id, title, family = '', words } = source.flow;
  const wording = wordingOf(source);
  return { id, family, title: wording.text('title', title), words: wording.words('words', words) };
}

function titled({ title, hint, drawing }: AuthoredRowTitle) {
  return {
    title: toText(title as string),
    ...present({ hint: hint === undefined ? undefined : toText(hint as string) }),
    drawing,
  };
}

function mapped<A, B>(
  written: Readonly<Record<string, A>>,
  convert: (id: string, one: A) => B,
): ReadonlyMap<string, B> {
  return new Map(Object.entries(written).map(([id, one]) => [id, convert(id, one)]));
}
