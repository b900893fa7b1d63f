import type {
  NormalizedSidebarItem,
  SidebarItemsGeneratorOption,
} from '@docusaurus/plugin-content-docs/lib/sidebars/types.js';

/** Orders the cases of a part from the earliest to the newest, as the sidebar shows their years. */
export const caseSidebars: SidebarItemsGeneratorOption = async ({defaultSidebarItemsGenerator, ...args}) => {
  const items = await defaultSidebarItemsGenerator(args);
  const dates = new Map(
    args.docs.map((doc) => {
      const {date} = (doc.frontMatter.sidebar_custom_props ?? {}) as {date?: string};
      return [doc.id, date ?? ''];
    }),
  );
  const dateOf = (item: NormalizedSidebarItem): string =>
    item.type === 'doc' ? (dates.get(item.id) ?? '') : '';
  return [...items].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
};
