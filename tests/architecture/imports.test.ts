import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom: folder → folders. `t:` allows types only. Any folder may import itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  entrypoints: ['lib', 'knowledge', 'matching', 'timeline', 'page', 'updates', 'settings', 'messaging', 'ui'],
  ui: ['timeline', 'knowledge', 't:settings', 'lib'],
  page: ['matching', 't:knowledge', 't:settings', 'lib'],
  updates: ['knowledge', 'settings', 'lib'],
  // Schemas of dates, ids and page settings are values; see the note in docs/ARCHITECTURE.md.
  messaging: ['knowledge', 'settings', 'lib'],
  matching: ['knowledge', 'lib'],
  timeline: ['knowledge', 'lib'],
  knowledge: ['lib'],
  settings: ['lib'],
  lib: [],
  data: ['knowledge', 'matching', 'timeline', 'page', 'updates', 'settings', 'lib'],
};
/** Files that may speak to the browser: composition roots, send/receive, stores, permissions. */
const MAY_USE_BROWSER = [
  /^entrypoints\//,
  /^src\/messaging\/(send|receive)/,
  /-store\.ts$/,
  /^src\/settings\/permissions/,
];
/** Words of the outside world that pure code does not say. */
const IMPURE =
  /\b(document|window|navigator|localStorage|indexedDB|fetch|setTimeout|setInterval|performance|Date\.now|Math\.random)\b(?!\s*[:?])/;

const root = join(import.meta.dirname, '../..');
const files = ['entrypoints', 'src', 'data'].flatMap(sourceFiles);

describe('the import table', () => {
  it('finds the tree', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it('holds in every file', () => {
    expect(files.flatMap(brokenImports)).toEqual([]);
  });

  it('leaves no source file behind that nothing but tests uses', () => {
    const used = new Set(files.flatMap((file) => importsOf(file).map(({ target }) => target)));
    const sources = files.filter((file) => file.startsWith('src/') && !file.endsWith('.d.ts'));
    expect(sources.filter((file) => !used.has(file))).toEqual([]);
  });

  it('keeps the browser’s interfaces at the edge', () => {
    const inside = files.filter(
      (file) => file.startsWith('src/') && !MAY_USE_BROWSER.some((allowed) => allowed.test(file)),
    );
    expect(inside.filter((file) => /from 'wxt\/browser'|\bbrowser\.[a-z]/.test(codeOf(file)))).toEqual([]);
  });

  it('never makes HTML, styles or code out of text', () => {
    const made =
      /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|new Function|\beval\(/;
    expect(files.filter((file) => /^(src|entrypoints)\//.test(file) && made.test(codeOf(file)))).toEqual([]);
  });

  it('keeps matching and timeline free of DOM, clock, network and storage', () => {
    const pure = files.filter((file) => /^src\/(matching|timeline|knowledge)\//.test(file));
    expect(pure.filter((file) => IMPURE.test(codeOf(file)))).toEqual([]);
  });
});

function brokenImports(file: string): string[] {
  const from = folderOf(file);
  const allowed = MAY_IMPORT[from] ?? [];
  return importsOf(file).flatMap(({ target, type }) => {
    const to = folderOf(target);
    const isAllowed = to === from || allowed.includes(to) || (type && allowed.includes(`t:${to}`));
    return isAllowed ? [] : `${file} imports ${target}`;
  });
}

/** Files of ours that a file imports, and whether their types only. */
function importsOf(file: string): { target: string; type: boolean }[] {
  const statements = codeWithImports(file).matchAll(
    /(?:import|export)\s+(type\s)?[^'";]*?from\s+'(\.[^']+)'/g,
  );
  return [...statements].map(([, type, specifier]) => ({
    target: relative(root, join(root, dirname(file), specifier!))
      .split(sep)
      .join('/'),
    type: type !== undefined,
  }));
}

/** "src/ui/card/x.ts" → "ui"; "data/build/x.ts" → "data"; "entrypoints/x.ts" → "entrypoints". */
function folderOf(file: string): string {
  const [first, second] = file.split('/');
  return first === 'src' ? second! : first!;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.split(sep).join('/')}`);
}

function codeWithImports(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** The file without comments and string literals, which may mention anything. */
function codeOf(file: string): string {
  return codeWithImports(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1')
    .replace(/^import .*$/gm, (line) => (line.includes('wxt/browser') ? line : ''))
    .replace(/(['"`])(?:(?!\1)[^\\]|\\.)*\1/g, (text) => (text === "'wxt/browser'" ? text : "''"));
}
