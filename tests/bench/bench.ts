/**
 * `npm run bench [-- --json] [-- section…]`: measures speed and size beside what else could have been used, in one run. A figure on the wrong side of its bar is marked with "!" and makes the exit code 1.
 */

import { engineSize } from './engine-size.ts';
import { fuzzyNames } from './fuzzy-names.ts';
import { languagePackages } from './language-packages.ts';
import { lexiconOpen } from './lexicon-open.ts';
import { page } from './page.ts';
import { panel } from './panel.ts';
import { scanOracle } from './scan-oracle.ts';
import { scanPeers } from './scan-peers.ts';
import { scanScale } from './scan-scale.ts';
import { searchKeys } from './search-keys.ts';
import { formatFigure, passes, type Section } from './support/figure.ts';

/** In the order in which they run. A new question is a new file with one `Section`, and a line here. */
const SECTIONS: readonly Section[] = [
  scanOracle,
  scanScale,
  scanPeers,
  lexiconOpen,
  fuzzyNames,
  languagePackages,
  engineSize,
  searchKeys,
  page,
  panel,
];

const json = process.argv.includes('--json');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = wanted.filter((id) => !SECTIONS.some((section) => section.id === id));
if (unknown.length > 0) {
  console.error(
    `No section ${unknown.join(', ')}. There are: ${SECTIONS.map((section) => section.id).join(', ')}.`,
  );
  process.exit(1);
}
for (const section of SECTIONS) {
  if (wanted.length > 0 && !wanted.includes(section.id)) continue;
  if (!json) console.log(`\n${section.question} [${section.id}]`);
  for (const figure of await section.run()) {
    if (!passes(figure)) process.exitCode = 1;
    console.log(
      json
        ? JSON.stringify({ section: section.id, ...figure, passes: passes(figure) })
        : formatFigure(figure),
    );
  }
}
