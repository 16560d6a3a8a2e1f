import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { nativeEngine } from '../body/engine-node.ts';
import { reportText } from '../check/report.ts';
import { outputs } from '../outputs/registry.ts';
import { openProject, type Project } from '../project.ts';
import { absolute, basePath, type Stage } from '../view/stage.ts';
import { drawPages } from './draw.ts';
import { openDerived } from './derived.ts';
import { openKeptPages, type KeptPages } from './kept.ts';
import { progressLine } from './progress.ts';
import { offerStage } from './stage.ts';
import { besideOf, recover, swap } from './swap.ts';
import { themePlugin, tokensOf } from './theme.ts';
import { typefaces } from './typefaces.ts';
import { themeText } from '../themes.ts';
import { tokensInPlace } from './tokens-in-place.ts';
import { withoutUnusedForms } from './unused-forms.ts';
import { contentOf, findOutput, writeOutputs, type Target } from './write.ts';

/** What a project may ask of the integration. */
export interface Options {
  /** Names of outputs to leave out. */
  readonly without?: readonly string[];
}

/**
 * The seam with Astro: hands the pages their Stage, writes the outputs at the end of a build, and
 * serves the same outputs in development. Errors in the content stop a build before it begins.
 */
export function publiekePioniers({ without = [] }: Options = {}): AstroIntegration {
  const chosen = outputs.filter(({ name }) => !without.includes(name));
  let open: () => Promise<Project>;
  let root = '';
  let target = '';
  let current: () => Promise<Stage>;
  let kept: KeptPages | undefined;
  return {
    name: 'publieke-pioniers',
    hooks: {
      async 'astro:config:setup'({ command, config, updateConfig }) {
        root = fileURLToPath(config.root);
        const dev = command === 'dev';
        if (command === 'sync') return;
        open = await openProject({ root, dev });
        const project = await open();
        if (command === 'preview') {
          updateConfig({ base: basePath(project.site.settings.basePath) });
          return;
        }
        const report = errorsOf(project);
        if (report !== undefined && !dev) {
          // Not thrown: Astro would put a line of its own, in English, before what the author must read.
          console.error(`De inhoud bevat fouten. De site is niet gemaakt; de vorige blijft staan.\n\n${report}`);
          process.exit(1);
        }
        const { settings } = project.site;
        updateConfig({ site: settings.address, base: basePath(settings.basePath) });
        const stage = once(open, dev);
        current = stage;
        const theme = async (): Promise<string | undefined> => (await stage()).site.settings.theme;
        const themeNow = async (): Promise<string> => themeText(await theme());
        updateConfig({
          vite: {
            plugins: [themePlugin(theme)],
            // A server keeps tokens as they are: a change of the theme then shows at once.
            css: { postcss: { plugins: dev ? [withoutUnusedForms] : [withoutUnusedForms, tokensInPlace(themeNow)] } },
          },
        });
        offerStage(stage);
        // A build beside the server writes thousands of files that are none of its business.
        if (dev) updateConfig({ vite: { server: { watch: { ignored: ['**/dist*/**', '**/.cache/**'] } } } });
        if (command === 'build') {
          target = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
          await recover(target);
          updateConfig({ outDir: pathToFileURL(`${besideOf(target)}/`) });
        }
      },
      'astro:server:setup'({ server, logger }) {
        follow(server, sourcesOf(root), open, (text) => logger.warn(text));
      },
      async 'astro:build:start'({ setPrerenderer }) {
        const now = await current();
        const pages = await openKeptPages(root, target, now);
        kept = pages;
        setPrerenderer((normal) => ({
          ...normal,
          getStaticPaths: async () => {
            const progress = progressLine('Pagina’s');
            const rest = await drawPages(await normal.getStaticPaths(), (...args) => normal.render(...args), {
              kept: pages,
              folder: besideOf(target),
              address: absolute(now, '/'),
              onProgress: progress.show,
            });
            progress.end();
            return rest;
          },
        }));
      },
      async 'astro:build:done'({ dir, logger }) {
        const stage = await current();
        const folder = fileURLToPath(dir);
        const taken = kept?.takeOver(folder);
        const progress = progressLine('Afbeeldingen', 2);
        const to = { ...sourcesOf(root), folder, taken, onProgress: progress.show };
        const written = await writeOutputs(chosen, stage, to);
        progress.end();
        await swap(folder.replace(/[\\/]$/, ''), target);
        await kept?.save();
        logger.info(`${String(written)} files beside the pages`);
      },
    },
  };
}

