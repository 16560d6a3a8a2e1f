import { existsSync } from 'node:fs';

/** Where Chromium, Chrome or Edge usually is. The variables are those Windows sets. */
function places(env: NodeJS.ProcessEnv): string[] {
  const windows = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
    (folder) => folder !== undefined,
  );
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...windows.map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`),
    ...windows.map((folder) => `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`),
  ];
}

/** The browser to test with: what CHROMIUM_PATH says, else the first that is there. */
export function findChromium(env: NodeJS.ProcessEnv, exists: (path: string) => boolean): string | undefined {
  // Not looked for: a wrong CHROMIUM_PATH should fail the tests and not skip them.
  if (env['CHROMIUM_PATH']) return env['CHROMIUM_PATH'];
  return places(env).find(exists);
}

export const chromium = findChromium(process.env, existsSync);
export const noChromium =
  'No Chromium found, so browser tests are skipped (in CI they fail): install it, or set CHROMIUM_PATH to where it is.';
