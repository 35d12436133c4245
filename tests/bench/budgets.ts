/** `npm run budgets`: sizes of the shipped builds against their limits, and strings that must not be in them. Exit code 1 when one is broken. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What is loaded with every article, the card's code that follows it, and their limit together. */
const PAGE_SCRIPTS = ['annotator.js', 'card.js'];
const PAGE_SCRIPTS_LIMIT_KB = 60;
/**
 * Kilobytes (1,024 bytes), gzip level 9. The content script runs on every article before its marks are drawn; the
 * lexicon is handed to every page; the knowledge stays with the background and the panel, so it may grow with the
 * records (half of it are sources).
 */
const LIMITS_KB: Record<string, number> = {
  'annotator.js': 48,
  'card.js': 16,
  'assets/marks.css': 2,
  'lexicon.bin': 400,
  'knowledge.json': 1100,
};
const PACKAGE_LIMIT_KB = 7000;

/** Strings that would show a page who is there, or that only tests need. */
const FORBIDDEN = ['content-script-started', 'wxt:content', '__test'];
const SEARCHED = /\.(js|html|css)$/;

let broken = 0;
for (const browser of ['chrome', 'firefox']) {
  const root = `.output/${browser}`;
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(`${root}/${file}`).isFile(),
  );
  const gzipped = (file: string) => kilobytes(gzipSync(readFileSync(`${root}/${file}`), { level: 9 }).length);
  for (const [file, limit] of Object.entries(LIMITS_KB)) say(`${browser} ${file} gzip`, gzipped(file), limit);
  say(
    `${browser} ${PAGE_SCRIPTS.join(' + ')} gzip`,
    PAGE_SCRIPTS.reduce((sum, file) => sum + gzipped(file), 0),
    PAGE_SCRIPTS_LIMIT_KB,
  );
  say(
    `${browser} package unpacked`,
    kilobytes(files.reduce((sum, file) => sum + statSync(`${root}/${file}`).size, 0)),
    PACKAGE_LIMIT_KB,
  );
  for (const file of files.filter((name) => SEARCHED.test(name) || name === 'manifest.json')) {
    const text = readFileSync(`${root}/${file}`, 'utf8');
    for (const word of FORBIDDEN) {
      if (!text.includes(word)) continue;
      broken++;
      console.error(`${browser} ${file} holds "${word}", which must not be in a shipped build.`);
    }
  }
}
for (const browser of ['chrome', 'firefox']) {
  const manifest = JSON.parse(readFileSync(`.output/${browser}/manifest.json`, 'utf8')) as Record<
    string,
    unknown
  >;
  for (const key of [
    'host_permissions',
    'web_accessible_resources',
    'externally_connectable',
    'content_scripts',
  ]) {
    if (!(key in manifest)) continue;
    broken++;
    console.error(`${browser} manifest.json has ${key}, which only a test build may have.`);
  }
}
process.exitCode = broken > 0 ? 1 : 0;

function say(what: string, size: number, limit: number): void {
  if (size > limit) broken++;
  console.log(`${size > limit ? 'OVER ' : 'ok   '} ${what}: ${size.toFixed(1)} KB (limit ${limit} KB)`);
}

function kilobytes(bytes: number): number {
  return bytes / 1024;
}
