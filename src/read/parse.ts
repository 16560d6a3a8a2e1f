import { bracketedIn } from '../body/bracketed.ts';
import type { Engine } from '../body/engine.ts';
import { factsOf, type Facts } from '../body/facts.ts';
import { isProblem, parseBody } from '../body/parse.ts';
import { templateOf } from '../body/template.ts';
import { toFinding } from '../check/check.ts';
import { fileChecks } from '../check/file/list.ts';
import { validate } from '../check/issues.ts';
import { indexNodes, type FileSubject, type FileWhere } from '../check/subject.ts';
import type { Entry, Named, Place } from '../model/entry.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import { typeNamed, type TypeName } from '../model/registry.ts';
import { entryId, isSlug, slugify } from '../model/slug.ts';
import type { DefinedType } from '../model/type.ts';
import { decode } from './decode.ts';
import { hashOf } from './folder.ts';
import { readFrontMatter } from './frontmatter.ts';
import { maxMatter, placeOfField } from './yaml.ts';

/** What one file gave: an entry unless it is unusable, and what is wrong with it. */
export interface Parsed {
  readonly entry?: Entry;
  readonly findings: readonly Finding[];
  /** What a file that gave no entry is called, as far as that can be read. */
  readonly broken?: Named;
}

/** Largest file in bytes. */
export const maxBytes = 512 * 1024;

const nothing: Facts = { headings: [], references: [], pictures: [], addresses: [], words: 0 };

/**
 * Reads one file and nothing else: decodes, splits, validates, parses the body and runs the rules
 * about files. `path` is relative to the project (`content/essays/voorbeeld.mdx`), `hash` stands for
 * its content. Never throws on bad content: everything wrong with it is a finding.
 */
export function parseFile(path: string, bytes: Uint8Array, engine: Engine, hash = hashOf(path, bytes)): Parsed {
  const broken = (data: Readonly<Record<string, unknown>>): Pick<Parsed, 'broken'> => {
    const known = brokenName(path, data);
    return known ? { broken: known } : {};
  };
  let text = '';
  const fail = (code: string, message: string, cure: string, at: Place = { line: 1, column: 1 }): Parsed => ({
    findings: [{ code, level: 'error', file: path, line: at.line, column: at.column, message, cure }],
    ...broken(titleLine(text)),
  });
  const named = nameOf(path);
  if ('message' in named) return fail('file-name', named.message, named.cure);
  if (bytes.length > maxBytes)
    return fail('too-long', 'Het bestand is te groot (meer dan 512 kB).', 'Verdeel de tekst over meer pagina’s.');
  const decoded = decode(bytes);
  if ('line' in decoded) {
    return fail('not-utf8', 'Het bestand is geen UTF-8.', 'Sla het op met de codering UTF-8.', decoded);
  }
  text = decoded.text;
  const matter = readFrontMatter(text);
  if ('message' in matter) return fail('front-matter', matter.message, matter.cure, matter);
  if (typeof matter.value !== 'object' || matter.value === null || Array.isArray(matter.value)) {
    return fail(
      'front-matter',
      'De kop van het bestand bevat geen velden.',
      'Schrijf elk veld op een eigen regel: titel, dubbele punt, waarde.',
    );
  }

  const { type, slug } = named;
  const data = matter.value as Record<string, unknown>;
  const validated = validate(type, data);
  const body = parseBody(matter.body, engine);
  const facts = isProblem(body) ? nothing : factsOf(body.tree);
  const subject: FileSubject = {
    type,
    slug,
    matter: matter.matter,
    data,
    issues: validated.issues,
    text: matter.body,
    body,
    facts,
    nodes: indexNodes(isProblem(body) ? undefined : body.tree),
  };
  const place = (at: FileWhere): Place => {
    if ('matter' in at) return { line: at.matter.line + 1, column: at.matter.column };
    if (!('field' in at)) return { line: at.line + matter.startLine - 1, column: at.column };
    const found = placeOfField(matter.matter, at.field);
    return { line: found.line + 1, column: found.column };
  };
  const findings = fileChecks
    .flatMap((check) => [...check.run(subject)].map((report) => toFinding(check, path, place(report.at), report)))
    .concat(decoded.findings.map((finding) => ({ ...finding, file: path })));
  const bodyLine = matter.startLine - 1;
  const down = <P extends Place>(at: P): P => ({ ...at, line: at.line + bodyLine });
  const isSound =
    !isProblem(body) && !findings.some(({ level, line }) => level === 'error' && line >= matter.startLine);
  const template = isSound ? templateOf(body.tree, type.headings !== undefined) : undefined;
  const entry =
    validated.data === undefined
      ? undefined
      : ({
          type: type.name as TypeName,
          id: entryId(type.name, slug),
          slug,
          url: addressOf(type, slug, validated.data),
          data: validated.data,
          body: {
            text: matter.body,
            startLine: matter.startLine,
            headings: facts.headings.map(down),
            references: facts.references.map(down),
            pictures: facts.pictures.map(down),
            addresses: facts.addresses.map(down),
            bracketed: bracketedIn(subject.nodes.of('text'), matter.body).map(down),
            words: facts.words,
            sound: isSound,
            ...(template !== undefined && { template }),
          },
          file: path,
          matter: matter.matter,
          hash,
        } as unknown as Entry);
  return { ...(entry ? { entry } : broken(data)), findings: findings.sort(compareFindings) };
}

