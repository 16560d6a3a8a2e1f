/** What an element of a script is made with: attributes by name, and what happens on a click. */
interface Parts {
  readonly [attribute: string]: string | boolean | (() => void) | undefined;
  readonly click?: () => void;
}

/**
 * An element. Strings become text, never markup: much of what is shown comes from storage, from an
 * address or from another page.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { click, ...attributes }: Parts = {},
  ...children: (Node | string | undefined)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, '');
    else if (typeof value === 'string') made.setAttribute(key, value);
  }
  if (click) made.addEventListener('click', click);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}
