/** Text as it stands in XML, in elements and in attributes. */
export function escapeXml(text: string): string {
  // XML 1.0 cannot hold control characters in any form.
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (char) => `&#${String(char.charCodeAt(0))};`);
}
