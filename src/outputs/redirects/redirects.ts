import { nl } from '../../i18n/nl.ts';
import { absolute, href, type Stage } from '../../view/stage.ts';
import type { Output } from '../output.ts';
import { escapeXml } from '../xml.ts';

/** A small page at every old address that leads to the new one; works on any server of files. */
export const redirects: Output = {
  name: 'redirects',
  *render(stage) {
    for (const [from, to] of stage.site.redirects)
      yield { path: `${from.slice(1)}index.html`, content: () => page(stage, to) };
  },
};

function page(stage: Stage, to: string): string {
  const target = escapeXml(href(stage, to));
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${nl.redirectTitle}</title>
<link rel="canonical" href="${escapeXml(absolute(stage, to))}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${target}">
</head>
<body>
<main>
<h1>${nl.redirectTitle}</h1>
<p>${nl.redirectText} <a href="${target}">${target}</a>.</p>
</main>
</body>
</html>
`;
}
