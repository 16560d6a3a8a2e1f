import { nativeEngine } from '../body/engine-node.ts';
import { reportText } from '../check/report.ts';
import type { Project } from '../project.ts';
import { basePath, type Stage } from '../view/stage.ts';
import { tokensOf } from './theme.ts';
import { typefaces } from './typefaces.ts';

/** What is wrong with the content, as a report; undefined when nothing is. */
export function errorsOf({ findings, reading }: Project): string | undefined {
  const errors = findings.filter(({ level }) => level === 'error');
  return errors.length === 0 ? undefined : reportText(errors, reading.files);
}

/** What pages and outputs are given of a project; what is wrong with its content only in development. */
export function toStage({ site, findings }: Project, dev: boolean): Stage {
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
export function once(open: () => Promise<Project>, dev: boolean): () => Promise<Stage> {
  let made: { project: Project; stage: Stage } | undefined;
  return async () => {
    // A build is one moment: it never looks at the files again.
    if (made && !dev) return made.stage;
    const project = await open();
    if (made?.project !== project) made = { project, stage: toStage(project, dev) };
    return made.stage;
  };
}
