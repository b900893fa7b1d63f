import {findMatching, type Detector} from './match';

// Also “name [at] host.org”, which hides an address from programs but not from readers.
const ADDRESS =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+-]+(?:\.[\p{L}\p{N}_%+-]+)*(?:@|\s?[[(]at[\])]\s?)[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?![\p{L}\p{N}])/giu;

/** E-mail addresses. */
export const email: Detector = {
  kind: 'email',
  findSpans: (text) => findMatching(text, ADDRESS, () => true),
  finding: 'looks like an e-mail address.',
  hint: 'Remove it; for a public body, link to the body’s own contact page.',
};
