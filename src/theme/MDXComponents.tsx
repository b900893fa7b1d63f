import {PracticeNote} from '@site/src/components/CaseFrame';
import {CitedCaption, CitedCell, CitedRow, CitedTable} from '@site/src/components/CitedTable';
import {DoingBox, DoList, DoNotList} from '@site/src/components/DoingBox';
import GlossaryTerm from '@site/src/components/GlossaryTerm';
import NumberedParagraph from '@site/src/components/NumberedParagraph';
import PlannedReference from '@site/src/components/PlannedReference';
import RoomSheet from '@site/src/components/RoomSheet';
import ScrollTable from '@site/src/components/ScrollTable';
import TaskItem, {TaskBox} from '@site/src/components/TaskItem';
import {InlineCitation, SourceItem, SourceList, SourceNote} from '@site/src/components/SourceList';
import Heading from '@theme/Heading';
import MDXA from '@theme/MDXComponents/A';
import MDXImg from '@theme/MDXComponents/Img';
import Admonition from '@theme/Admonition';
import type {ComponentProps} from 'react';

/**
 * Names our components for the elements that our remark plugins make. The theme's code blocks, tabs and
 * diagrams are left out: content has none, and they are a tenth of a page's JavaScript.
 */
export default {
  a: MDXA,
  li: TaskItem,
  input: TaskBox,
  img: MDXImg,
  table: ScrollTable,
  h2: (props: ComponentProps<'h2'>) => <Heading as="h2" {...props} />,
  h3: (props: ComponentProps<'h3'>) => <Heading as="h3" {...props} />,
  h4: (props: ComponentProps<'h4'>) => <Heading as="h4" {...props} />,
  admonition: Admonition,
  'numbered-paragraph': NumberedParagraph,
  'source-list': SourceList,
  'source-item': SourceItem,
  'source-note': SourceNote,
  'inline-citation': InlineCitation,
  'doing-box': DoingBox,
  'do-list': DoList,
  'do-not-list': DoNotList,
  'planned-reference': PlannedReference,
  'planned-place': 'span',
  'glossary-term': GlossaryTerm,
  'practice-note': PracticeNote,
  'room-sheet': RoomSheet,
  'cited-table': CitedTable,
  'cited-caption': CitedCaption,
  'cited-row': CitedRow,
  'cited-cell': CitedCell,
};
