import { FileFault } from '../source/file-fault.ts';
import { type Validator } from '../source/create-validator.ts';
import { knownYaml } from '../source/read-yaml.ts';
import { readJson } from '../source/read-json.ts';
import { readText } from '../source/read-text.ts';
import { validate } from '../source/validate.ts';
import { type YamlFile } from '../source/yaml-file.ts';
import { cacheKey, noCache, type DataCache } from './data-cache.ts';

/**
 * The JSON file of a path, its shape checked unless an earlier reading remembers that it was sound.
 * Throws {@link FileFault}, with each place at fault.
 */
export function openJson(path: string, validator: Validator, cache: DataCache = noCache): YamlFile {
  const { text, issues: unread } = readText(path);
  if (unread.length > 0) throw new FileFault(unread);
  const { value, issues } = readJson(path, text);
  if (issues.length > 0) throw new FileFault(issues);
  // JSON is YAML: a place is looked for only when there is a fault to tell.
  const file = knownYaml(path, text, value);
  const key = cacheKey('json', path, text);
  if (cache.get(key) !== undefined) return file;
  const faults = validate(file, validator);
  if (faults.length > 0) throw new FileFault(faults);
  cache.set(key, true);
  return file;
}
