import MDXLi from '@theme/MDXComponents/Li';
import type {ComponentProps, ReactNode} from 'react';

/** An item of a list; one that begins with a box can be ticked. Ticks live as long as the page and go nowhere. */
export default function TaskItem({children, ...props}: ComponentProps<'li'>): ReactNode {
  if (!props.className?.includes('task-list-item')) return <MDXLi {...props}>{children}</MDXLi>;
  return (
    <MDXLi {...props} className="task">
      <label>{children}</label>
    </MDXLi>
  );
}

/** The box of such an item. Markdown’s own is disabled. */
export function TaskBox({checked}: ComponentProps<'input'>): ReactNode {
  return <input type="checkbox" defaultChecked={checked} />;
}