/**
 * What a file is called that gives no entry, so that links to it are not blamed: by its name, and by
 * the title and other names in what could be read of it.
 */
export function brokenName(path: string, data: Readonly<Record<string, unknown>> = {}): Named | undefined {
  const [root, folder = '', file = '', ...deeper] = path.split('/');
  const type = typeNamed(folder);
  const slug = slugify(file.replace(/\.[a-z]+$/i, ''));
  if (root !== 'content' || !type || slug === '' || deeper.length > 0) return undefined;
  const title = typeof data['title'] === 'string' ? data['title'] : slug;
  const texts = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, 100) : []);
  return {
    type: type.name as TypeName,
    id: entryId(type.name, slug),
    slug,
    url: addressOf(type, slug, data),
    data: { title, aliases: texts(data['aliases']), oldSlugs: texts(data['oldSlugs']) } as unknown as Entry['data'],
  };
}

/** The title in a head that is not YAML: what stands on its line, without quotes. */
function titleLine(text: string): Readonly<Record<string, unknown>> {
  const line = /^title:[ \t]*(\S.{0,300})$/m.exec(text.slice(0, maxMatter))?.[1] ?? '';
  const title = line.trim().replace(/^["'“‘]|["'”’]$/g, '');
  return title === '' ? {} : { title };
}

/** Address of an entry from the root of the site, or undefined when its type has no pages. */
function addressOf(type: DefinedType, slug: string, data: unknown): string | undefined {
  if (type.segment === undefined) return undefined;
  const first = type.segment === '' ? parentsOf(type, data) : [type.segment];
  return `/${[...first, slug].join('/')}/`;
}

/** Slugs of the pages above a page, as far as they can be read: the file may be broken. */
function parentsOf(type: DefinedType, data: unknown): readonly string[] {
  const { under } = (data ?? {}) as { under?: unknown };
  return 'under' in type.fields && Array.isArray(under) ? under.filter((slug) => isSlug(String(slug))).map(String) : [];
}

type Placed =
  { readonly type: DefinedType; readonly slug: Entry['slug'] } | { readonly message: string; readonly cure: string };

function nameOf(path: string): Placed {
  const [root, folder = '', file = '', ...deeper] = path.split('/');
  const type = typeNamed(folder);
  if (root !== 'content' || !type || deeper.length > 0 || file === '') {
    return {
      message: 'Dit bestand staat niet in een map van een soort.',
      cure: 'Zet het in bijvoorbeeld content/essays/ of content/cases/.',
    };
  }
  if (!file.endsWith('.mdx'))
    return {
      message: `"${shownName(file)}" eindigt niet op .mdx.`,
      cure: 'Geef het bestand de extensie .mdx. Afbeeldingen horen in content/media/.',
    };
  const slug = file.slice(0, -4);
  if (!isSlug(slug)) {
    return {
      message: `"${shownName(slug)}" is geen goede bestandsnaam.`,
      cure: 'Gebruik alleen kleine letters a-z, cijfers en losse streepjes.',
    };
  }
  return { type, slug };
}

const shownName = (name: string): string => name.normalize('NFC').replace(/\p{C}/gu, '·').slice(0, 80);