type Sources = Pick<Target, 'content' | 'derived'>;

/** What the files of outputs are made of. */
function sourcesOf(root: string): Sources {
  const content = join(root, 'content');
  return { content, derived: openDerived(join(root, '.cache', 'derived'), content) };
}

/** What is wrong with the content, as a report; undefined when nothing is. */
function errorsOf({ findings, reading }: Project): string | undefined {
  const errors = findings.filter(({ level }) => level === 'error');
  return errors.length === 0 ? undefined : reportText(errors, reading.files);
}

function toStage({ site, findings }: Project, dev: boolean): Stage {
  return {
    site,
    engine: nativeEngine,
    base: basePath(site.settings.basePath),
    findings: dev ? findings : [],
    tokens: tokensOf(site.settings.theme),
    typefaces: typefaces(),
  };
}

/** The Stage of the current project; the same value as long as the project is the same. */
function once(open: () => Promise<Project>, dev: boolean): () => Promise<Stage> {
  let made: { project: Project; stage: Stage } | undefined;
  return async () => {
    // A build is one moment: it never looks at the files again.
    if (made && !dev) return made.stage;
    const project = await open();
    if (made?.project !== project) made = { project, stage: toStage(project, dev) };
    return made.stage;
  };
}

const kinds: Readonly<Record<string, string>> = {
  xml: 'application/xml; charset=utf-8',
  svg: 'image/svg+xml',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  pdf: 'application/pdf',
};

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Development: reads changed files before each page, serves outputs, and reloads the browser. */
function follow(server: DevServer, sources: Sources, open: () => Promise<Project>, say: (text: string) => void): void {
  const { content } = sources;
  let addresses = '';
  let told = '';
  let theme: string | undefined;
  const refresh = async (): Promise<Project> => {
    const project = await open();
    const report = errorsOf(project);
    if (report !== undefined && report !== told) say(`\n${report}`);
    told = report ?? '';
    if (theme !== project.site.settings.theme) {
      theme = project.site.settings.theme;
      // Which style sheet is the theme was remembered in every module that asked.
      for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
    }
    const now = [...project.site.entries.keys()].join(' ');
    if (now !== addresses) {
      addresses = now;
      // Astro keeps the addresses of a route; this makes it ask for them again.
      for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
    }
    return project;
  };
  server.watcher.add(content);
  for (const event of ['add', 'change', 'unlink'] as const) {
    server.watcher.on(event, (path: string) => {
      if (!path.startsWith(content)) return;
      void refresh().then(() => server.environments.client.hot.send({ type: 'full-reload' }));
    });
  }
  server.middlewares.use((request, response, next) => {
    // Vite has taken the base path off the address by now; the original has it.
    const [path = '/'] = (request.originalUrl ?? request.url ?? '/').split('?');
    const isPage = path.endsWith('/');
    const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
    if (!isPage && !Object.hasOwn(kinds, extension)) {
      next();
      return;
    }
    serve(path, extension, isPage).then((done) => (done ? undefined : next()), next);

    async function serve(address: string, kind: string, page: boolean): Promise<boolean> {
      const project = await refresh();
      const stage = toStage(project, true);
      const inner = decodeURIComponent(address).startsWith(stage.base)
        ? decodeURIComponent(address).slice(stage.base.length)
        : undefined;
      if (inner === undefined) return false;
      if (page && !project.site.redirects.has(`/${inner}`)) return false;
      const file = findOutput(outputs, stage, page ? `${inner}index.html` : inner);
      if (!file) return false;
      const body = await contentOf(file, sources);
      response.setHeader('Content-Type', kinds[page ? 'html' : kind] ?? 'application/octet-stream');
      response.end(body);
      return true;
    }
  });
}
