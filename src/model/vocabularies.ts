import { vocabulary } from './vocabulary.ts';

/** Every closed list of the model, once. A value is stored as its slug; a reader sees the label. */

export const status = vocabulary('status', {
  concept: 'Concept',
  gepubliceerd: 'Gepubliceerd',
  archief: 'Archief',
});

export const language = vocabulary('language', {
  nl: 'Nederlands',
  en: 'Engels',
  fy: 'Fries',
  de: 'Duits',
  fr: 'Frans',
});

export const province = vocabulary('province', {
  groningen: 'Groningen',
  fryslan: 'Fryslân',
  drenthe: 'Drenthe',
  overijssel: 'Overijssel',
  flevoland: 'Flevoland',
  gelderland: 'Gelderland',
  utrecht: 'Utrecht',
  'noord-holland': 'Noord-Holland',
  'zuid-holland': 'Zuid-Holland',
  zeeland: 'Zeeland',
  'noord-brabant': 'Noord-Brabant',
  limburg: 'Limburg',
});

export const rightsKind = vocabulary('rightsKind', {
  eigen: 'Eigen tekst van de redactie',
  toestemming: 'Overgenomen met toestemming',
  'eigen-samenvatting': 'Eigen samenvatting van een openbare bron',
  citaat: 'Citaat met bronvermelding',
});

export const personRole = vocabulary('personRole', {
  initiatiefnemer: 'Initiatiefnemer',
  trekker: 'Trekker',
  deelnemer: 'Deelnemer',
  bestuurder: 'Bestuurder',
  onderzoeker: 'Onderzoeker',
  spreker: 'Spreker',
  criticus: 'Criticus',
});

export const consentBasis = vocabulary('consentBasis', {
  toestemming: 'Toestemming van de persoon',
  'gerechtvaardigd-belang': 'Gerechtvaardigd belang: een publieke rol, met openbare bron',
  journalistiek: 'Journalistiek doel',
});

export const essayKind = vocabulary('essayKind', {
  essay: 'Essay',
  tweegesprek: 'Tweegesprek',
  opinie: 'Opinie',
  verslag: 'Verslag',
  achtergrond: 'Achtergrond',
});

export const organisationKind = vocabulary('organisationKind', {
  gemeente: 'Gemeente',
  provincie: 'Provincie',
  waterschap: 'Waterschap',
  ministerie: 'Ministerie',
  uitvoeringsorganisatie: 'Uitvoeringsorganisatie',
  'gemeenschappelijke-regeling': 'Gemeenschappelijke regeling',
  'veiligheidsregio-of-ggd': 'Veiligheidsregio of GGD',
  'openbaar-lichaam': 'Openbaar lichaam (Caribisch Nederland)',
  'stichting-of-vereniging': 'Stichting of vereniging',
  bedrijf: 'Bedrijf',
  'onderwijs-of-onderzoek': 'Onderwijs of onderzoek',
  inwonersgroep: 'Inwonersgroep',
});

export const layer = vocabulary('layer', {
  rijksoverheid: 'Rijksoverheid',
  provincie: 'Provincie',
  gemeente: 'Gemeente',
  waterschap: 'Waterschap',
});

export const scope = vocabulary('scope', {
  'buurt-wijk-dorp': 'Buurt, wijk of dorp',
  gemeente: 'Hele gemeente',
  regio: 'Regio',
  provincie: 'Provincie',
  landelijk: 'Heel Nederland',
  internationaal: 'Internationaal',
});

export const phase = vocabulary('phase', {
  verkennen: 'Verkennen',
  ontwerpen: 'Ontwerpen',
  uitproberen: 'Uitproberen',
  besluiten: 'Besluiten',
  uitvoeren: 'Uitvoeren',
  evalueren: 'Evalueren',
  'verder-brengen': 'Verder brengen',
});

export const ladder = vocabulary('ladder', {
  informeren: 'Informeren',
  raadplegen: 'Raadplegen',
  adviseren: 'Adviseren',
  coproduceren: 'Coproduceren',
  meebeslissen: 'Meebeslissen',
});

export const initiator = vocabulary('initiator', {
  overheid: 'De overheid',
  inwoners: 'Inwoners',
  samen: 'Overheid en inwoners samen',
});

export const governmentRole = vocabulary('governmentRole', {
  reguleren: 'Reguleren',
  regisseren: 'Regisseren',
  stimuleren: 'Stimuleren',
  faciliteren: 'Faciliteren',
  loslaten: 'Loslaten',
});

export const domain = vocabulary('domain', {
  'publieke-dienstverlening': 'Publieke dienstverlening',
  'openbaar-bestuur': 'Openbaar bestuur',
  'sociale-samenhang': 'Sociale samenhang',
});

