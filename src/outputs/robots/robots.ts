import { absolute } from '../../view/stage.ts';
import type { Output } from '../output.ts';

/** Everyone may read everything. */
export const robots: Output = {
  name: 'robots',
  *render(stage) {
    yield {
      path: 'robots.txt',
      content: () => `User-agent: *\nAllow: /\n\nSitemap: ${absolute(stage, '/sitemap-index.xml')}\n`,
    };
  },
};
