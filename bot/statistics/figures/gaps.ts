import { type World } from '../../conversation/world.ts';
import { operatorServes } from '../../permanences/serves.ts';
import { permanenceState } from '../../permanences/permanence-state.ts';
import { type Instant } from '../../permanences/model.ts';
import { type Commune } from '../../territory/model.ts';
import { type Finding, type FindingRow } from './finding.ts';

/** What is looked at of the offer of a territory: exact, since it tells of no person. */
export interface GapsFrom {
  readonly world: World;
  /** The communes that the key may see. */
  readonly communes: readonly Commune[];
  /** Kinds of what is reported there and not settled. */
  readonly reported: readonly string[];
  readonly now: Instant;
}

/** Operators without a place within reach, permanences that are old or over, places reported. */
export function gapsFinding(from: GapsFrom): Finding {
  const far = farFrom(from);
  const [first] = far;
  const rows = [...far, ...stale(from), ...reportedRows(from)];
  return {
    id: 'gaps',
    title: 'Ce qui manque sur le terrain',
    says: first
      ? `${first.label} : ${first.count ?? 0} ${(first.count ?? 0) > 1 ? 'communes' : 'commune'} sans lieu à portée.`
      : 'Chaque commune a un lieu à portée pour chaque service dont nous connaissons des lieux.',
    columns: ['Quoi', 'Nombre'],
    rows: rows.map((row) =>
      far.includes(row) ? { ...row, label: `${row.label} : communes sans lieu à portée` } : row,
    ),
    rest: 'Nombres exacts : ils ne parlent de personne.',
    counts: 'offer',
  };
}

/** Communes of the territory from which no place of an operator can be reached. */
function farFrom({ world, communes, now }: GapsFrom): readonly FindingRow[] {
  const facts = new Map<string, string>();
  const hasPlaces = new Set(
    [...world.permanences.all.heads()].flatMap(({ permanence }) =>
      permanence.place ? [permanence.operator] : [],
    ),
  );
  return [...world.operators.values()]
    .filter(({ id }) => hasPlaces.has(id))
    .flatMap((operator): readonly FindingRow[] => {
      const [need = ''] = operator.needs;
      const served = communes.filter((commune) => operatorServes(operator, commune));
      const without = served.filter((commune) => {
        const asked = {
          operator: operator.id,
          need,
          commune,
          audience: 'citizen',
          now,
          facts,
        } as const;
        const found = world.permanences.nearestAndNext(asked);
        return found?.operator.id === operator.id && found.nearest?.permanence.place === undefined;
      });
      return without.length === 0
        ? []
        : [{ id: `far/${operator.id}`, label: operator.names.now, count: without.length }];
    })
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0) || a.id.localeCompare(b.id));
}

/** Permanences of the territory that nobody read for 90 days, or that have no date any more. */
function stale({ world, communes, now }: GapsFrom): readonly FindingRow[] {
  const here = new Set(communes.map(({ insee }) => insee));
  const paris = world.zones.get('Europe/Paris');
  let [old, over] = [0, 0];
  for (const { permanence } of world.permanences.all.heads()) {
    if (permanence.listed || !here.has(permanence.place?.commune ?? '')) continue;
    const zone = world.zones.get(permanence.zone) ?? paris;
    const state = zone && permanenceState(permanence, zone, now);
    if (state === 'to-confirm') old += 1;
    if (state === 'expired') over += 1;
  }
  return [
    {
      id: 'stale',
      label: 'Permanences à reconfirmer (relues il y a plus de 90 jours, ou signalées)',
      count: old,
    },
    { id: 'over', label: 'Permanences sans date connue', count: over },
  ];
}

function reportedRows({ reported }: GapsFrom): readonly FindingRow[] {
  const closed = reported.filter((kind) => kind === 'closed').length;
  return [
    { id: 'closed', label: 'Lieux signalés fermés', count: closed },
    { id: 'reported', label: 'Autres signalements à régler', count: reported.length - closed },
  ];
}
