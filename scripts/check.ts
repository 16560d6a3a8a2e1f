import { existsSync } from 'node:fs';
import { reportAnnotations, reportText } from '../src/check/report.ts';
import { openProject } from '../src/project.ts';
import { progressLine } from '../src/site/progress.ts';
import { optionsOf } from './options.ts';

if (!existsSync('content')) {
  console.error('Hier is geen map content/. Ga naar de map van het project en probeer het opnieuw.');
  process.exit(1);
}
const { values } = optionsOf(
  { options: { json: { type: 'boolean', default: false } } },
  'Gebruik: npm run check, of npm run check -- --json',
);
const progress = progressLine('Inhoud lezen');
const project = await openProject({ root: process.cwd(), onProgress: progress.show });
const { findings, reading } = await project();
progress.end();

if (values.json) console.log(JSON.stringify(findings, null, 2));
else {
  if (process.env['GITHUB_ACTIONS'] === 'true' || process.env['FORGEJO_ACTIONS'] === 'true')
    console.log(reportAnnotations(findings));
  console.log(reportText(findings, reading.files));
}
process.exitCode = findings.some(({ level }) => level === 'error') ? 1 : 0;
