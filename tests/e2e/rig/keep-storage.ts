const UUID = '5b1b7b0e-6c1d-4f0e-9d55-2f6f6a0d7c11';
/** Preferences with which an add-on that Firefox holds for temporary keeps its storage from one start to the next. */
export const KEEP_STORAGE = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.uuids': JSON.stringify({
    'immigration-footnotes@immigration-footnotes.org': UUID,
  }),
};
