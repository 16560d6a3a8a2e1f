import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { draft } from '../src/draft.ts';
import { allTypes, typeNamed } from '../src/model/registry.ts';
import { slugify } from '../src/model/slug.ts';
import { openProject } from '../src/project.ts';
import { saveFile } from '../src/read/save.ts';

/** npm run new -- <soort> "Titel": writes a first file that passes the check as a concept. */
const [kind = '', ...words] = process.argv.slice(2);
const title = words.join(' ').trim();
const choices = allTypes.filter(({ single }) => !single);
const type =
  typeNamed(kind) ??
  choices.find(({ labels, segment }) =>
    [labels.one, labels.many, segment].some((name) => name?.toLowerCase() === kind.toLowerCase() && name !== ''),
  );

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!type || type.single || title === '') {
  const list = choices.map(({ name, labels }) => `  ${name.padEnd(14)} ${labels.one}`).join('\n');
  stop(`Zo werkt het: npm run new -- <soort> "Titel"\n\nSoorten:\n${list}`);
}
const slug = slugify(title);
if (slug === '') stop(`Van de titel "${title}" is geen bestandsnaam te maken. Gebruik letters of cijfers.`);
const path = `content/${type.name}/${slug}.mdx`;
if (existsSync(join(process.cwd(), path))) stop(`${path} bestaat al. Kies een andere titel.`);

const project = await openProject({ root: process.cwd(), dev: true });
const { site } = await project();
await saveFile(join(process.cwd(), path), draft(type, title, site));
console.log(`Gemaakt: ${path}\nHet is een concept: je ziet het met npm run dev, niet op de openbare site.`);
