import { wholeAddress, wholeBase } from './whole-site.ts';

/** The two sites that are built for the tests, with the path and address they stand at. */
export const sites = [
  { name: 'the site of this project', which: 'project', base: '/', origin: 'https://publieke-pioniers.example' },
  { name: 'a site with everything, below a path', which: 'whole', base: wholeBase, origin: wholeAddress },
] as const;
