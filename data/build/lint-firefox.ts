/**
 * `npm run lint:firefox`: the add-on linter of addons.mozilla.org over the Firefox build. Errors fail; a warning
 * fails too unless it is explained here.
 */
import { execFileSync } from 'node:child_process';

/** Warnings that stay, each with the reason. An entry that no longer occurs fails, so that the list stays true. */
const EXPLAINED: Record<string, string> = {
  UNSAFE_VAR_ASSIGNMENT:
    "Preact's own support for dangerouslySetInnerHTML, which none of our components uses (held by tests/architecture).",
};

type Message = { code: string; message: string; file?: string; line?: number };
type Report = { errors: Message[]; warnings: Message[]; notices: Message[] };

const report = run();
const unexplained = report.warnings.filter((warning) => !(warning.code in EXPLAINED));
const outdated = Object.keys(EXPLAINED).filter(
  (code) => !report.warnings.some((warning) => warning.code === code),
);
for (const { code, message, file, line } of [...report.errors, ...unexplained])
  console.error(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
for (const code of outdated)
  console.error(`${code} is explained in data/build/lint-firefox.ts but no longer occurs: remove it there.`);
for (const [code, why] of Object.entries(EXPLAINED)) console.log(`${code}: ${why}`);
console.log(
  `${report.errors.length} errors, ${report.warnings.length} warnings (${unexplained.length} unexplained), ${report.notices.length} notices`,
);
process.exitCode = report.errors.length + unexplained.length + outdated.length > 0 ? 1 : 0;

function run(): Report {
  const options = {
    encoding: 'utf8' as const,
    maxBuffer: 64e6,
    stdio: ['ignore', 'pipe', 'inherit'] as ['ignore', 'pipe', 'inherit'],
  };
  try {
    return JSON.parse(
      execFileSync('web-ext', ['lint', '--source-dir', '.output/firefox', '--output', 'json'], options),
    ) as Report;
  } catch (error) {
    // The linter exits with 1 when there are errors; its report is on standard output all the same.
    const { stdout } = error as { stdout?: string };
    if (!stdout) throw error;
    return JSON.parse(stdout) as Report;
  }
}
