/**
 * `npm run knowledge:format [-- --data FOLDER]`: prints every record that can be read in the one way that the check
 * accepts.
 */
import { writeFileSync } from 'node:fs';
import { dataRoot } from './data-root.ts';
import { readOptions } from './feed/command-line.ts';
import { printRecord } from './print-record.ts';
import { readData } from './read-data.ts';

const root = readOptions(['data']).options.data ?? dataRoot;
const data = readData(root);
let changed = 0;
for (const { source } of [
  ...data.entities.values(),
  ...data.threads.values(),
  { source: data.officesFile },
]) {
  if (!source.value) continue;
  const text = printRecord(source.value);
  if (text === source.text) continue;
  writeFileSync(`${root}/${source.file}`, text);
  changed++;
}
console.log(`${changed} files printed anew`);
