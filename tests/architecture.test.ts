import { isBuiltin } from 'node:module';
import { describe, expect, it } from 'vitest';
import { filesBelow, frontmatterOf, importsOf, textOf } from './imports.ts';

/** Who may import whom: a folder of `src` and what it may import of ours, with the reason. */
interface Rule {
  /** Beginnings of paths: folders end in a slash. A part may always import itself. */
  readonly may: readonly string[];
  /** Said when the rule is broken. */
  readonly why: string;
}

const src = (...names: readonly string[]): readonly string[] =>
  names.map((name) => (name.includes('.') ? `src/${name}` : `src/${name}/`));

/** `site`, the files of `src` itself and the scripts tie the parts together; only what draws is closed to them. */
const anythingButDrawing = src(
  'admin',
  'body',
  'check',
  'graph',
  'history',
  'i18n',
  'model',
  'outputs',
  'read',
  'search',
  'view',
  'site',
  'project.ts',
  'draft.ts',
  'themes.ts',
);

const rules: Readonly<Record<string, Rule>> = {
  'src/model/': { may: [], why: 'The model says what an entry is and imports nothing of ours.' },
  'src/body/': {
    may: src('model'),
    why: 'A body is made into a tree from its text alone; it knows the model and no other folder.',
  },
  'src/read/': {
    may: src('model', 'body', 'check'),
    why: 'Reading turns one file into an entry; it knows no other file, no pages and no outputs.',
  },
  'src/history/': { may: src('model'), why: 'History knows git and the model, so that it can be replaced as a whole.' },
  'src/graph/': {
    may: src('model', 'history', 'read/images.ts'),
    why: 'The graph builds the Site of entries and history; nothing that draws or checks comes into it.',
  },
  'src/check/': {
    may: src('model', 'body', 'graph', 'read/yaml.ts'),
    why: 'Rules about content run in a browser; of reading they need only the places in YAML.',
  },
  'src/view/': {
    may: src('model', 'body', 'graph', 'history', 'i18n'),
    why: 'Views make values out of the Site and do not know who draws them.',
  },
  'src/search/': {
    may: [],
    why: 'Search knows documents and questions, of whatever collection; it does not know what an entry is.',
  },
  'src/i18n/': { may: [], why: 'Interface strings are data.' },
  'src/outputs/': {
    may: src('view', 'model', 'graph', 'body', 'i18n', 'search/build'),
    why: 'An output renders the Site to files and knows neither Astro nor the file system.',
  },
  'src/site/': {
    may: anythingButDrawing,
    why: 'The seam with Astro hands values to the pages; pages, components and layouts are not for it.',
  },
  'src/admin/': {
    may: src('model', 'body', 'check', 'graph', 'view', 'i18n'),
    why: 'The CMS runs in a browser, on the parts that run there.',
  },
  'src/components/': {
    may: src('view', 'site/frame.ts', 'i18n', 'styles', 'client'),
    why: 'Components receive values and compute nothing.',
  },
  'src/layouts/': {
    may: src('view', 'site/frame.ts', 'i18n', 'components', 'styles', 'client'),
    why: 'Layouts receive values and compute nothing.',
  },
  'src/pages/': {
    // Styles and scripts that only one page needs are asked for by that page.
    may: src('site', 'components', 'layouts', 'styles', 'client'),
    why: 'Pages receive what the site hands them and draw it.',
  },
  'src/styles/': { may: [], why: 'Styles stand on their own.' },
  'src/client/': {
    // Choosing a practice is scored at build and in the browser by the same code; it imports only words.
    may: src(
      'i18n',
      'styles',
      'view/choose-answers.ts',
      'view/choose-deck.ts',
      'view/choose-score.ts',
      'view/choose-reasons.ts',
      // A question is answered in the browser.
      'search/query',
      'search/lexicon.ts',
      'search/choices.ts',
    ),
    why: 'Scripts for the reader’s browser stay small.',
  },
  'src/': {
    may: anythingButDrawing.filter((path) => path !== 'src/site/'),
    why: 'The files of src itself put the core together and know no host.',
  },
  'scripts/': {
    may: [...anythingButDrawing, 'tests/specimen/'],
    why: 'Scripts are thin commands on the core; of the tests they only picture the specimen of bad input.',
  },
};

/** Packages that one part knows, so that they can be replaced there. */
const packages: Readonly<Record<string, { readonly only: readonly string[]; readonly why: string }>> = {
  astro: { only: ['src/site/', 'scripts/build.ts', 'astro.config.mjs'], why: 'Only src/site knows the API of Astro.' },
  satteri: {
    only: ['src/body/engine-node.ts', 'scripts/bench/'],
    why: 'One module names the engine that parses bodies in Node.',
  },
  '@resvg/resvg-js': {
    only: ['src/outputs/social/'],
    why: 'One output makes pixels of drawings, and loads what does so only when there is work.',
  },
  pagefind: {
    only: ['src/search/build/', 'scripts/search/plain.ts', 'scripts/bench/search/'],
    why: 'One folder makes the index; to compare with, scripts make the index of Pagefind alone.',
  },
  sharp: {
    only: ['src/read/look.ts', 'src/outputs/', 'scripts/manual/take.ts'],
    why: 'Pixels are read in one module and written by outputs, which load sharp only when there is work; one script makes the pictures of the manual smaller.',
  },
};

