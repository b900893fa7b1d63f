import type {ReactNode} from 'react';

import type {Handout, HandoutItem, HandoutPart, HandoutWords} from '../../publications/handout';
import type {TextBlock} from '../../publications/packText';

/** A handout as it is printed; the same words as in the file for text processors. */
export default function HandoutView({handout}: {handout: Handout}): ReactNode {
  const {title, head, caution, items, words} = handout;
  return (
    <>
      <h2 className="handout-title">{title}</h2>
      {[...head, caution].map((line) => (
        <p key={line} className="small">
          {line}
        </p>
      ))}
      {items.map((item) => (
        <Item key={item.key} item={item} words={words} />
      ))}
    </>
  );
}

function Item({item, words}: {item: HandoutItem; words: HandoutWords}): ReactNode {
  const {label, under, caution, parts, note, citations, address} = item;
  return (
    <section className="handout-item">
      <h3>{label}</h3>
      {under && <p className="small">{under}</p>}
      {caution && <p className="small">{caution}</p>}
      {parts.map((part, i) => (
        <Part key={part.label ?? i} part={part} words={words} />
      ))}
      {note.length > 0 && (
        <p className="handout-note">
          <b>{words.note}:</b> {note.join('\n')}
        </p>
      )}
      {citations.map((citation) => (
        <p key={citation} className="small">
          <b>{words.cite}:</b> {citation}
        </p>
      ))}
      {address && (
        <p className="small">
          <a href={address}>{address}</a>
        </p>
      )}
    </section>
  );
}

function Part({part, words}: {part: HandoutPart; words: HandoutWords}): ReactNode {
  const {heading, label, blocks, sources} = part;
  return (
    <div className="handout-part">
      {heading && <h4>{heading}</h4>}
      {label && (
        <p className="small">
          <b>{label}</b>
        </p>
      )}
      {blocks.map((block, i) => block.kind !== 'remark' && <Block key={i} block={block} />)}
      {sources.length > 0 && (
        <p className="small">
          <b>{words.sources}:</b> {sources.join('. ')}
        </p>
      )}
      {blocks.map((block, i) => block.kind === 'remark' && <Block key={i} block={block} />)}
    </div>
  );
}

function Block({block}: {block: TextBlock}): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'quote':
      return <blockquote>{block.text}</blockquote>;
    case 'item':
      return (
        <p className="handout-point" style={{marginInlineStart: `${1.5 * block.depth}rem`}}>
          <span>{block.marker}</span> <span>{block.text}</span>
        </p>
      );
    case 'row':
      return block.cells.map(([heading, text], i) => (
        <p key={i}>
          {heading && <b>{heading}:</b>} {text}
        </p>
      ));
    case 'remark':
      return <p className="corr">{block.text}</p>;
  }
}
