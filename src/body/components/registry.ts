import type { Component } from '../component.ts';
import { citaat } from './citaat.ts';
import { figuur } from './figuur.ts';
import { kader } from './kader.ts';
import { stappen } from './stappen.ts';
import { verwijzing } from './verwijzing.ts';
import { video } from './video.ts';

/** Every component an author may use, by its name in the text. */
export const components: ReadonlyMap<string, Component> = new Map(
  [kader, verwijzing, figuur, citaat, video, stappen].map((component) => [component.name, component]),
);
