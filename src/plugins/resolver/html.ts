/** HTML written by hand: what is put into a template is escaped, unless it is HTML itself. */

export class Html {
  constructor(readonly markup: string) {}
}

type Part = string | number | Html | undefined | false | readonly Part[];

/** `html\`<p>${text}</p>\``; lists are joined, `undefined` and `false` are nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(
    strings.reduce((all, string, i) => all + string + (i < parts.length ? markupOf(parts[i]) : ''), ''),
  );
}

/** HTML side by side, with something in between. */
export function join(parts: readonly Html[], between: string): Html {
  return new Html(parts.map(({markup}) => markup).join(between));
}

function markupOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'object') return part.map(markupOf).join('');
  return String(part)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
