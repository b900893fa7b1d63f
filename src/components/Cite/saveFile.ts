/** Has the browser save a text as a file. Nothing is sent: the text is in the page already. */
export function saveFile(name: string, mediaType = 'text/plain', text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: `${mediaType};charset=utf-8`}));
  const link = Object.assign(document.createElement('a'), {href: address, download: name});
  link.click();
  // The browser reads the address after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
