import { describe, expect, it } from 'vitest';
import { unusedForms, withoutUnusedForms } from '../../src/site/unused-forms.ts';
import { filesBelow, textOf } from '../imports.ts';

/** What is left of the selectors of a rule. */
function left(...selectors: string[]): readonly string[] {
  const rules = new Set([{ selectors, remove: (): unknown => rules.clear() }]);
  for (const rule of rules) withoutUnusedForms.Rule(rule);
  return [...rules].flatMap((rule) => rule.selectors);
}

describe('a rule of a style sheet', () => {
  it.each([
    '.nl-button--pressed',
    '.nl-button.nl-button--disabled',
    '.nl-button:where(.nl-button--subtle):hover',
    '.nl-button:has(> :where(:first-child)):not(:has(> .nl-button__label))',
    '.nl-button__icon-start',
    '.nl-button:active',
    '.nl-button::after',
    "a[role='link' i][aria-disabled='true' i]",
  ])('about a form that no page uses goes: %s', (selector) => {
    expect(left(selector)).toEqual([]);
    expect(left(selector, '.nl-button')).toEqual(['.nl-button']);
  });

  it.each([
    '.nl-button',
    '.nl-button:where(.nl-button--primary):hover',
    '.nl-button:not(.nl-button--disabled):hover',
    '.nl-button:not(:has(*))',
    '.nl-button--subtle-not',
    'p',
  ])('about anything else stays: %s', (selector) => {
    expect(left(selector)).toEqual([selector]);
  });
});

it('a form that is left out is used nowhere', () => {
  const used = [...filesBelow('src'), ...filesBelow('content')]
    .filter((file) => /\.(?:astro|ts|css|mdx)$/.test(file))
    .flatMap((file) =>
      [...textOf(file).matchAll(/nl-button(?:--|__)([\w-]+)/g)].map(([, form = '']) => `${file}: ${form}`),
    );
  expect(used.filter((use) => unusedForms.some((form) => use.endsWith(` ${form}`)))).toEqual([]);
  expect(used.some((use) => use.endsWith(' primary'))).toBe(true);
});
