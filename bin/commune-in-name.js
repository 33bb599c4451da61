// The commune that the name of a town hall or a CCAS says ("Mairie d'Uxelles", "… (CCAS) - Routot").

/** A name without accents, case, spaces and marks. */
export function alike(name) {
  return name
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
}

/** Codes by what their name looks like, in each département. */
export function byName(rows) {
  const found = new Map();
  for (const [insee, name] of rows) {
    const key = keyOf(insee, name);
    found.set(key, [...(found.get(key) ?? []), insee]);
  }
  return found;
}

/**
 * Another commune of the département that a row is named after, exactly and alone; undefined where it
 * bears the name of its own, or of one that went into it, and in an arrondissement, whose name is its
 * city's. `today`: codes by name, `before`: the names
 * that went into a code.
 */
export function namedElsewhere({ name }, insee, { names, today, before }) {
  if (!names.has(insee)) return undefined;
  const own = alike(name);
  const ours = [names.get(insee), ...(before.get(insee) ?? [])].map(alike).filter(Boolean);
  if (ours.some((one) => own.includes(one))) return undefined;
  const said = name.replace(/^Mairie (?:de la |de |d['’]|du |des )?|^.* - /i, '');
  const found = today.get(keyOf(insee, said)) ?? [];
  return found.length === 1 && found[0] !== insee ? found[0] : undefined;
}

function keyOf(insee, name) {
  return `${insee.slice(0, insee.startsWith('97') ? 3 : 2)} ${alike(name)}`;
}
