import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Section } from './support/figure.ts';

const SOURCE = new URL('../../src/matching/', import.meta.url).pathname;
const OPEN_AND_SCAN = `export { openLexicon } from './lexicon/open-lexicon.ts'; export { scanBlock, createScanMemo } from './scan/scan-block.ts';`;

/** Bytes that the matcher adds to the content script. */
export const engineSize: Section = {
  id: 'engine-size',
  question: 'How large is the matcher in the content script?',
  async run() {
    const all = await gzipped(OPEN_AND_SCAN, []);
    const own = await gzipped(OPEN_AND_SCAN, ['fuse.js/basic']);
    return [
      {
        what: 'open and scan, exact and fuzzy, without fuse.js',
        value: own,
        unit: 'KB gz',
      },
      { what: 'with fuse.js (basic build)', value: all, unit: 'KB gz', bar: { most: 10 }, stretch: 7 },
    ];
  },
};

/** Kilobytes (1,000 bytes) of minified and zipped code; `external` packages are left out. */
async function gzipped(contents: string, external: string[]): Promise<number> {
  const result = await build({
    stdin: { contents, resolveDir: SOURCE, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    write: false,
    external,
  });
  return gzipSync(result.outputFiles[0]!.contents, { level: 9 }).length / 1024;
}
