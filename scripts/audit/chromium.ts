import { existsSync } from 'node:fs';
import { chromium as playwright, type Browser } from 'playwright-core';

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

/** The browser to look with: what CHROMIUM_PATH says, else the first that is there. */
export function findChromium(env: NodeJS.ProcessEnv, exists: (path: string) => boolean): string | undefined {
  // Not looked for: a wrong CHROMIUM_PATH should fail the tests and not skip them.
  if (env['CHROMIUM_PATH']) return env['CHROMIUM_PATH'];
  return places(env).find(exists);
}

export const chromium = findChromium(process.env, existsSync);
export const noChromium = 'No Chromium found. Install Chromium or Chrome, or set CHROMIUM_PATH to where it is.';

/**
 * Starts the browser. Playwright itself already asks for headless, no sandbox, no first run and no
 * background traffic. Throws `noChromium` when there is none.
 */
export async function launchChromium(args: readonly string[] = []): Promise<Browser> {
  if (chromium === undefined) throw new Error(noChromium);
  return playwright.launch({ executablePath: chromium, args: ['--disable-gpu', '--disable-quic', ...args] });
}

/** The same for a command: without a browser it says so and ends with exit code 1. */
export async function chromiumOrExit(args: readonly string[] = []): Promise<Browser> {
  if (chromium !== undefined && existsSync(chromium)) return launchChromium(args);
  console.error(chromium === undefined ? noChromium : `CHROMIUM_PATH says ${chromium}, but nothing is there.`);
  process.exit(1);
}
