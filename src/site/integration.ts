import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { outputs } from '../outputs/registry.ts';
import { openProject, type Project } from '../project.ts';
import { absolute, basePath, type Stage } from '../view/stage.ts';
import { errorsOf, once } from './current.ts';
import { drawPages } from './draw.ts';
import { openDerived } from './derived.ts';
import { follow } from './follow.ts';
import { openKeptPages, type KeptPages } from './kept.ts';
import { progressLine } from './progress.ts';
import { offerStage } from './stage.ts';
import { besideOf, recover, swap } from './swap.ts';
import { themePlugin } from './theme.ts';
import { themeText } from '../themes.ts';
import { tokensInPlace } from './tokens-in-place.ts';
import { withoutUnusedForms } from './unused-forms.ts';
import { codeVersion } from './version.ts';
import { writeOutputs, type Target } from './write.ts';

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

/** What the files of outputs are made of. */
function sourcesOf(root: string): Pick<Target, 'content' | 'derived'> {
  const content = join(root, 'content');
  return { content, derived: openDerived(join(root, '.cache', 'derived'), content, codeVersion(root)) };
}
