import { titleOf, type Entry } from '../../model/entry.ts';
import { mustType } from '../../model/registry.ts';
import { mark } from '../../view/mark.ts';
import { constellation } from '../../view/signature/constellation.ts';
import { neighbourhoodOf } from '../../view/signature/neighbourhood.ts';
import { shapeOf } from '../../view/signature/shapes.ts';
import { svgOf, type Paint } from '../../view/signature/svg.ts';
import { socialSize } from '../../view/social.ts';
import type { Stage } from '../../view/stage.ts';
import { badgeOf, kickerOf } from '../../view/teaser.ts';
import type { Typeface } from '../../view/typeface.ts';
import { escapeXml } from '../xml.ts';
import { legible, setTitle, shortened, tracking, widthOf } from './lettering.ts';

/** Where things stand, in pixels. */
const { width, height } = socialSize;
const panel = 700;
const margin = 64;
const column = panel - 2 * margin + 24;
const sizes = [84, 76, 68, 60, 54, 48, 42, 37, 33];
const scale = 1.34;

/** What stands in for a colour the theme does not have: that of the text around it. */
const own = 'currentColor';

/** The picture of an entry for social media, as SVG: kind and title, the name of the site, the signature. */
export function cardOf({ site, tokens, typefaces }: Stage, entry: Entry): string {
  const colour = (name: string, otherwise: string): string => literal(tokens.get(`--pp-${name}`)?.light) ?? otherwise;
  const hue = (type: string): string => colour(type === 'site' ? 'accent' : type, colour('ink-soft', own));
  const [paper, ink] = [colour('paper', 'none'), colour('ink', own)];
  const { title: heavy, interface: plainFace } = typefaces;

  const kind = mustType(entry.type).labels.one;
  const name = site.settings.title;
  const { size, lines } = setTitle(shownTitle(entry, heavy) || kind, heavy, { width: column, lines: 4, sizes });
  const step = Math.round(size * 1.06);
  // The title stands a little above the middle of the room between the kicker and the name.
  const top = Math.round(162 + (340 - step * lines.length) * 0.32 + size * 0.8);

  const frame = { width: Math.floor((width - panel) / scale), height: Math.floor(height / scale) };
  const drawing = constellation(neighbourhoodOf(site, entry), frame);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" fill="${ink}">`,
    `<path d="M0 0h${String(panel)}v${String(height)}H0z" fill="${paper}"/>`,
    `<path d="M${String(panel)} 0h${String(width - panel)}v${String(height)}H${String(panel)}z" fill="${colour('surface', paper)}"/>`,
    `<path d="M${String(panel)} 0h${String(width - panel)}v${String(height)}H${String(panel)}z" fill="${hue(entry.type)}" opacity=".12"/>`,
    `<g transform="translate(${String(panel)} 0) scale(${String(scale)})" fill-rule="evenodd" stroke-linecap="round">`,
    svgOf(drawing, paint(hue, colour('ink-soft', ink))),
    '</g>',
    `<path d="M${String(margin + 13)} 103${shapeOf(entry.type, 13)}" fill="${hue(entry.type)}" fill-rule="evenodd"/>`,
    text(kickerLine(entry, plainFace, 28, column - 44), plainFace, margin + 42, 113, 28, hue(entry.type)),
    ...lines.map((line, index) => text(line, heavy, margin - 3, top + index * step, size, ink, tracking)),
    `<svg x="${String(margin - 4)}" y="522" width="52" height="52" viewBox="${mark.viewBox}" fill="none">${inTokens(mark.shapes, colour)}</svg>`,
    text(fitting(name, heavy, 32, column - 62), heavy, margin + 62, 559, 32, ink),
    '</svg>',
  ].join('');
}

/** What the typeface can show of a title; nothing when that is less than half of its letters. */
function shownTitle(entry: Entry, face: Typeface): string {
  const title = titleOf(entry);
  const letters = (words: string): number => words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const shown = legible(title, face);
  return letters(shown) * 2 >= letters(title) ? shown : '';
}

/** Kind, place and year as far as they fit; a word that must be there stays. */
function kickerLine(entry: Entry, face: Typeface, size: number, room: number): string {
  const badge = badgeOf(entry);
  const parts = [...kickerOf(entry)];
  const line = (): string => [...parts, ...(badge === undefined ? [] : [badge])].join(' · ');
  while (parts.length > 1 && widthOf(legible(line(), face), face, size) > room) parts.pop();
  return fitting(line(), face, size, room);
}

/** A text on one line, shortened where it does not fit. */
function fitting(words: string, face: Typeface, size: number, room: number): string {
  const shown = legible(words, face);
  const fits = (line: string): boolean => widthOf(line, face, size) <= room;
  return fits(shown) ? shown : shortened(shown, fits);
}

function text(words: string, face: Typeface, x: number, y: number, size: number, fill: string, spacing = 0): string {
  const letters = spacing === 0 ? '' : ` letter-spacing="${(spacing * size).toFixed(2)}"`;
  return `<text x="${String(x)}" y="${String(y)}" font-family="${escapeXml(face.family)}" font-weight="${String(face.weight)}" font-size="${String(size)}"${letters} fill="${fill}">${escapeXml(words)}</text>`;
}

function paint(hue: (type: string) => string, quiet: string): Paint {
  return {
    type: (type) => `fill="${hue(type)}" stroke="${hue(type)}" stroke-width="0"`,
    shapes: '',
    lines: 'fill="none" stroke-width="1.8" opacity=".6"',
    twigs: `fill="none" stroke="${quiet}" opacity=".45"`,
    dots: 'fill="none" stroke-width="6" stroke-linecap="round"',
    orbits: `fill="none" stroke="${quiet}" opacity=".4"`,
    halo: 'opacity=".13"',
  };
}

/** Tokens in a drawing become their colours: what draws it knows no style sheet. */
function inTokens(shapes: string, colour: (name: string, otherwise: string) => string): string {
  return shapes.replace(/var\(--pp-([\w-]+)\)/g, (_, name: string) => colour(name, own));
}

/** A colour that may stand in an attribute: a token is the text of whoever made the theme. */
function literal(value: string | undefined): string | undefined {
  return value !== undefined && /^(?:#[\da-f]{3,8}|[a-z]+|[a-z]+\([\d\s.,%/a-z-]*\))$/i.test(value) ? value : undefined;
}
