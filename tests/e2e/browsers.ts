/**
 * Finds the browsers that the tests and `npm start` drive, and installs a missing one where that is possible
 * (Debian packages, as root). A browser that cannot be had is an error that names the command, never a silent skip.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const BROWSERS: Record<
  BrowserName,
  { variable: string; commands: string[]; paths: string[]; debianPackage: string }
> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
  },
};

/** Path of a browser, or null when none is installed. The environment variable wins. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, paths } = BROWSERS[name];
  const told = process.env[variable];
  if (told) return told;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...paths,
  ];
  return candidates.find(isExecutable) ?? null;
}

/** Path of a browser, installed first if need be. Throws with the command to run when it cannot be had. */
export function needBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const { variable, debianPackage } = BROWSERS[name];
  if (canInstall()) {
    console.log(`${name} is not installed: installing the Debian package ${debianPackage} …`);
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync(
      'apt-get',
      [
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        debianPackage,
        'fonts-liberation',
        'fonts-dejavu-core',
      ],
      options,
    );
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Error(
    `No ${name} found. Install it ("sudo apt-get install ${debianPackage}" on Debian and Ubuntu), or set ${variable} to the path of its program.`,
  );
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get');
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// Run as a program: make sure that both are there.
if (process.argv[1] === import.meta.filename) {
  for (const name of Object.keys(BROWSERS) as BrowserName[]) console.log(`${name}: ${needBrowser(name)}`);
}
