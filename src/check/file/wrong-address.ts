import { components } from '../../body/components/registry.ts';
import { placeOf } from '../../body/facts.ts';
import { attributesOf } from '../../body/render.ts';
import { isMailbox, isPersonalMailbox, schemeOf } from '../../model/address.ts';
import { typeAtSegment, typeNamed } from '../../model/registry.ts';
import { isSlug } from '../../model/slug.ts';
import type { Check } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';
import { shown } from '../words.ts';

const withScheme = 'Begin met https://.';
/** Ends of names of sites that people write without the beginning; a file has none of these. */
const siteName = /^(?:[a-z0-9-]+\.)+(?:nl|com|org|eu|net|info|gov|be|de|uk|amsterdam|frl)(?=[/?#]|$)/i;
const ownComputer = /^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d*)?(?=[/?#]|$)/i;

/** A link in a form that leads nowhere on any site, whatever pages there are. */
export const wrongAddress: Check<FileSubject, FileWhere> = {
  code: 'wrong-address',
  level: 'error',
  why: 'A browser takes an address without its scheme for a page of this site, and a file or a local address is nobody’s page.',
  *run({ nodes }) {
    for (const node of [...nodes.of('link'), ...nodes.of('definition')]) {
      const cure = cureOf(node.url);
      if (cure !== undefined) yield { at: placeOf(node), message: messageOf(node.url), cure };
    }
    for (const node of nodes.jsx) {
      const rules = components.get(node.name ?? '')?.attributes ?? {};
      for (const [name, value] of Object.entries(attributesOf(node))) {
        if (typeof value !== 'string' || !Object.hasOwn(rules, name) || rules[name]?.kind !== 'url') continue;
        const cure = cureOf(value);
        if (cure !== undefined) yield { at: placeOf(node), message: messageOf(value), cure };
      }
    }
  },
};

const messageOf = (url: string): string => `De link naar "${shown(url)}" werkt niet.`;

/** What to write instead of an address, or undefined when its form is right. */
export function cureOf(url: string): string | undefined {
  const local = ownComputer.exec(url);
  if (local) return `Dit adres werkt alleen op je eigen computer. ${cureOfPage(url.slice(local[0].length))}`;
  if (/^https?(?:;|\/\/|:(?!\/\/))/i.test(url)) return withScheme;
  if (schemeOf(url) !== '') return undefined;
  if (isMailbox(url))
    return isPersonalMailbox(url) ? undefined : `Schrijf mailto: voor het adres: mailto:${shown(url)}.`;
  if (/^www\./i.test(url) || siteName.test(url)) return withScheme;
  return cureOfFile(url);
}

/** `/werkwijzen/koffie/#hoe` of the site on someone's own computer, which may stand under a base path. */
function cureOfPage(rest: string): string {
  const [path, , hash] = parts(rest);
  const [segment = '', slug = ''] = path.split('/').filter(Boolean).slice(-2);
  const type = typeAtSegment(segment);
  if (type && isSlug(slug)) return `Schrijf [[${type.name}/${slug}${anchor(hash)}]].`;
  return `Schrijf alleen wat erachter staat: ${shown(path === '' ? '/' : path)}.`;
}

/** A file of the content: `../practices/koffie.mdx`, `practices/koffie`. */
function cureOfFile(url: string): string | undefined {
  const [path, , hash] = parts(url);
  const steps = path.split('/').filter((step) => step !== '' && step !== '.' && step !== '..' && step !== 'content');
  const [folder, file = ''] = steps.length === 1 ? [undefined, steps[0]] : steps;
  if (steps.length > 2 || steps.length === 0) return undefined;
  const slug = file.replace(/\.mdx?$/i, '');
  const isFile = /\.mdx$/i.test(file) || (folder !== undefined && /\.md$/i.test(file));
  if (!isSlug(slug)) return isFile ? 'Schrijf [[de titel van de pagina]].' : undefined;
  if (folder === undefined) return isFile ? `Schrijf [[${slug}${anchor(hash)}]].` : undefined;
  const type = typeNamed(folder) ?? (isFile ? typeAtSegment(folder) : undefined);
  // Folders are named in English and addresses in Dutch, but for a few.
  if (type?.segment === undefined || (!isFile && type.segment === folder)) return undefined;
  return `Schrijf [[${type.name}/${slug}${anchor(hash)}]].`;
}

const anchor = (hash: string | undefined): string => (hash === undefined || hash === '' ? '' : `#${shown(hash)}`);

/** Path, query and hash of an address. */
function parts(url: string): readonly [string, string | undefined, string | undefined] {
  const [before, hash] = cut(url, '#');
  const [path, query] = cut(before, '?');
  return [path, query, hash];
}

function cut(text: string, at: string): readonly [string, string | undefined] {
  const index = text.indexOf(at);
  return index === -1 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}
