import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mdx } from '../content.ts';

const script = fileURLToPath(new URL('../../scripts/new.ts', import.meta.url));
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'));
  mkdirSync(join(root, 'content/practices'), { recursive: true });
  writeFileSync(join(root, 'content/practices/tweegesprek.mdx'), mdx('practices', { title: 'Tweegesprek' }));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});
const make = (...args: string[]): { status: number | null; out: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
  return { status, out: stdout + stderr };
};
const made = (path: string): string => readFileSync(join(root, 'content', path), 'utf8');

describe('npm run new', { timeout: 30_000 }, () => {
  it('lets a reaction name its page, or leaves it open and says so', () => {
    expect(make('reactie', 'Mooi gedaan', 'practices/tweegesprek').status).toBe(0);
    expect(made('reactions/mooi-gedaan.mdx')).toContain('to: practices/tweegesprek\n');
    const { status, out } = make('reactie', 'Open');
    expect(status).toBe(0);
    expect(made('reactions/open.mdx')).toContain('to: ""\n');
    expect(out).toContain('Vul in het bestand nog to in (Reactie op)');
  });

  it('refuses a page that is not there, and says which was meant', () => {
    expect(make('reactie', 'Mooi', 'practices/tweegesprk')).toEqual({
      status: 1,
      out: 'De pagina practices/tweegesprk bestaat niet. Bedoel je "practices/tweegesprek"?\n',
    });
  });

  it('knows a type by its printed name, and which was meant by a name that is none', () => {
    expect(make('praktijkkaart', 'Een kaart').status).toBe(0);
    for (const kind of ['kaart', 'werkwijs']) {
      const { status, out } = make(kind, 'x');
      expect(status).toBe(1);
      expect(out).toMatch(new RegExp(`^'${kind}' is geen soort. Bedoel je werkwijze\\?\n\nZo werkt het`));
    }
    expect(make('qqqqqqqqqq', 'x').out).toMatch(/^'qqqqqqqqqq' is geen soort\.\n\nZo werkt het/);
    expect(make().out).toMatch(/^Zo werkt het/);
  });

  it('takes a title of several words without quotes', () => {
    expect(make('essay', 'Een', 'goed', 'verhaal').status).toBe(0);
    expect(made('essays/een-goed-verhaal.mdx')).toContain('title: Een goed verhaal\n');
  });
});
