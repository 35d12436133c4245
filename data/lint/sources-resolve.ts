import type { Problem } from '../build/problem.ts';
import { eachRecord } from './each-record.ts';
import type { LintRule, Path } from './rule.ts';

/** Every source key that a claim names stands in the record's `sources`, and every source there is used. */
export const sourcesResolve: LintRule = {
  name: 'sources-resolve',
  check(data) {
    const problems: Problem[] = [];
    for (const { record, sources, source } of eachRecord(data)) {
      const used = new Set<string>();
      for (const { keys, path } of claimsOf(record)) {
        for (const key of keys) {
          used.add(key);
          if (Object.hasOwn(sources, key)) continue;
          problems.push({
            rule: this.name,
            file: source.file,
            line: source.lineOf(path),
            message: `${path.join('.')} names the source "${key}", which is not under sources.`,
            remedy: 'Add it under sources, or correct the key.',
          });
        }
      }
      for (const key of Object.keys(sources)) {
        if (used.has(key)) continue;
        problems.push({
          rule: this.name,
          file: source.file,
          line: source.lineOf(['sources', key]),
          message: `The source "${key}" supports nothing in this record.`,
          remedy: 'Name it at the claim that it supports, or remove it.',
        });
      }
      for (const [key, entry] of Object.entries(sources)) {
        if (entry.basis === 'page' && !entry.read) {
          problems.push({
            rule: this.name,
            file: source.file,
            line: source.lineOf(['sources', key]),
            message: `The source "${key}" has basis page and no day on which it was read.`,
            remedy: 'Add read: YYYY-MM-DD.',
          });
        }
      }
    }
    return problems;
  },
};

/** All lists of source keys in a record, with their paths. */
export function claimsOf(record: object): { keys: string[]; path: Path }[] {
  const found: { keys: string[]; path: Path }[] = [];
  const walk = (value: unknown, path: Path): void => {
    if (Array.isArray(value))
      value.forEach((item, index) => {
        walk(item, [...path, index]);
      });
    else if (value && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) {
        if (path.length === 0 && key === 'sources') continue;
        if ((key === 'source' || key === 'sources') && Array.isArray(item))
          found.push({ keys: item as string[], path: [...path, key] });
        else walk(item, [...path, key]);
      }
    }
  };
  walk(record, []);
  return found;
}
