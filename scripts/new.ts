import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../src/check/nearest.ts';
import { suggestions } from '../src/check/references.ts';
import { draft } from '../src/draft.ts';
import { targetId } from '../src/graph/links.ts';
import { allTypes } from '../src/model/registry.ts';
import { slugify } from '../src/model/slug.ts';
import { relationsOf, type DefinedType } from '../src/model/type.ts';
import { openProject } from '../src/project.ts';
import { saveFile } from '../src/read/save.ts';

/**
 * npm run new -- <soort> "Titel" [pagina]: writes a first file that passes the check as a concept.
 * `pagina` is for a type that belongs to another page: `reactie "Mooi" practices/tweegesprek`.
 */
const [kind = '', ...words] = process.argv.slice(2);
const choices = allTypes.filter(({ single }) => !single);
const namesOf = ({ name, labels, segment }: DefinedType): string[] =>
  [name, labels.one, labels.many, labels.printed, segment].flatMap((word) => (word ? [word.toLowerCase()] : []));
const type = choices.find((choice) => namesOf(choice).includes(kind.toLowerCase()));

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

/** The type whose name was almost typed, or is part of what was typed: "kaart" of "praktijkkaart". */
function kindMeant(): DefinedType | undefined {
  const typed = kind.toLowerCase();
  const near = nearest(typed, choices.flatMap(namesOf));
  return (
    choices.find((choice) => near !== undefined && namesOf(choice).includes(near)) ??
    (typed.length < 4 ? undefined : choices.find((choice) => namesOf(choice).some((name) => name.includes(typed))))
  );
}

if (!type || words.join('').trim() === '') {
  const list = choices.map(({ name, labels }) => `  ${name.padEnd(14)} ${labels.one}`).join('\n');
  const meant = type || kind === '' ? undefined : kindMeant();
  const lead =
    type || kind === ''
      ? ''
      : `'${kind}' is geen soort.${meant ? ` Bedoel je ${meant.labels.one.toLowerCase()}?` : ''}\n\n`;
  stop(`${lead}Zo werkt het: npm run new -- <soort> "Titel"\n\nSoorten:\n${list}`);
}

const project = await openProject({ root: process.cwd(), dev: true });
const { site, reading } = await project();

const [relation] = relationsOf(type).filter(
  ({ path, meta }) => path.length === 1 && meta.kind === 'ref' && meta.required,
);
const last = words.length > 1 ? (words.at(-1) ?? '') : '';
const target = relation?.meta.relation && last.includes('/') ? last : '';
if (target !== '' && relation?.meta.relation) {
  const { targets } = relation.meta.relation;
  const id = targetId(relation.meta.relation, target);
  if (!id || !reading.entries.some((entry) => entry.id === id)) {
    const meant = suggestions(reading.entries)({ written: target, targets });
    stop(`De pagina ${target} bestaat niet.${meant === undefined ? '' : ` ${meant}`}`);
  }
}
const title = (target === '' ? words : words.slice(0, -1)).join(' ').trim();
const slug = slugify(title);
if (slug === '') stop(`Van de titel "${title}" is geen bestandsnaam te maken. Gebruik letters of cijfers.`);
const path = `content/${type.name}/${slug}.mdx`;
if (existsSync(join(process.cwd(), path))) stop(`${path} bestaat al. Kies een andere titel.`);

await saveFile(join(process.cwd(), path), draft(type, title, site, target));
console.log(`Gemaakt: ${path}\nHet is een concept: je ziet het met npm run dev, niet op de openbare site.`);
if (relation && target === '')
  console.log(
    `Vul in het bestand nog ${relation.name} in (${relation.meta.label}), bijvoorbeeld ${relation.name}: practices/tweegesprek`,
  );
