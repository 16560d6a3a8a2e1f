import type { Check } from '../check.ts';
import type { FileSubject, FileWhere } from '../subject.ts';

/** Headings go down one level at a time and begin at two: the title of the page is level one. */
export const headingLevel: Check<FileSubject, FileWhere> = {
  code: 'heading-level',
  level: 'error',
  why: 'Readers of a screen reader find their way by heading levels (WCAG 1.3.1).',
  *run({ facts }) {
    let depth = 1;
    for (const heading of facts.headings) {
      if (heading.depth === 1) {
        yield {
          at: heading,
          message: `De kop "${heading.text}" heeft niveau 1; dat is de titel van de pagina.`,
          cure: 'Gebruik twee hekjes: ## .',
        };
      } else if (heading.depth > depth + 1) {
        yield {
          at: heading,
          message: `De kop "${heading.text}" slaat een niveau over (van ${String(depth)} naar ${String(heading.depth)}).`,
          cure: `Gebruik ${'#'.repeat(depth + 1)} .`,
        };
      }
      if (heading.text.trim() === '')
        yield { at: heading, message: 'Deze kop is leeg.', cure: 'Schrijf een kop, of haal de hekjes weg.' };
      depth = Math.max(heading.depth, 2);
    }
  },
};
