import { dataRoot } from './data-root.ts';
import { type Data, readData } from './read-data.ts';

/** The records of a folder: ours, or an added feed's, which may name ours. */
export function readFolder(root: string): Data {
  if (root === dataRoot) return readData(root);
  const main = readData(dataRoot);
  return readData(root, new Set([...main.entities.keys(), ...Object.keys(main.moved)]));
}
