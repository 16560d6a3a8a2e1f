import { slugify } from './slug.ts';

/** True for a path below `content/media/` that every server and program can take. */
export function isMediaPath(path: string): boolean {
  return /^[a-z0-9/._-]+$/i.test(path);
}

/** The path a file should have instead: `Foto's/De tafel.PNG` becomes `fotos/de-tafel.png`. */
export function mediaPath(path: string): string {
  const dot = path.lastIndexOf('.');
  const end = dot > path.lastIndexOf('/') ? slugify(path.slice(dot + 1)) : '';
  const stem = end === '' ? path : path.slice(0, dot);
  const parts = stem.split('/').flatMap((part) => slugify(part) || []);
  return `${parts.join('/') || 'afbeelding'}${end === '' ? '' : `.${end}`}`;
}
