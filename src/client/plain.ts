/** Paragraphs and lists as people write them in plain text: "- " before an item, an address in brackets behind its words. */
export function plainText(blocks: ParentNode): string {
  return [...blocks.children]
    .map((block) =>
      block.matches('ul') ? [...block.children].map((item) => `- ${line(item)}`).join('\n') : line(block),
    )
    .join('\n\n')
    .concat('\n');
}

function line(element: Element): string {
  const shown = element.cloneNode(true) as Element;
  for (const link of shown.querySelectorAll('a'))
    if (link.textContent !== link.href) link.append(` (${link.getAttribute('href') ?? ''})`);
  return shown.textContent;
}
