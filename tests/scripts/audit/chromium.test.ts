import { describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/audit/chromium.ts';

describe('the browser to look with', () => {
  const nowhere = () => false;

  it('is the one CHROMIUM_PATH names, also when it is not there: a wrong setting should be noticed', () => {
    expect(findChromium({ CHROMIUM_PATH: '/opt/chromium' }, nowhere)).toBe('/opt/chromium');
  });

  it('is else the first one found in the common places', () => {
    const installed = ['/usr/bin/google-chrome', '/usr/bin/chromium'];
    expect(findChromium({}, (path) => installed.includes(path))).toBe('/usr/bin/chromium');
  });

  it('is looked for in the folders that Windows names', () => {
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    expect(findChromium({ ProgramFiles: 'C:\\Program Files' }, (path) => path === chrome)).toBe(chrome);
  });

  it('is nothing when there is none', () => {
    expect(findChromium({}, nowhere)).toBeUndefined();
  });
});
