import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { buildKnowledge } from './data/build/build-knowledge.ts';
import { readSites } from './data/build/sites.ts';
import { TERSER } from './data/build/terser-options.ts';
import { localRegister } from './tests/e2e/build/local-register.ts';
import { numberAwaits } from './tests/e2e/build/number-awaits.ts';

/** Builds of mode `test` may run on pages of this machine without asking; nothing else differs in the manifest. */
const LOCAL_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'];

/** What is put into pages; loaded with articles, so every byte counts. */
const PAGE_SCRIPTS = new Set(['annotator', 'card']);

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}{{modeSuffix}}',
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['*://*/*'],
    ...(mode === 'test' ? { host_permissions: LOCAL_HOSTS } : {}),
    content_security_policy: {
      // https for any feed; this machine's own addresses so that a feed can be tried before it is published.
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
    action: { default_title: '__MSG_name__' },
    icons: {
      16: 'icon/16.png',
      32: 'icon/32.png',
      48: 'icon/48.png',
      96: 'icon/96.png',
      128: 'icon/128.png',
    },
    commands: {
      'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPrevious__',
      },
      'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandPanel__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'immigration-footnotes@immigration-footnotes.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first Firefox for Android that knows data_collection_permissions.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : // caretPositionFromPoint (128) is the newest of the interfaces used; sidePanel.open is older (116).
        { minimum_chrome_version: '128' }),
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      const folder = resolve('.cache/knowledge');
      buildKnowledge(folder);
      for (const name of ['knowledge.json', 'lexicon.bin'])
        files.push({ relativeDest: name, absoluteSrc: `${folder}/${name}` });
      files.push({ relativeDest: 'sites.json', contents: JSON.stringify(readSites(resolve('data'))) });
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (config.mode === 'test') config.plugins = [...(config.plugins ?? []), localRegister()];
      if (config.mode === 'test' && entrypoints.some(({ name }) => name === 'background'))
        config.plugins = [...(config.plugins ?? []), numberAwaits()];
      if (!entrypoints.some(({ name }) => PAGE_SCRIPTS.has(name))) return;
      config.plugins = [...(config.plugins ?? []), withoutPolyfill()];
      config.build = { ...config.build, minify: 'terser', terserOptions: TERSER };
    },
    'build:manifestGenerated': (_, manifest) => {
      if ('sidebar_action' in manifest)
        Object.assign(manifest.sidebar_action as object, { open_at_install: false });
    },
  },
});

/**
 * What runs in pages speaks to the browser in two calls that need no polyfill; it is loaded with every article, so
 * it goes without those ten kilobytes.
 */
function withoutPolyfill() {
  return {
    name: 'content-script-without-polyfill',
    enforce: 'pre' as const,
    resolveId: (id: string) =>
      id.endsWith('webextension-polyfill/browser')
        ? resolve('node_modules/@wxt-dev/browser/src/index.mjs')
        : null,
  };
}
