/**
 * `npm run feed:keys [-- --keys FOLDER --feed NAME]`: makes the keys of a new feed and says what to do with them.
 */
import { DEFAULT_KEYS, readOptions, runCommand } from './feed/command-line.ts';
import { makeKeys } from './feed/make-keys.ts';

await runCommand(async () => {
  const { options } = readOptions(['keys', 'feed']);
  const folder = options.keys ?? DEFAULT_KEYS;
  const fingerprint = await makeKeys(folder, options.feed ?? 'main');
  console.log(`Keys are in ${folder}:

  update-key-1.json     signs each publication. Keep it where you publish from, and nowhere else.
  root-key-1.json … 3   are needed only to replace a key. Move them now to three places that are not on this
                        computer (two USB sticks and a safe, say). Any two of them are enough; with fewer than
                        two left, the feed can never change its keys again.
  root/1.json           is public: it is published with the feed.

Fingerprint of the feed (public; readers compare it when they add the feed):

  ${fingerprint}

Next: npm run feed:publish -- --keys ${folder} --out FOLDER`);
});
