import { describe, expect, it } from 'vitest';
import { isSlug } from '../../src/model/slug.ts';
import * as vocabularies from '../../src/model/vocabularies.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';

const all: readonly (readonly [string, Vocabulary])[] = Object.entries(vocabularies);

/** The values as the content model lists them. Open data and filter addresses depend on each. */
const expected: Readonly<Record<string, string>> = {
  status: 'concept gepubliceerd archief',
  language: 'nl en fy de fr',
  province:
    'groningen fryslan drenthe overijssel flevoland gelderland utrecht noord-holland zuid-holland zeeland noord-brabant limburg',
  rightsKind: 'eigen toestemming eigen-samenvatting citaat',
  personRole: 'initiatiefnemer trekker deelnemer bestuurder onderzoeker spreker criticus',
  consentBasis: 'toestemming gerechtvaardigd-belang journalistiek',
  essayKind: 'essay tweegesprek opinie verslag achtergrond',
  organisationKind:
    'gemeente provincie waterschap ministerie uitvoeringsorganisatie gemeenschappelijke-regeling veiligheidsregio-of-ggd openbaar-lichaam stichting-of-vereniging bedrijf onderwijs-of-onderzoek inwonersgroep',
  layer: 'rijksoverheid provincie gemeente waterschap',
  scope: 'buurt-wijk-dorp gemeente regio provincie landelijk internationaal',
  phase: 'verkennen ontwerpen uitproberen besluiten uitvoeren evalueren verder-brengen',
  ladder: 'informeren raadplegen adviseren coproduceren meebeslissen',
  initiator: 'overheid inwoners samen',
  governmentRole: 'reguleren regisseren stimuleren faciliteren loslaten',
  domain: 'publieke-dienstverlening openbaar-bestuur sociale-samenhang',
  publicValue:
    'openheid gelijkheid participatie rechtszekerheid vertrouwen veiligheid privacy doelmatigheid zorgvuldigheid snelheid autonomie solidariteit integriteit inclusie duurzaamheid verantwoording',
  recruitment: 'open loting uitgenodigd bestaande-groep straat-en-deur',
  mandateBy: 'raad college directie leidinggevende niemand',
  result: 'gelukt deels-gelukt niet-gelukt nog-niet-te-zeggen',
  ending: 'loopt-nog gewoon-werk-geworden overgedragen gestopt',
  outcome:
    'kennis-en-houding vaardigheden manier-van-werken beleid besluit voorziening-of-plek vertrouwen-en-contacten minder-conflict',
  worked: 'ja deels nee',
  initiativeKind: 'bewonersinitiatief netwerk platform programma beweging campagne',
  beginning: 'overheid daarbuiten samen',
  collectionFormat: 'boek kaartenset',
  eventKind: 'cafe sprint tweegesprek lancering bijeenkomst',
  argumentSide: 'voor tegen nuance',
  dilemmaState: 'nog-open in-gesprek besluit-genomen',
  wikiKind: 'artikel begrip',
  stance: 'aanvulling eens oneens vraag eigen-ervaring',
  difficulty: '1 2 3',
  divided: '1 2 3 4 5',
  complexity: '1 2 3 4 5',
  documentKind: 'plan besluit evaluatie verslag handleiding anders',
  yesNo: 'ja nee',
};

describe('the vocabularies', () => {
  it('hold the values of the content model, in its order', () => {
    expect(
      Object.fromEntries(all.map(([key, { values }]) => [key, values.map(({ value }) => value).join(' ')])),
    ).toEqual(expected);
  });

  it.each(all)('%s carries its own name', (key, { name }) => {
    expect(name).toBe(key);
  });

  it.each(all)('%s stores slugs, which can stand in an address', (_, { values }) => {
    expect(values.filter(({ value }) => !isSlug(value))).toEqual([]);
  });

  it.each(all)('%s has a Dutch label of its own for each value, with a capital', (_, { values }) => {
    const labels = values.map(({ label }) => label);
    expect(labels.filter((label) => !/^\p{Lu}/u.test(label))).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
  });
});
