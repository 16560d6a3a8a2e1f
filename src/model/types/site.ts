import { field } from '../field.ts';
import { defineType } from '../type.ts';

const links = (label: string, hint: string) =>
  field.list(
    {
      label: field.text({ label: 'Tekst', required: true, max: 40 }),
      href: field.text({ label: 'Adres', hint: 'Bijvoorbeeld /werkwijzen/.', required: true }),
    },
    { label, hint, group: 'open', summary: ['label'], max: 12 },
  );

export const site = defineType({
  name: 'site',
  labels: { one: 'Site', many: 'Site', this: 'deze site' },
  purpose: 'Naam, adres, menu’s en licenties van de hele site.',
  segment: undefined,
  schemaOrg: 'WebSite',
  single: true,
  fields: {
    title: field.text({ label: 'Naam van de site', group: 'open', required: true, max: 60 }),
    tagline: field.text({
      label: 'Wat is dit, in een zin',
      hint: 'Staat groot op de voorpagina. Houd het bij een paar woorden.',
      group: 'open',
      required: true,
      max: 160,
    }),
    summary: field.text({ label: 'Omschrijving', group: 'open', required: true, max: 280 }),
    address: field.url({
      label: 'Adres',
      hint: 'Zonder pad, bijvoorbeeld https://voorbeeld.nl',
      group: 'open',
      required: true,
    }),
    basePath: field.text({
      label: 'Pad',
      hint: 'Alleen als de site in een map staat, bijvoorbeeld /pioniers/.',
      group: 'open',
    }),
    menu: links('Menu', 'Boven aan elke pagina. Hooguit zes.'),
    footer: links('Voetmenu', 'Onder aan elke pagina.'),
    questions: field.list(
      {
        label: field.text({ label: 'Vraag', required: true, max: 90 }),
        href: field.text({ label: 'Adres van het antwoord', required: true }),
      },
      {
        label: 'Vragen op de voorpagina',
        hint: 'Vragen van lezers waar een pagina antwoord op geeft. Hooguit zes.',
        summary: ['label'],
        max: 6,
      },
    ),
    contact: field.contact({
      label: 'Mailbox van de redactie',
      hint: 'Voor reacties en meldingen.',
      group: 'open',
      required: true,
    }),
    repository: field.url({ label: 'Adres van de bestanden', hint: 'Voor "bewerk deze pagina".' }),
    editPath: field.text({
      label: 'Pad om te bewerken',
      hint: 'Komt achter het adres van de bestanden, voor het bestand.',
    }),
    publisher: field.text({ label: 'Uitgever', group: 'open', required: true }),
    licence: field.object(
      { name: field.text({ label: 'Naam', required: true }), url: field.url({ label: 'Adres', required: true }) },
      { label: 'Licentie van de teksten', required: true },
    ),
    made: field.text({
      label: 'Hoe teksten tot stand komen',
      hint: 'Een zin onder elke tekst die geen eigen schrijvers heeft.',
      required: true,
      max: 300,
    }),
    theme: field.text({ label: 'Vormgeving', hint: 'Naam van het bestand met kleuren en letters.', max: 40 }),
  },
});
