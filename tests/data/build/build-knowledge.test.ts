import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { buildBundle, buildKnowledge } from '../../../data/build/build-knowledge.ts';
import { bundle } from '../../../src/knowledge/schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('building the knowledge base', () => {
  it('gives the same bytes for the same records', () => {
    buildKnowledge(`${folder}/one`);
    buildKnowledge(`${folder}/two`);
    for (const name of ['knowledge.json', 'lexicon.bin']) {
      expect(readFileSync(`${folder}/one/${name}`).equals(readFileSync(`${folder}/two/${name}`)), name).toBe(
        true,
      );
    }
  });

  it('makes a bundle that passes the schema by which downloaded ones are checked', () => {
    const text = readFileSync(`${folder}/one/knowledge.json`, 'utf8');
    expect(v.safeParse(bundle, JSON.parse(text)).issues).toBeUndefined();
  });

  it('names file, line and remedy of a record that cannot be used, and writes nothing', () => {
    const root = join(folder, 'broken');
    mkdirSync(`${root}/entities/person`, { recursive: true });
    writeFileSync(`${root}/offices.yaml`, '[]');
    writeFileSync(`${root}/entities/person/a.yaml`, 'name: [not a name\n');
    expect(() => buildBundle(root)).toThrow(
      /data\/entities\/person\/a\.yaml:\d+ \[yaml\] The file cannot be read/,
    );
    expect(() => buildKnowledge(`${folder}/none`, root)).toThrow();
    expect(() => readFileSync(`${folder}/none/knowledge.json`)).toThrow();
  });
});
