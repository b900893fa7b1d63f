import type {Detector} from '../../src/gate/personalData/match';
import {readText} from '../../src/gate/personalData/reading';

/** Asks a detector: the pieces of a text that it finds, as they were typed. */
export function foundBy(detector: Detector): (text: string) => string[] {
  return (text) => {
    const reading = readText(text);
    return detector.findSpans(reading).map((span) => {
      const {start, end} = reading.original(span);
      return text.slice(start, end);
    });
  };
}
