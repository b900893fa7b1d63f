import type {ReactNode} from 'react';

const PATHS = {
  check: <path d="M2.5 8.5l3.5 3.5 7.5-8" />,
  cross: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />,
  menu: <path d="M2 4h12M2 8h12M2 12h12" />,
  down: <path d="M3 6l5 5 5-5" />,
  warn: <path d="M8 1.8l6.7 12H1.3zM8 6.2v3.6M8 11.6v.4" />,
  info: <path d="M8 7v5M8 4v.5M1.5 8a6.5 6.5 0 1013 0 6.5 6.5 0 10-13 0z" />,
  clock: <path d="M8 4v4.5l3 1.5M1.5 8a6.5 6.5 0 1013 0 6.5 6.5 0 10-13 0z" />,
  partly: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2v12" />
    </>
  ),
  open: <circle cx="8" cy="8" r="6" />,
  search: <path d="M11.5 7a4.5 4.5 0 11-9 0 4.5 4.5 0 019 0zM10.5 10.5l4 4" />,
} as const;

export type IconName = keyof typeof PATHS;

/** A sign beside a word; never without one, so it is hidden from screen readers. */
export default function Icon({name}: {name: IconName}): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      {PATHS[name]}
    </svg>
  );
}
