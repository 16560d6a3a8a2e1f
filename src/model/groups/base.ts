import { field } from '../field.ts';
import { language, status } from '../vocabularies.ts';

/** What every entry has, reactions and the site file excepted. */
export const base = {
  title: field.text({
    label: 'Titel',
    hint: 'Kort en concreet. Zonder punt.',
    group: 'open',
    required: true,
    max: 180,
    schemaOrg: 'name',
  }),
  summary: field.text({
    label: 'Samenvatting',
    hint: 'Een of twee zinnen die ook los te lezen zijn. Hooguit 280 tekens.',
    group: 'open',
    required: true,
    max: 280,
    schemaOrg: 'description',
  }),
  status: field.choice(status, {
    label: 'Status',
    hint: 'Een concept staat nog niet op de site. Archief: blijft vindbaar, met een melding.',
    group: 'open',
    required: true,
  }),
  themes: field.refs('themes', {
    label: 'Thema’s',
    hint: 'Een tot vier thema’s waar dit echt over gaat.',
    group: 'open',
    max: 8,
    filter: 'thema',
    inverse: 'Over dit thema',
    schemaOrg: 'about',
  }),
  aliases: field.texts({
    label: 'Andere namen',
    hint: 'Afkortingen en woorden waarop iemand zou zoeken. Ze werken ook als link: [[andere naam]].',
    group: 'verbanden',
    max: 30,
    schemaOrg: 'alternateName',
  }),
  related: field.refs('any', {
    label: 'Zie ook',
    hint: 'Alleen als het de lezer verder helpt en er geen preciezer verband bestaat.',
    inverse: 'Zie ook',
    symmetrical: true,
    max: 12,
  }),
  respondsTo: field.refs('any', {
    label: 'Reageert op',
    hint: 'Waar is dit een antwoord op?',
    inverse: 'Hierop kwam als antwoord',
    max: 12,
  }),
  fictional: field.flag({
    label: 'Fictief voorbeeld',
    hint: 'Aan bij een verzonnen voorbeeld. Het telt dan nergens in mee en krijgt een duidelijke melding.',
    group: 'beheer',
  }),
  lang: field.choice(language, {
    label: 'Taal',
    hint: 'Alleen invullen als de tekst niet Nederlands is.',
    group: 'beheer',
    schemaOrg: 'inLanguage',
  }),
  owner: field.text({
    label: 'Wie zorgt voor deze pagina',
    hint: 'Een persoon of team, zonder e-mailadres.',
    group: 'beheer',
    max: 120,
  }),
  reviewBy: field.day({
    label: 'Nakijken voor',
    hint: 'Dag waarop iemand moet kijken of het nog klopt.',
    group: 'beheer',
  }),
  oldSlugs: field.slugs({
    label: 'Oude adressen',
    hint: 'Wordt ingevuld bij hernoemen. Verwijst door naar deze pagina.',
    group: 'beheer',
    hidden: true,
  }),
  redactienoot: field.prose({
    label: 'Redactienoot',
    hint: 'Staat niet op de site, maar iedereen kan hem lezen in de openbare bestanden.',
    group: 'beheer',
    hidden: true,
  }),
};