export const publicValue = vocabulary('publicValue', {
  openheid: 'Openheid',
  gelijkheid: 'Gelijkheid',
  participatie: 'Participatie',
  rechtszekerheid: 'Rechtszekerheid',
  vertrouwen: 'Vertrouwen',
  veiligheid: 'Veiligheid',
  privacy: 'Privacy',
  doelmatigheid: 'Doelmatigheid',
  zorgvuldigheid: 'Zorgvuldigheid',
  snelheid: 'Snelheid',
  autonomie: 'Autonomie',
  solidariteit: 'Solidariteit',
  integriteit: 'Integriteit',
  inclusie: 'Inclusie',
  duurzaamheid: 'Duurzaamheid',
  verantwoording: 'Verantwoording',
});

export const recruitment = vocabulary('recruitment', {
  open: 'Open voor iedereen',
  loting: 'Loting',
  uitgenodigd: 'Op uitnodiging',
  'bestaande-groep': 'Een bestaande groep',
  'straat-en-deur': 'Op straat en aan de deur',
});

export const mandateBy = vocabulary('mandateBy', {
  raad: 'De raad of Staten',
  college: 'Het college of bestuur',
  directie: 'De directie',
  leidinggevende: 'Een leidinggevende',
  niemand: 'Niemand',
});

export const result = vocabulary('result', {
  gelukt: 'Gelukt',
  'deels-gelukt': 'Deels gelukt',
  'niet-gelukt': 'Niet gelukt',
  'nog-niet-te-zeggen': 'Niet te beoordelen',
});

export const ending = vocabulary('ending', {
  'loopt-nog': 'Loopt nog',
  'gewoon-werk-geworden': 'Gewoon werk geworden',
  overgedragen: 'Overgedragen',
  gestopt: 'Gestopt',
});

export const outcome = vocabulary('outcome', {
  'kennis-en-houding': 'Kennis en houding',
  vaardigheden: 'Vaardigheden',
  'manier-van-werken': 'Manier van werken',
  beleid: 'Beleid',
  besluit: 'Besluit',
  'voorziening-of-plek': 'Voorziening of plek',
  'vertrouwen-en-contacten': 'Vertrouwen en contacten',
  'minder-conflict': 'Minder conflict',
});

export const worked = vocabulary('worked', { ja: 'Werkte', deels: 'Werkte deels', nee: 'Werkte niet' });

export const initiativeKind = vocabulary('initiativeKind', {
  bewonersinitiatief: 'Bewonersinitiatief',
  netwerk: 'Netwerk',
  platform: 'Platform',
  programma: 'Programma',
  beweging: 'Beweging',
  campagne: 'Campagne',
});

export const beginning = vocabulary('beginning', {
  overheid: 'Bij de overheid',
  daarbuiten: 'Buiten de overheid',
  samen: 'Samen',
});

export const collectionFormat = vocabulary('collectionFormat', { boek: 'Boek', kaartenset: 'Kaartenset' });

export const eventKind = vocabulary('eventKind', {
  cafe: 'Café',
  sprint: 'Sprint',
  tweegesprek: 'Tweegesprek',
  lancering: 'Lancering',
  bijeenkomst: 'Bijeenkomst',
});

export const argumentSide = vocabulary('argumentSide', { voor: 'Voor', tegen: 'Tegen', nuance: 'Nuance' });

export const dilemmaState = vocabulary('dilemmaState', {
  'nog-open': 'Nog open',
  'in-gesprek': 'In gesprek',
  'besluit-genomen': 'Besluit genomen',
});

export const wikiKind = vocabulary('wikiKind', { artikel: 'Artikel', begrip: 'Begrip' });

export const stance = vocabulary('stance', {
  aanvulling: 'Aanvulling',
  eens: 'Eens',
  oneens: 'Oneens',
  vraag: 'Vraag',
  'eigen-ervaring': 'Eigen ervaring',
});

export const difficulty = vocabulary('difficulty', { '1': 'Makkelijk', '2': 'Vraagt oefening', '3': 'Moeilijk' });

export const divided = vocabulary('divided', {
  '1': 'Bijna iedereen is het eens',
  '2': 'Kleine verschillen',
  '3': 'Verschillende meningen',
  '4': 'Duidelijk verdeeld',
  '5': 'Scherp verdeeld',
});

export const complexity = vocabulary('complexity', {
  '1': 'Eenvoudig onderwerp',
  '2': 'Iets meer dan eenvoudig',
  '3': 'Gemiddeld ingewikkeld',
  '4': 'Ingewikkeld',
  '5': 'Zeer ingewikkeld',
});

export const documentKind = vocabulary('documentKind', {
  plan: 'Plan',
  besluit: 'Besluit',
  evaluatie: 'Evaluatie',
  verslag: 'Verslag',
  handleiding: 'Handleiding',
  anders: 'Ander document',
});

export const yesNo = vocabulary('yesNo', { ja: 'Ja', nee: 'Nee' });
