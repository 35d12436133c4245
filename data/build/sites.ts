import { type NewsSite, newsSites } from '../../src/knowledge/news-site.ts';
import { readDataFile } from './data-file.ts';
import { formatProblem, type Problem } from './problem.ts';

/**
 * Reads data/sites.yaml under `root` (the data folder): the sites in the file's order. Throws, with every problem
 * named, when the file has the wrong shape or a host twice.
 */
export function readSites(root: string): NewsSite[] {
  const file = readDataFile(root, 'sites.yaml', newsSites);
  const problems = [
    ...file.problems,
    ...repeatedHosts(file.value ?? [], (index) => file.lineOf([index, 'host'])),
  ];
  if (problems.length > 0)
    throw new Error(`The list of sites cannot be used:\n${problems.map(formatProblem).join('\n')}`);
  return file.value ?? [];
}

function repeatedHosts(sites: readonly NewsSite[], lineOf: (index: number) => number): Problem[] {
  const seen = new Set<string>();
  return sites.flatMap((site, index) => {
    const repeated = seen.has(site.host);
    seen.add(site.host);
    if (!repeated) return [];
    const message = `The host ${site.host} is listed twice.`;
    return [
      { rule: 'sites', file: 'sites.yaml', line: lineOf(index), message, remedy: 'Delete one of the two.' },
    ];
  });
}
