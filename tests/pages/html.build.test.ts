import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { distFolder } from '../dist.ts';
import { htmlBelow } from '../html.ts';
import { sites } from '../sites.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  // Why: .github/decisions/html-validate.md
  rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off', 'valid-id': ['error', { relaxed: true }] },
});

describe.each(sites)('$name', ({ which }) => {
  it('has only valid HTML, on every page', { timeout: 120_000 }, async () => {
    const wrong: string[] = [];
    for (const { path, text } of await htmlBelow(distFolder(which))) {
      const { results } = validator.validateStringSync(text, path);
      wrong.push(
        ...results.flatMap(({ messages }) =>
          messages.map(
            (item) => `${path}:${item.line}:${item.column} ${item.ruleId}: ${item.message} ${item.selector ?? ''}`,
          ),
        ),
      );
    }
    expect(wrong).toEqual([]);
  });
});
