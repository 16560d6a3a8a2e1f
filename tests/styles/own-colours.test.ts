import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from '../imports.ts';

/** Names of colours in CSS Color 4. The reader's own colours (Canvas, LinkText …) and currentcolor are not among them. */
const named =
  'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgr[ae]y darkgreen darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategr[ae]y darkturquoise darkviolet deeppink deepskyblue dimgr[ae]y dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gr[ae]y green greenyellow honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgr[ae]y lightgreen lightpink lightsalmon lightseagreen lightskyblue lightslategr[ae]y lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategr[ae]y snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen'.replaceAll(
    ' ',
    '|',
  );
const value = String.raw`#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b(?!_)|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(|\bcolor\((?:srgb|display-p3|a98-rgb|prophoto-rgb|rec2020|xyz)`;
const anyValue = new RegExp(value, 'gi');
/** As the value of a property, in style sheets, in attributes and in styles that a script sets. */
const anyName = new RegExp(
  String.raw`(?:color|background|border|outline|fill|stroke|shadow|gradient)[\w-]*\s*[:=(][^;{}<>\n]*?(?<![\w-])(${named})(?![\w-])`,
  'gi',
);

/** Colours that a text has of its own. */
function coloursIn(text: string): readonly string[] {
  const code = text.replace(/\/\*[^]*?\*\/|<!--[^]*?-->/g, '').replace(/(?:href|id|for)=(["'])#[^"']*\1/g, '');
  return [
    ...[...code.matchAll(anyValue)].map(([found]) => found),
    ...[...code.matchAll(anyName)].map(([, found = '']) => found),
  ];
}

describe('a colour', () => {
  // What draws: style sheets, components, layouts, pages, scripts for the reader, and the values they show.
  const drawing = /^src\/(?:styles|components|layouts|pages|client|view|body|outputs)\//;
  const files = filesBelow('src').filter(
    (file) => drawing.test(file) && /\.(?:css|astro|ts)$/.test(file) && !file.startsWith('src/styles/themes/'),
  );

  it('stands in a theme and nowhere else', () => {
    const own = files.flatMap((file) => coloursIn(textOf(file)).map((colour) => `${file}: ${colour}`));
    expect(own).toEqual([]);
    expect(files.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(5);
    expect(files.filter((file) => file.endsWith('.astro')).length).toBeGreaterThan(15);
  });

  it.each([
    'a { color: #fff }',
    'a { color: #FBF8F1; }',
    'a { background: rgb(1 2 3) }',
    'a { border: 1px solid oklch(50% 0.1 20) }',
    'a { border-block: 1px solid red }',
    '<path fill="white"/>',
    '<i style="color:tomato">',
    "element.style.backgroundColor = 'black';",
    'a { background: linear-gradient(90deg, transparent, navy) }',
  ])('is seen in %s', (text) => {
    expect(coloursIn(text).length).toBe(1);
  });

  it.each([
    'a { color: var(--pp-ink); background: transparent; border-color: currentcolor }',
    'a { color: CanvasText }',
    'a { color: color-mix(in srgb, var(--pp-ink) 20%, transparent) }',
    '<a href="#feiten_">',
    '.pink-panther { color: var(--pp-red) }',
    '/* color: red */',
  ])('is not seen in %s', (text) => {
    expect(coloursIn(text)).toEqual([]);
  });
});
