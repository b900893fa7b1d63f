import {useEffect, useState, type ReactNode} from 'react';

/** How long a text must stay the same before it is said. Longer: less is said, later. */
const PAUSE_MS = 700;

/** Says a text to screen readers once it has stayed the same for a moment: not at every key. */
export default function Announcement({text}: {text: string}): ReactNode {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="hidden" role="status">
      {said}
    </p>
  );
}
