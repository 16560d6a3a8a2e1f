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

const unused = new RegExp(`\\.nl-button--(?:${unusedForms.join('|')})(?![\\w-])`);

/** A plugin for PostCSS that leaves those forms out. */
export const withoutUnusedForms = {
  postcssPlugin: 'publieke-pioniers-unused-forms',
  Rule(rule: Rule): void {
    // What a rule says of buttons that do not have a form stays.
    const kept = rule.selectors.filter((selector) => !unused.test(selector.replace(/:not\([^)]*\)/g, '')));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  },
};
