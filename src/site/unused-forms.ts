/** A rule of a style sheet as PostCSS offers it. */
interface Rule {
  selectors: string[];
  remove(): unknown;
}

/**
 * Forms of the button of NL Design System that no page uses. Its style sheet would be a tenth of all
 * that an article may weigh. To use a form, take it off this list.
 */
export const unusedForms = ['pressed', 'positive', 'negative', 'subtle', 'disabled', 'busy', 'icon-only'];

const formless = /^\.nl-button:(?:hover|active)$/;

/** Those forms, parts within a button, links that lead nowhere, and the ground to touch of what is large enough. */
const unused = new RegExp(
  [
    `\\.nl-button--(?:${unusedForms.join('|')})(?![\\w-])`,
    String.raw`\.nl-button:has\(`,
    String.raw`\.nl-button__`,
    String.raw`\.nl-button::?after`,
    String.raw`\[aria-disabled`,
  ].join('|'),
);

/** A plugin for PostCSS that leaves those out. */
export const withoutUnusedForms = {
  postcssPlugin: 'publieke-pioniers-unused-forms',
  Rule(rule: Rule): void {
    // What a rule says of buttons that do not have a form stays.
    const kept = rule.selectors.filter(
      (selector) => !formless.test(selector) && !unused.test(selector.replace(/:not\([^)]*\)/g, '')),
    );
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  },
};
