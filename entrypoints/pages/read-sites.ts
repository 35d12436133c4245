import * as v from 'valibot';
import { type NewsSite, newsSites } from '../../src/knowledge/news-site.ts';
import { readPackageFile } from '../../src/updates/package-file-store.ts';

/** The news sites offered; the build makes the file from data/sites.yaml. */
export async function readNewsSites(): Promise<NewsSite[]> {
  const text = new TextDecoder().decode(await readPackageFile('sites.json'));
  return v.parse(newsSites, JSON.parse(text));
}
