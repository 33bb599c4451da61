import { type World } from '../../conversation/world.ts';
import { type Instant, type Mode } from '../../permanences/model.ts';
import { type Commune } from '../../territory/model.ts';
import { ApiProblem } from './api-request.ts';
import { isAdmitted, MODES, type ParameterName } from './parameter-schemas.ts';
import { isTerritory } from './public-permanences.ts';
import { mayBeCommune } from './typed-commune.ts';

/** Records in one answer. */
export const PAGE_SIZE = 100;
/** Days around now that `when` may name. */
export const WHEN_DAYS = 400;
const DAY_MS = 86_400_000;
/** Characters of a query. */
const MAX_QUERY = 1_000;

/** Parameters of a request: each once, and known to the operation. Throws {@link ApiProblem}. */
export class Parameters {
  readonly #values = new Map<string, string>();
  readonly #world: World;

  constructor(query: string, known: readonly ParameterName[], world: World) {
    if (query.length > MAX_QUERY) throw new ApiProblem(414, 'La requête est trop longue.');
    this.#world = world;
    for (const [name, value] of new URLSearchParams(query)) {
      if (!isKnown(name, known)) {
        const message = `Paramètre inconnu. Connus : ${known.join(', ') || 'aucun'}.`;
        throw new ApiProblem(400, message, safeName(name));
      }
      if (this.#values.has(name)) throw new ApiProblem(400, 'Une seule valeur.', name);
      this.#values.set(name, value);
    }
  }

  operator(): string | undefined {
    return this.#among('operator', this.#world.operators, 'Organisme inconnu.');
  }

  need(operator: string | undefined): string | undefined {
    const need = this.#values.get('need');
    if (need === undefined) return undefined;
    const operators = [...this.#world.operators.values()];
    const some = operators.filter(({ id }) => operator === undefined || id === operator);
    if (some.some(({ needs }) => needs.includes(need))) return need;
    throw new ApiProblem(400, 'Besoin inconnu de cet organisme.', 'need');
  }

  commune(): Commune | undefined {
    const insee = this.#values.get('commune');
    if (insee === undefined) return undefined;
    const commune = this.#world.communes.byInsee.get(insee);
    if (commune !== undefined) return commune;
    throw new ApiProblem(400, 'Il faut le code INSEE d’une commune d’aujourd’hui.', 'commune');
  }

  /** INSEE, EPCI or département code. */
  territory(): string | undefined {
    const code = this.#values.get('territory');
    if (code === undefined || isTerritory(this.#world, code)) return code;
    throw new ApiProblem(400, 'Un code de commune, d’EPCI ou de département.', 'territory');
  }

  structure(): string | undefined {
    return this.#among('structure', this.#world.structures, 'Structure inconnue.');
  }

  mode(): Mode | undefined {
    const mode = this.#values.get('mode');
    if (mode === undefined || isAdmitted('mode', mode)) return mode as Mode | undefined;
    throw new ApiProblem(400, `Valeurs possibles : ${MODES.join(', ')}.`, 'mode');
  }

  when(now: Instant): Instant | undefined {
    const text = this.#values.get('when');
    if (text === undefined) return undefined;
    const when = isAdmitted('when', text) ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(when)) {
      throw new ApiProblem(400, 'Une date avec décalage : 2026-12-03T10:00:00Z.', 'when');
    }
    if (Math.abs(when - now) <= WHEN_DAYS * DAY_MS) return when;
    throw new ApiProblem(400, `À ${WHEN_DAYS} jours d’aujourd’hui au plus.`, 'when');
  }

  page(): number {
    const page = this.#values.get('page') ?? '1';
    if (isAdmitted('page', page)) return Number(page);
    throw new ApiProblem(400, 'Un nombre à partir de 1.', 'page');
  }

  /** A commune as typed: refused, unread, where the text holds personal data. */
  typed(): string {
    const text = this.#values.get('q');
    if (text === undefined || text.trim() === '') {
      throw new ApiProblem(400, 'Ce paramètre est obligatoire.', 'q');
    }
    if (!isAdmitted('q', text)) throw new ApiProblem(400, 'Texte trop long.', 'q');
    if (mayBeCommune(this.#world, text)) return text;
    throw new ApiProblem(400, 'Ce texte contient une donnée personnelle : il n’est pas lu.', 'q');
  }

  /** The query of another page. */
  toPage(page: number): string {
    return String(
      new URLSearchParams([
        ...[...this.#values].filter(([name]) => name !== 'page'),
        ['page', String(page)],
      ]),
    );
  }

  #among(name: string, known: ReadonlyMap<string, unknown>, message: string): string | undefined {
    const value = this.#values.get(name);
    if (value === undefined || known.has(value)) return value;
    throw new ApiProblem(400, message, name);
  }
}

function isKnown(name: string, known: readonly string[]): boolean {
  return known.includes(name);
}

/** A name that is none of ours is named only when it can be one. */
function safeName(name: string): string | undefined {
  return /^[a-z-]{1,20}$/.test(name) ? name : undefined;
}
