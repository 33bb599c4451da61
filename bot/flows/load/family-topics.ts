import { type Family } from '../../conversation/world.ts';
import { type Issue } from '../../source/issue.ts';
import { nearestWord } from '../../source/nearest-word.ts';
import { type YamlFile } from '../../source/yaml-file.ts';

/** Topics listed by a family that are nowhere, or of another family. `familyOf`: of each topic. */
export function familyTopicFaults(
  file: YamlFile,
  families: ReadonlyMap<string, Family>,
  familyOf: ReadonlyMap<string, string | undefined>,
): readonly Issue[] {
  return [...families].flatMap(([family, { topics }]) =>
    topics.flatMap((id, index): readonly Issue[] => {
      if (familyOf.has(id) && [family, undefined].includes(familyOf.get(id))) return [];
      const place = file.at([family, 'topics', index]);
      const base = { file: file.name, ...place, severity: 'error' } as const;
      return [{ ...base, ...wordsFor(id, familyOf) }];
    }),
  );
}

function wordsFor(
  id: string,
  familyOf: ReadonlyMap<string, string | undefined>,
): Pick<Issue, 'code' | 'message' | 'hint'> {
  const own = familyOf.get(id);
  if (own !== undefined) {
    return {
      code: 'topic-of-other-family',
      message: `« ${id} » est de la famille « ${own} ».`,
      hint: 'Retirez-le d’ici, ou changez sa famille dans son fichier.',
    };
  }
  const meant = nearestWord(id, familyOf.keys());
  return {
    code: 'unknown-flow',
    message: `« ${id} » n’existe pas.`,
    ...(meant === undefined ? {} : { hint: `Vouliez-vous dire « ${meant} » ?` }),
  };
}
