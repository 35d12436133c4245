import type { DataStatus } from '../../../src/knowledge/data-status.ts';
import type { FromUi } from '../../../src/messaging/messages.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import { toStoredCopy } from '../../../src/settings/stored-settings.ts';
import type { LaunchedExtension } from './launch-extension.ts';

type Api = {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: { set(values: object): Promise<void> } };
};

/** Sends a message to the background from the extension's own welcome page; gives the answer. */
export function askBackground(extension: LaunchedExtension, message: FromUi): Promise<unknown> {
  return extension.welcome.evaluate(async (sent) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (browser ?? chrome).runtime.sendMessage(sent);
  }, message);
}

export function dataStatus(extension: LaunchedExtension): Promise<DataStatus> {
  return askBackground(extension, { type: 'ui/data-status' }) as Promise<DataStatus>;
}

export function checkNow(extension: LaunchedExtension): Promise<DataStatus> {
  return askBackground(extension, { type: 'ui/check-now' }) as Promise<DataStatus>;
}

let revision = 1000;

/** Writes settings as our own pages do, and tells the background. */
export async function putSettings(extension: LaunchedExtension, change: Partial<Settings>): Promise<void> {
  revision += 1000;
  const before = { version: 1, revision, checksum: '', data: {} };
  const copy = await toStoredCopy({ ...defaultSettings, ...change }, before);
  await extension.welcome.evaluate(async (stored) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (browser ?? chrome).storage.local.set({ settings: stored });
  }, copy);
  await askBackground(extension, { type: 'ui/settings-changed' });
}
