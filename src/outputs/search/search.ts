import { sortDay } from '../../graph/order.ts';
import { indexOf } from '../../search/build/pagefind.ts';
import { searchIndexPath } from '../../view/search.ts';
import { packFolder } from '../folder.ts';
import type { Output } from '../output.ts';
import { documentsOf } from './documents.ts';

/** The index of search, made anew when an entry has changed. */
export const search: Output = {
  name: 'search',
  folder: searchIndexPath,
  *render(stage) {
    yield {
      path: searchIndexPath,
      content: {
        folder: {
          by: 'pagefind',
          byUs: true,
          // Worked out when it is asked for: in development that is at the first search.
          get key() {
            const { entries, history, synonyms } = stage.site;
            return [
              // Without a date of its own an entry has that of its file, which is not in it.
              ...[...entries.values()].map(
                (entry) => `${entry.id} ${entry.url ?? ''} ${entry.hash} ${sortDay(entry, history)}`,
              ),
              // Each line by itself: two lines are not the same as one.
              ...synonyms.map((names) => names.join(',')),
            ];
          },
          make: async () => packFolder(await indexOf(documentsOf(stage), stage.site.synonyms)),
        },
      },
    };
  },
};
