/**
 * Words of the scripts that run on every page. They stand apart from nl.ts, because a browser that
 * loads a script would otherwise load every word of the site with it.
 */
export const reader = {
  kept: 'Bewaard in mijn map',
  toFolder: 'Naar mijn map',
  keptNow: 'Bewaard. De lijst staat alleen in deze browser.',
  removedNow: 'Uit je map gehaald.',
  folderFailed: 'Je map laadt nu niet. Laad de pagina opnieuw, of probeer het later nog eens.',
  folderFull: 'Je map is vol. Haal er eerst iets uit.',
  storageBlocked:
    'Bewaren lukt niet: deze browser staat het niet toe. Misschien lees je in een privévenster, of is opslag uitgezet.',
  storageFull: 'Bewaren lukt niet: de opslag van deze browser is vol.',
  linkCopied: 'Link gekopieerd.',
  textCopied: 'Tekst gekopieerd. Plak hem in je nota of mail.',
  copyFailed: 'Kopiëren lukt hier niet. Selecteer de tekst en kopieer hem zelf.',
  copyLinkFailed: 'Kopiëren lukt hier niet. Kopieer het adres uit de adresbalk.',
  headingLink: 'Kopieer link naar:',
} as const;
