/**
 * `npm run feed:rotate [-- --keys FOLDER] [--root NUMBER]`: replaces the key that signs publications (when it may
 * have been stolen, or once a year), or with `--root` one of the three offline keys. Needs two of the offline keys.
 */
import { DEFAULT_KEYS, readOptions, runCommand } from './feed/command-line.ts';
import { rotateKeys } from './feed/rotate-keys.ts';

await runCommand(async () => {
  const { options } = readOptions(['keys', 'root']);
  const folder = options.keys ?? DEFAULT_KEYS;
  const version = await rotateKeys(
    folder,
    options.root === undefined ? { what: 'update' } : { what: 'root', number: Number(options.root) },
  );
  const what = options.root === undefined ? 'the key that signs publications' : `offline key ${options.root}`;
  console.log(`Key file ${version} of the feed replaces ${what}. Readers follow by themselves at their next check.
Take the root-key-*.json files away again, delete the replaced one, then publish: npm run feed:publish`);
});
