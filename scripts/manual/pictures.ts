import type { Page } from 'playwright-core';
import { folder as words } from '../../src/i18n/nl-folder.ts';

/** A picture of the manual: where it is taken and what must be done before. */
export interface ManualPicture {
  /** File in `content/media/handleiding/`, without its end. */
  readonly name: string;
  /** Address below the base path, without a slash in front. */
  readonly address: string;
  /** Width of the window in pixels. The manual shows a picture about 650 wide, so less reads better. */
  readonly width: number;
  /** What is in the picture: the smallest box around these elements. */
  readonly around: readonly string[];
  /** Done with the page before the picture is taken. */
  readonly show?: (page: Page) => Promise<void>;
}

/** Puts three cases in the folder, as a reader does who was sent a list. */
async function fillFolder(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.addShared }).click();
  await page.getByText(words.toOwn, { exact: true }).click();
  await page.getByRole('heading', { name: words.own }).waitFor();
  await page.waitForFunction((loading) => !document.body.textContent.includes(loading), words.loading);
}

async function compareAll(page: Page): Promise<void> {
  await fillFolder(page);
  for (const box of await page.locator('.folder-pick input').all()) await box.check();
  await page.getByRole('button', { name: words.compare }).click();
}

const folder = 'mijn-map/#cases/g1000-amersfoort,cases/right-to-challenge-rotterdam,cases/luchtsingel-rotterdam';

/** All pictures of the manual, in the order of its pages. */
export const manualPictures: readonly ManualPicture[] = [
  {
    name: 'lijst-met-filters',
    address: 'praktijkvoorbeelden/afloop/deels-gelukt/',
    width: 820,
    around: ['.filters', '.teasers > :nth-child(3)'],
  },
  {
    name: 'welke-werkwijze-past',
    address: 'werkwijzen/kiezen/',
    width: 760,
    around: ['.choose-group h3', '.choose-card:nth-child(2)'],
    show: async (page) => {
      await page.locator('[name=tijd][value="120"]').check({ force: true });
      await page.locator('[name=mensen]').fill('30');
      await page.locator('[name=oneens][value="4"]').check({ force: true });
    },
  },
  {
    name: 'kaart-van-een-werkwijze',
    address: 'werkwijzen/fishbowl/',
    width: 760,
    around: ['.card-cover', '.card-text section'],
  },
  {
    name: 'neem-mee-voor-je-nota',
    address: 'praktijkvoorbeelden/g1000-amersfoort/',
    width: 760,
    around: ['.takeaway summary', '.takeaway-card', '.takeaway [data-do=takeaway]'],
    show: (page) => page.locator('.takeaway summary').click(),
  },
  {
    name: 'mijn-map',
    address: folder,
    width: 760,
    around: ['.folder-view h2', '.folder-list > :nth-child(2)'],
    show: fillFolder,
  },
  {
    name: 'vergelijken',
    address: folder,
    width: 900,
    around: ['.folder-compare h2', '.folder-compare tbody:nth-of-type(2)'],
    show: compareAll,
  },
];
