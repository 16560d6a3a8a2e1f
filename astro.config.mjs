import { defineConfig } from 'astro/config';
import { publiekePioniers } from './src/site/integration.ts';

// Address and base path come from content/site/site.mdx, by the integration.
export default defineConfig({
  integrations: [publiekePioniers()],
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Keeps the spaces between inline elements on lines of their own.
  compressHTML: true,
  devToolbar: { enabled: false },
});
