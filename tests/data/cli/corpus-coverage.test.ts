import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { corpusCoverage } from '../../../data/cli/corpus-coverage.ts';
import { compileLexicon } from '../../../src/matching/lexicon/compile-lexicon.ts';
import { openLexicon } from '../../../src/matching/lexicon/open-lexicon.ts';
import { fakeBundle, fakeEntity } from '../../support/records.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const bundle = fakeBundle({ entities: [fakeEntity({ id: 'ann-example', name: 'Ann Example' })] });
const knowledge = { bundle, lexicon: openLexicon(compileLexicon([bundle])) };
const TEXT = 'Ann Example met Ben Sample there on Monday.';

function folder(files: Record<string, string>): string {
  const path = mkdtempSync(join(tmpdir(), 'corpus-'));
  folders.push(path);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

describe('the coverage of a corpus', () => {
  it('is the share of demanded mentions that have a record, where there is a gold standard', () => {
    const mention = (text: string, grade: string) => {
      const start = TEXT.indexOf(text);
      return { start, end: start + text.length, text, name: text, kind: 'person', grade };
    };
    const mentions = [mention('Ann Example', 'A'), mention('Ben Sample', 'A'), mention('Monday', 'O')];
    const gold = JSON.stringify({ file: 'a.txt', date: '2025-01-02', mentions });
    expect(corpusCoverage(folder({ 'a.txt': TEXT, 'gold.jsonl': gold }), knowledge)).toEqual({
      texts: 1,
      basis: 'gold',
      wanted: 2,
      known: 1,
      share: 0.5,
      unknown: [{ name: 'Ben Sample', count: 1 }],
    });
  });

  it('is the share of names that are linked, where there is none', () => {
    const found = corpusCoverage(folder({ 'a.txt': TEXT }), knowledge);
    expect(found.basis).toBe('names');
    expect(found.known).toBe(1);
    expect(found.unknown.map(({ name }) => name)).toContain('Ben Sample');
  });

  it('says when a folder has no texts', () => {
    expect(() => corpusCoverage(folder({ 'a.pdf': '' }), knowledge)).toThrow('has no texts');
  });
});