/** Parts that run unchanged in a browser, or hand their files to someone else to write. */
const withoutNode = src(
  'model',
  'body',
  'check',
  'view',
  'i18n',
  'outputs',
  'graph',
  'search',
  'components',
  'layouts',
  'client',
  'admin',
);
const exceptions = src('body/engine-node.ts', 'search/build');

const within = (paths: readonly string[], file: string): boolean =>
  paths.some((path) => (path.endsWith('/') ? file.startsWith(path) : file === path));

/** The part a file belongs to: a key of the rules. */
function partOf(file: string): string | undefined {
  const [top = '', folder] = file.split('/');
  const part = top === 'src' && file.split('/').length > 2 ? `src/${folder ?? ''}/` : `${top}/`;
  return part in rules ? part : undefined;
}

/** Why a file may not import this, in one sentence; undefined when it may. */
function objection(file: string, imported: string): string | undefined {
  if (isBuiltin(imported)) {
    return within(withoutNode, file) && !within(exceptions, file)
      ? 'This part runs without Node, so that it runs in a browser too.'
      : undefined;
  }
  if (!/^(?:src|scripts|tests|content)\//.test(imported)) {
    const host = packages[/^(?:@[^/:]+\/)?[^/:]+/.exec(imported)?.[0] ?? ''];
    return host && !within(host.only, file) ? host.why : undefined;
  }
  if (imported.startsWith('src/pages/')) return 'Pages are the end of the flow: nobody imports them.';
  const part = partOf(file);
  const rule = part === undefined ? undefined : rules[part];
  if (!rule || part === undefined)
    return file === 'astro.config.mjs'
      ? undefined
      : 'This folder has no rule yet: say in tests/architecture.test.ts what it may import.';
  if (partOf(imported) !== part) return within(rule.may, imported) ? undefined : rule.why;
  const output = /^src\/outputs\/[^/]+\//;
  const own = output.exec(file)?.[0];
  const theirs = output.exec(imported)?.[0];
  if (own === undefined) return undefined;
  if (theirs !== undefined && theirs !== own)
    return 'An output never imports another output; what two share stands directly in src/outputs.';
  return imported === 'src/outputs/registry.ts' ? 'An output does not know the list it stands in.' : undefined;
}

const code = [...filesBelow('src'), ...filesBelow('scripts')].filter((file) => /\.(?:ts|astro)$/.test(file));
const lines = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

