import {parseYaml, yamlText, type Read, type YamlText} from './yamlFile';

/** A Markdown file, cut at its front matter. */
export interface MarkdownFile {
  /** Empty when the file has none. */
  readonly frontMatter: YamlText;
  /** The text below the front matter. */
  readonly body: string;
}

const FENCE = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;

/** Offset at which the text below the front matter begins; 0 where there is none. */
export function bodyStart(text: string): number {
  return FENCE.exec(text)?.[0].length ?? 0;
}

/**
 * Cuts a Markdown file at its front matter.
 *
 * @param known What the front matter says, where it was read before.
 */
export function splitFrontMatter(
  source: string,
  file: string,
  known?: {readonly frontMatter: unknown},
): Read<MarkdownFile> {
  const text = source.replace(/^\ufeff/, '');
  const match = FENCE.exec(text);
  if (!match && /^---[ \t]*\r?\n\s*[\w-]+:/.test(text)) {
    return {
      problems: [
        {
          file,
          line: 1,
          rule: 'front-matter-open',
          message: 'Front matter begins with “---” and does not end.',
          hint: 'Put a line “---” below its last field.',
        },
      ],
    };
  }
  const typed = match?.[1] ?? '{}';
  const firstLine = match ? 2 : 1;
  const yaml = known
    ? {value: yamlText(known.frontMatter, typed, firstLine)}
    : parseYaml(typed, file, firstLine);
  if (yaml.problems) return yaml;
  const head = match?.[0] ?? '';
  return {
    value: {frontMatter: yaml.value, body: text.slice(head.length)},
  };
}
