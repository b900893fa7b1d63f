import {allMatches} from '../allMatches';
import type {Detector, Span} from './match';

// Also “name [at] host.org”, which hides an address from programs but not from readers.
const AT = /@|\s?[[({]\s?(?:at|arroba|małpa|malpa|a rond)\s?[\])}]\s?|\s(?:arroba|małpa|malpa)\s/gi;
const NAME_AT_END = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+-]+(?:\.[\p{L}\p{N}_%+-]+)*$/u;
const HOST =
  /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:(?:\.|\s?[[({](?:dot|punct|punt|kropka|point)[\])}]\s?)[\p{L}\p{N}-]+)*(?:\.|\s?[[({](?:dot|punct|punt|kropka|point)[\])}]\s?)\p{L}{2,}(?![\p{L}\p{N}])/iu;
/** No address is longer on either side of its sign. */
const REACH = 100;

/** E-mail addresses. */
export const email: Detector = {
  kind: 'email',
  findSpans: ({text}) => {
    const spans: Span[] = [];
    for (const {index, 0: sign} of allMatches(text, AT)) {
      const end = index + sign.length;
      const [name] = NAME_AT_END.exec(text.slice(Math.max(0, index - REACH), index)) ?? [];
      const [host] = name === undefined ? [] : (HOST.exec(text.slice(end, end + REACH)) ?? []);
      if (host !== undefined) spans.push({start: index - name!.length, end: end + host.length});
    }
    return spans;
  },
  finding: 'looks like an e-mail address.',
  hint: 'Remove it; for a public body, link to the body’s own contact page.',
};