describe('the arrows between the parts', () => {
  it('point where the rules allow', () => {
    const broken = [...code, 'astro.config.mjs'].flatMap((file) =>
      importsOf(file, textOf(file)).flatMap((imported) => {
        const why = objection(file, imported);
        return why === undefined ? [] : [`${file} imports ${imported}. ${why}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('are found at all', () => {
    expect(code.length).toBeGreaterThan(100);
    expect(code.filter((file) => partOf(file) === undefined)).toEqual([]);
    expect(importsOf('src/pages/index.astro', textOf('src/pages/index.astro'))).toContain('src/layouts/Page.astro');
    expect(importsOf('src/check/run.ts', textOf('src/check/run.ts'))).toContain('src/read/yaml.ts');
  });

  it.each([
    ['src/model/slug.ts', 'src/body/parse.ts', 'imports nothing of ours'],
    ['src/model/types/essays.ts', 'src/draft.ts', 'imports nothing of ours'],
    ['src/body/parse.ts', 'src/check/run.ts', 'the model and no other'],
    ['src/body/parse.ts', 'node:fs', 'without Node'],
    ['src/read/parse.ts', 'src/graph/build.ts', 'one file into an entry'],
    ['src/history/git.ts', 'src/graph/site.ts', 'the model'],
    ['src/graph/build.ts', 'src/check/run.ts', 'nothing that draws or checks'],
    ['src/graph/build.ts', 'fs', 'without Node'],
    ['src/check/run.ts', 'src/read/parse.ts', 'only the places in YAML'],
    ['src/check/run.ts', 'src/history/git.ts', 'only the places in YAML'],
    ['src/view/entry.ts', 'src/site/frame.ts', 'who draws them'],
    ['src/view/entry.ts', 'astro', 'Only src/site'],
    ['src/i18n/nl.ts', 'src/view/entry.ts', 'data'],
    ['src/outputs/feeds/feeds.ts', 'src/outputs/sitemap/sitemap.ts', 'never imports another output'],
    ['src/outputs/feeds/feeds.ts', 'src/outputs/registry.ts', 'the list it stands in'],
    ['src/outputs/feeds/feeds.ts', 'src/site/frame.ts', 'neither Astro nor the file system'],
    ['src/outputs/feeds/feeds.ts', 'node:fs/promises', 'without Node'],
    ['src/outputs/xml.ts', 'astro:config/server', 'Only src/site'],
    ['src/site/routes.ts', 'src/components/Line.astro', 'not for it'],
    ['src/site/routes.ts', 'src/pages/index.astro', 'nobody imports them'],
    ['src/components/Line.astro', 'src/graph/site.ts', 'compute nothing'],
    ['src/components/Line.astro', 'src/site/routes.ts', 'compute nothing'],
    ['src/components/Line.astro', 'src/layouts/Page.astro', 'compute nothing'],
    ['src/layouts/Page.astro', 'src/model/entry.ts', 'compute nothing'],
    ['src/pages/index.astro', 'src/view/home.ts', 'draw it'],
    ['src/pages/index.astro', 'astro:assets', 'Only src/site'],
    ['src/client/search.ts', 'src/view/entry.ts', 'small'],
    ['src/client/search/page.ts', 'src/search/build/pagefind.ts', 'small'],
    ['src/search/query/ask.ts', 'src/model/entry.ts', 'what an entry is'],
    ['src/search/query/ask.ts', 'node:fs', 'without Node'],
    ['src/outputs/search/search.ts', 'pagefind', 'One folder'],
    ['src/project.ts', 'src/site/frame.ts', 'no host'],
    ['src/body/engine.ts', 'satteri', 'the engine'],
    ['src/view/pictures.ts', 'sharp', 'Pixels'],
    ['src/view/signature/svg.ts', '@resvg/resvg-js', 'pixels of drawings'],
    ['scripts/new.ts', 'src/components/Line.astro', 'thin'],
    ['scripts/new.ts', 'tests/content.ts', 'only picture the specimen'],
    ['scripts/check.ts', 'astro', 'Only src/site'],
    ['src/stray/file.ts', 'src/model/slug.ts', 'no rule yet'],
    ['src/read/parse.ts', 'tests/content.ts', 'one file into an entry'],
  ])('do not go from %s to %s', (file, imported, why) => {
    expect(objection(file, imported)).toContain(why);
  });

  it.each([
    ['src/body/engine-node.ts', 'node:fs'],
    ['src/body/engine-node.ts', 'satteri'],
    ['src/read/folder.ts', 'node:fs'],
    ['src/outputs/feeds/feeds.ts', 'src/outputs/feeds/entry.ts'],
    ['src/outputs/feeds/feeds.ts', 'src/outputs/xml.ts'],
    ['src/outputs/registry.ts', 'src/outputs/feeds/feeds.ts'],
    ['src/site/integration.ts', 'astro'],
    ['src/site/integration.ts', 'src/project.ts'],
    ['src/pages/index.astro', 'src/site/frame.ts'],
    ['src/view/entry.ts', 'hast'],
    ['astro.config.mjs', 'astro/config'],
  ])('may go from %s to %s', (file, imported) => {
    expect(objection(file, imported)).toBeUndefined();
  });
});

describe('the imports of a file', () => {
  it('are all its forms, types included, but not words in a text', () => {
    const text = [
      "import { a } from './a.ts';",
      "import type { B } from '../model/b.ts';",
      "import './c.css';",
      "export * from './d.ts';",
      'import {',
      '  e,',
      "} from 'zod';",
      "const f = import('./f.ts');",
      "type G = import('./g.ts').G;",
      "const h = `import x from './h.ts'`;",
      "// import x from './i.ts';",
    ].join('\n');
    const found = [
      'src/body/a.ts',
      'src/model/b.ts',
      'src/body/c.css',
      'src/body/d.ts',
      'src/body/f.ts',
      'src/body/g.ts',
      'zod',
    ];
    expect([...importsOf('src/body/x.ts', text)].sort()).toEqual(found.sort());
  });

  it('of an .astro file stand between its fences and in its scripts', () => {
    const text =
      "---\nimport A from './A.astro';\n---\n\n<A />\n<p>import x from 'y'</p>\n<script>\n  import '../client/b.ts';\n</script>\n";
    expect(importsOf('src/components/X.astro', text)).toEqual(['src/components/A.astro', 'src/client/b.ts']);
  });
});

describe('the folders', () => {
  it('are named after what they do: none is a drawer', () => {
    const drawers = [...filesBelow('src'), ...filesBelow('scripts'), ...filesBelow('tests')].filter((file) =>
      /(?:^|\/)(?:utils?|helpers?|common|lib)(?:[/.]|$)/.test(file),
    );
    expect(drawers).toEqual([]);
  });
});

describe('the files', () => {
  it('are shorter than 300 lines', () => {
    expect(code.filter((file) => lines(textOf(file)) >= 300)).toEqual([]);
  });

  it('that are .astro have a script of at most 25 lines', () => {
    // The map of views has a line for each type, twice.
    const most = (file: string): number => (file === 'src/components/entry/Entry.astro' ? 45 : 25);
    expect(code.filter((file) => file.endsWith('.astro') && lines(frontmatterOf(textOf(file))) > most(file))).toEqual(
      [],
    );
  });
});
