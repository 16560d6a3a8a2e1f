/** Elements and attributes that a drawn body may hold. Anything else came from the input. */
const elements = new Set(
  'a blockquote br code del div em figcaption figure h1 h2 h3 h4 h5 h6 hr img li ol p pre section span strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const attributes =
  /^(?:alt|aria-[a-z]+|class|decoding|height|href|id|loading|role|scope|src|start|tabindex|title|width|data-[a-z-]+)$/;
const tag = /<\/?([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/y;
const attribute = /([a-z-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** What a browser could run or show in this HTML that no renderer of ours writes. */
export function unsafeIn(html: string): readonly string[] {
  const found: string[] = [];
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    tag.lastIndex = at;
    const match = tag.exec(html);
    if (!match) {
      found.push(`a raw < in ${html.slice(at, at + 40)}`);
      at += 1;
      continue;
    }
    const [whole, name = '', rest = ''] = match;
    if (!elements.has(name)) found.push(`the element <${name}>`);
    for (const [, key = '', ...values] of rest.matchAll(attribute)) {
      const value = values
        .join('')
        .replace(/&#x([0-9a-f]+);?/gi, (_entity, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
      if (!attributes.test(key)) found.push(`the attribute ${key} of <${name}>`);
      // As a browser reads an address: blanks and control characters do not count.
      const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value.replace(/[\s\p{C}]/gu, ''))?.[1]?.toLowerCase();
      if ((key === 'href' || key === 'src') && scheme !== undefined && !['http', 'https', 'mailto'].includes(scheme))
        found.push(`the address ${value.slice(0, 60)}`);
    }
    at += whole.length;
  }
  return found;
}
