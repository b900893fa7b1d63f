interface Alias {
  /** Lasting address it leads to, from the root of the site. */
  readonly to: string;
  readonly lang: string;
  readonly siteTitle: string;
  readonly baseUrl: string;
}

/**
 * The page at an alias: a plain link, followed by a script that keeps the fragment (`#HT-11.2.3`), or by the
 * browser itself where scripts are off.
 */
export function aliasPage({to, lang, siteTitle, baseUrl}: Alias): string {
  const address = escapeHtml(to);
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(siteTitle)}: ${address}</title>
<link rel="canonical" href="${address}">
<noscript><meta http-equiv="refresh" content="0; url=${address}"></noscript>
<script src="${escapeHtml(baseUrl)}alias.js" defer></script>
</head>
<body>
<main>
<p><a id="edition-in-force" href="${address}">${address}</a></p>
</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
