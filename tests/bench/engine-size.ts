import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { minify } from 'terser';
import { TERSER } from '../../data/build/terser-options.ts';
import type { Figure, Section } from './support/figure.ts';

const SOURCE = new URL('../../src/matching/', import.meta.url).pathname;
const OPEN = `export { openTrustedLexicon } from './lexicon/open-trusted-lexicon.ts';`;
const EXACT = `export { newWords, readWords } from './text/read-words.ts'; export { findExact } from './scan/find-exact.ts';
export { arrangeCandidates } from './scan/arrange-candidates.ts';`;
const SCAN = `export { scanBlock, createScanMemo } from './scan/scan-block.ts';`;
const FUSE = `export { default } from 'fuse.js/basic';`;

/**
 * Bytes that the matcher adds to the content script: opening the lexicon, the exact and the fuzzy scan, with all that they
 * import. What links the candidates (resolve, citations, topic) is not the matcher, and the page's bundle shares some of it.
 */
export const engineSize: Section = {
  id: 'engine-size',
  question: 'How large is the matcher in the content script?',
  async run(): Promise<Figure[]> {
    const [open, exact, own, all, fuse] = await Promise.all([
      gzipped(OPEN, []),
      gzipped(OPEN + EXACT, []),
      gzipped(OPEN + SCAN, ['fuse.js/basic']),
      gzipped(OPEN + SCAN, []),
      gzipped(FUSE, []),
    ]);
    const figures: Record<string, number> = {
      'opening the lexicon': open,
      'and the exact scan': exact,
      'and the fuzzy scan: all that is ours': own,
      'fuse.js by itself (basic build)': fuse,
    };
    return [
      ...Object.entries(figures).map(([what, value]): Figure => ({ what, value, unit: 'KB gz' })),
      {
        what: 'the matcher, fuzzy and fuse.js included',
        value: all,
        unit: 'KB gz',
        bar: { most: 10 },
        stretch: 7,
      },
    ];
  },
};

/** Kilobytes (1,024 bytes) of zipped code, minified as the extension is; `external` packages are left out. */
async function gzipped(contents: string, external: string[]): Promise<number> {
  const result = await build({
    stdin: { contents, resolveDir: SOURCE, loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2023',
    write: false,
    external,
  });
  const { code } = await minify(result.outputFiles[0]!.text, { ...TERSER, module: true });
  return gzipSync(code!, { level: 9 }).length / 1024;
}
