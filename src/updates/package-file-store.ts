import { browser } from 'wxt/browser';

/** Reads a file of the extension's own package. Throws when it is not there. */
export async function readPackageFile(name: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(`/${name}`));
  if (!response.ok) throw new Error(`The package has no file ${name}.`);
  return new Uint8Array(await response.arrayBuffer());
}
