import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync, lstatSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const project = fileURLToPath(new URL('../..', import.meta.url));
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'format-'));
  mkdirSync(join(root, 'content/wiki'), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  // Prettier has its own tests; here it has nothing to do.
  writeFileSync(join(root, '.prettierignore'), '*\n');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const canonical = '---\ntitle: Iets\nsummary: Kort.\nstatus: concept\n---\n\n- een\n- twee\n';
const at = (name: string): string => join(root, 'content/wiki', name);

/** Writes a file, formats, and gives what then stands there with what was said. */
function format(bytes: string | Buffer, ...args: string[]): { status: number | null; after: Buffer; said: string } {
  writeFileSync(at('a.mdx'), bytes);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'scripts/format.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, after: readFileSync(at('a.mdx')), said: stdout + stderr };
}

describe('npm run format', { timeout: 30_000 }, () => {
  it('writes a file in its canonical form, and then leaves it', () => {
    const first = format('---\nstatus: concept\nsummary: "Kort."\ntitle: Iets\n---\n\n* een\n* twee\n');
    expect([first.status, first.after.toString(), first.said]).toEqual([0, canonical, 'content/wiki/a.mdx\n']);
    expect(format(canonical)).toMatchObject({ status: 0, said: '' });
  });

  it('takes a byte-order mark and the line ends of Windows away', () => {
    expect(format(`\ufeff${canonical}`).after.toString()).toBe(canonical);
    expect(format(canonical.replaceAll('\n', '\r\n')).after.toString()).toBe(canonical);
  });

  it.each([
    ['Latin-1', Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1'), 'geen UTF-8'],
    ['front matter that is a text', '---\nhallo daar\n---\n', 'bevat geen velden'],
    ['front matter that is empty', '---\n\n---\n', 'bevat geen velden'],
    ['front matter that does not end', '---\ntitle: Iets\n', 'niet afgesloten'],
  ])('leaves %s as it is and ends with 1', (_what, bytes, why) => {
    const { status, after, said } = format(bytes);
    expect([status, after.equals(Buffer.from(bytes))]).toEqual([1, true]);
    expect(said).toContain(why);
  });

  it('does not follow a link out of the project', () => {
    writeFileSync(join(root, 'elders.mdx'), '---\ntitle: "Elders"\n---\n');
    symlinkSync(join(root, 'elders.mdx'), at('link.mdx'));
    format(canonical);
    expect(lstatSync(at('link.mdx')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, 'elders.mdx'), 'utf8')).toBe('---\ntitle: "Elders"\n---\n');
  });

  it('only tells with --check, and ends with 1', () => {
    const text = canonical.replace('- een', '* een').replace('- twee', '* twee');
    const { status, after, said } = format(text, '--check');
    expect([status, after.toString()]).toEqual([1, text]);
    expect(said).toContain('content/wiki/a.mdx staat niet in de vaste vorm');
  });

  it('says how it is used when an option does not exist', () => {
    expect(format(canonical, '--foo')).toMatchObject({
      status: 1,
      said: 'Gebruik: npm run format, of npm run format -- --check\n',
    });
  });
});
