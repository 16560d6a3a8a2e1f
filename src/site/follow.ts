import type { AstroIntegration } from 'astro';
import { outputs } from '../outputs/registry.ts';
import type { Project } from '../project.ts';
import { errorsOf, toStage } from './current.ts';
import { extensionOf, mediaTypeOf } from './media-types.ts';
import { contentOf, findOutput, type Target } from './write.ts';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Files that no output makes in development, so that none is looked for. */
const madeByVite: ReadonlySet<string> = new Set(['css', 'js', 'woff2']);

/** Development: reads changed files before each page, serves outputs, and reloads the browser. */
export function follow(
  server: DevServer,
  sources: Pick<Target, 'content' | 'derived'>,
  open: () => Promise<Project>,
  say: (text: string) => void,
): void {
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
    const mediaType = mediaTypeOf(isPage ? 'index.html' : path);
    const isOwn = outputs.some(({ folder }) => folder !== undefined && path.includes(`/${folder}`));
    if (mediaType === undefined || (madeByVite.has(extensionOf(path)) && !isOwn)) {
      next();
      return;
    }
    serve(path, mediaType, isPage).then((done) => (done ? undefined : next()), next);

    async function serve(address: string, type: string, page: boolean): Promise<boolean> {
      const project = await refresh();
      const stage = toStage(project, true);
      const inner = decodeURIComponent(address).startsWith(stage.base)
        ? decodeURIComponent(address).slice(stage.base.length)
        : undefined;
      if (inner === undefined) return false;
      if (page && !project.site.redirects.has(`/${inner}`)) return false;
      const name = page ? `${inner}index.html` : inner;
      const file = findOutput(outputs, stage, name);
      const body = file && (await contentOf(file, name, sources));
      if (body === undefined) return false;
      response.setHeader('Content-Type', type);
      response.end(body);
      return true;
    }
  });
}
