/**
 * HTML written by hand: what is put into a template is escaped, unless it is HTML itself. The tag is not called
 * `html`, since Prettier would format what is in it.
 */

export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | Html | undefined | false | readonly Part[];

/** `html\`<p>${text}</p>\``; lists are joined, `undefined` and `false` are nothing. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(
    strings.reduce((all, string, i) => all + string + (i < parts.length ? markupOf(parts[i]) : ''), ''),
  );
}

/** HTML side by side, with something in between. */
export function join(parts: readonly Html[], between: string): Html {
  return new Html(parts.map(({text}) => text).join(between));
}

function markupOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(markupOf).join('');
  return String(part)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
