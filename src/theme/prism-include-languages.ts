/**
 * Replaces the theme’s loader of languages to highlight (3.10.2), which brings a list of all there are: the texts hold
 * no code. See src/plugins/withoutHighlighting.
 */
export default function prismIncludeLanguages(): void {}
