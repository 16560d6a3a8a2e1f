import { h, type Component } from '../component.ts';

/** Steps: an ordered list that is drawn large, for cards. */
export const stappen: Component = {
  name: 'Stappen',
  label: 'Stappen',
  attributes: {},
  children: 'ordered-list',
  toHast: (_props, children) => h('div', { className: ['stappen'] }, children),
  toMarkdown: () => ({ before: '', after: '' }),
};
