import { rightsOf } from '../../bot/conversation/helper/rights-of.ts';
import { type World } from '../../bot/conversation/world.ts';
import { type Instant } from '../../bot/permanences/model.ts';
import { appPhrase } from '../../bot/view/app/app-phrase.ts';
import { homeScreen } from '../../bot/view/app/home-screen.ts';
import { personScreen } from '../../bot/view/app/person-screen.ts';
import { walkScreen } from '../../bot/view/app/walk-screen.ts';
import { element } from '../../bot/view/html/markup.ts';
import { choicesOf } from './choices-of.ts';
import { NotYet, orMissing } from './later.ts';
import { type Painted } from './paint.ts';
import { isAtStart, isGuarded, OWN, personView, topicOf, type Session } from './session.ts';

/** What the screen of a demand stands on, besides the demand. */
export interface Around {
  readonly favourites: readonly string[];
  readonly recent: readonly string[];
  /** That the person may read. */
  readonly languages: readonly string[];
  readonly now: Instant;
  /** Told which part of the program the person's side waits for. */
  readonly late: (missing: NotYet) => void;
}

/** The languages among what is carried. */
export function carriedLanguages(files: readonly { readonly name: string }[]): readonly string[] {
  const others = files.flatMap(({ name }) => (name.startsWith('flows.') ? [name.slice(6)] : []));
  return [OWN, ...others];
}

/** Both sides of a demand; of the first screen, which nobody else reads, one. */
export function demandPainted(
  world: World,
  shown: Session,
  { favourites, recent, languages, now, late }: Around,
): Omit<Painted, 'isNew'> {
  const { view, their } = shown;
  if (isAtStart(shown)) {
    return {
      mine: homeScreen({
        view,
        favourites: choicesOf(world, favourites),
        recent: choicesOf(
          world,
          recent.filter((id) => !favourites.includes(id)),
        ),
        rights: rightsOf(world),
      }),
    };
  }
  const topic = topicOf(world, shown);
  const person = (): string =>
    personScreen({
      view: personView(world, shown, their, now),
      languages,
      isNeutral: isGuarded(shown),
    });
  return {
    mine: walkScreen({ view, ...(topic !== undefined && { kept: favourites.includes(topic) }) }),
    theirs: {
      lang: their,
      html: () => {
        const html = orMissing(person);
        if (!(html instanceof NotYet)) return html;
        late(html);
        return '';
      },
    },
  };
}

/** Nothing was ever taken along, and nothing can come. */
export function noGuide(): string {
  return element('p', appPhrase(OWN, 'app-no-guide'), OWN, 'class="aig-calm"');
}
