import { describe, expect, it } from 'vitest';
import { redirects } from '../../src/outputs/redirects/redirects.ts';
import { stageOf } from '../stage.ts';
import { filesOf } from './files.ts';

describe('redirects', () => {
  it('stand at every old address, lead on at once, and work without that too', async () => {
    const stage = await stageOf(
      { 'site/site': { address: 'https://proef.example' }, 'essays/aap': { oldSlugs: ['oude-aap', 'oudste-aap'] } },
      { base: '/sub/' },
    );
    const files = filesOf(redirects, stage);
    expect([...files.keys()]).toEqual(['essays/oude-aap/index.html', 'essays/oudste-aap/index.html']);
    const page = files.get('essays/oude-aap/index.html') ?? '';
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/sub/essays/aap/">');
    expect(page).toContain('<link rel="canonical" href="https://proef.example/sub/essays/aap/">');
    expect(page).toContain('<a href="/sub/essays/aap/">');
    expect(page).toContain('<meta name="robots" content="noindex">');
  });

  it('never stand at an address that is in use', async () => {
    const stage = await stageOf({ 'essays/aap': { oldSlugs: ['noot'] }, 'essays/noot': {} });
    expect(filesOf(redirects, stage).size).toBe(0);
  });

  it('write a base path as text, never as markup', async () => {
    const stage = await stageOf(
      { 'site/site': { address: 'https://proef.example' }, 'essays/aap': { oldSlugs: ['oude-aap'] } },
      { base: '/a&b"/' },
    );
    const page = filesOf(redirects, stage).get('essays/oude-aap/index.html') ?? '';
    expect(page).toContain('<a href="/a&#38;b&#34;/essays/aap/">');
    expect(page).not.toContain('/a&b"');
  });
});
