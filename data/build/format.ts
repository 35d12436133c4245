/** `npm run knowledge:format`: prints every record that can be read in the one way that the check accepts. */
import { writeFileSync } from 'node:fs';
import { dataRoot } from './data-root.ts';
import { printRecord } from './print-record.ts';
import { readData } from './read-data.ts';

const data = readData(dataRoot);
let changed = 0;
for (const { source } of [
  ...data.entities.values(),
  ...data.threads.values(),
  { source: data.officesFile },
]) {
  if (!source.value) continue;
  const text = printRecord(source.value);
  if (text === source.text) continue;
  writeFileSync(`${dataRoot}/${source.file}`, text);
  changed++;
}
console.log(`${changed} files printed anew`);
