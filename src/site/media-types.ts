/** What a server says a file is, for each extension that this site has. */
const mediaTypes: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  pagefind: 'application/octet-stream',
  pdf: 'application/pdf',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
};

/** Extension of a path without its dot, in lower case; empty when it has none. */
export function extensionOf(path: string): string {
  return /\.([a-z0-9_]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** The media type of a path; undefined when this site has no such files. */
export function mediaTypeOf(path: string): string | undefined {
  const extension = extensionOf(path);
  return Object.hasOwn(mediaTypes, extension) ? mediaTypes[extension] : undefined;
}
