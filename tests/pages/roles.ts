import { allTypes } from '../../src/model/registry.ts';

const segments = allTypes.flatMap(({ segment }) => (segment ? [segment] : []));

/** One page of each kind and role, by address within the site. */
export const pagesOf = {
  /** The site with everything. */
  whole: [
    '',
    'essays/',
    'essays/pagina/2/',
    'essays/op-titel/',
    'essays/thema/loting/',
    'praktijkvoorbeelden/',
    'wiki/ander/verbonden/',
    ...segments.map((segment) => `${segment}/compleet/`),
    'werkwijzen/ander/',
    'werkwijzen/kiezen/',
    'essays/oud/',
    'initiatieven/oproep/',
    'initiatieven/voorbij/',
    'over/',
    'plaatsen/',
    'plaatsen/hengelo-gelderland/',
    'a-z/',
    'a-z/s/',
    'archief/',
    'bestaat-niet/',
  ],
  /** The site of this project. */
  project: [
    '',
    'praktijkvoorbeelden/',
    'praktijkvoorbeelden/buurtapp-molenwijk/',
    'essays/waarom-platforms-sterven/',
    'werkwijzen/loting-van-deelnemers/',
    'werkwijzen/kiezen/',
    'pioniers/davied-van-berlo/',
    'initiatieven/ambtenaar-2-0/',
    'organisaties/gemeente-utrecht/',
    'bundels/ruimte-om-te-pionieren/',
    'bijeenkomsten/g1000-amersfoort-2014/',
    'vraagstukken/platform-open-of-gesloten/',
    'wiki/participatieladder/',
    'themas/loting/',
    'meedoen/',
    'bundels/',
    'archief/',
  ],
} as const;
