import type { Browser } from 'puppeteer-core';

/** The driver's connection, which Puppeteer has and does not type. */
type Bidi = {
  connection: { send(method: string, about: object): Promise<{ result: unknown }> };
};
type Contexts = { contexts: { context: string }[] };
type Evaluated =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/**
 * Runs JavaScript in Firefox itself, with all rights, in the window that was opened first; `expression` may give a
 * promise. Gives text, number or boolean. Needs the argument `--remote-allow-system-access`, which every Firefox of
 * the tests is started with.
 */
export async function inFirefox(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as Bidi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { context } = (tree.result as Contexts).contexts[0]!;
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  const evaluated = answer.result as Evaluated;
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
  return evaluated.result.value;
}

const OUR_ID = 'immigration-footnotes@immigration-footnotes.org';
/** In Firefox: our extension, for expressions of `inFirefox`. */
export const OUR_EXTENSION = `WebExtensionPolicy.getByID("${OUR_ID}").extension`;

/** A promise of its entry in the list of add-ons. */
export const OUR_ADDON = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID('${OUR_ID}')`;

/** What the switch “Run in Private Windows” does; before the extension is installed. */
export async function allowInPrivateWindows(browser: Browser): Promise<void> {
  await inFirefox(
    browser,
    `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      .ExtensionPermissions.add('${OUR_ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] })
      .then(() => true)`,
  );
}
