/** Calls that WXT types only after `wxt prepare`, so that a type check needs no build before it. */
import 'wxt/browser';

declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL(path: string): string;
  }
  interface WxtI18n {
    /** Text of a message in public/_locales; empty when there is none. */
    getMessage(name: string, substitutions?: string | string[]): string;
  }
}

declare global {
  interface ImportMetaEnv {
    /** `production`, or `test` in the builds that the browser tests drive. */
    readonly MODE: string;
  }
  interface ImportMeta {
    readonly env: ImportMetaEnv;
  }
}
