/** What our search is meant to cost, set before it was written, by number of sections; and what it may cost on the portal. */
import type {EngineFigures} from './figures';

const KB = 1024;
const MB = 1024 * KB;

export interface Target {
  readonly name: string;
  readonly unit: 'KB' | 'ms' | 'MB' | 's';
  /** Not more than this, in the unit. */
  readonly limit: number;
  /** In the unit. */
  readonly measured: (figures: EngineFigures) => number;
}

const kilobytes = (name: string, limit: number, bytes: (figures: EngineFigures) => number): Target => ({
  name,
  unit: 'KB',
  limit,
  measured: (figures) => bytes(figures) / KB,
});
const ms = (name: string, limit: number, measured: Target['measured']): Target => ({
  name,
  unit: 'ms',
  limit,
  measured,
});

const shown = (limit: number): Target =>
  kilobytes('showing ten hits, p50', limit, ({ask}) => ask.shownBytes.p50);
const first = (p50: number, p95: number): Target[] => [
  kilobytes('first answer with code, p50', p50, ({ask}) => ask.firstBytes.p50),
  kilobytes('first answer with code, p95', p95, ({ask}) => ask.firstBytes.p95),
];

/** By name of the collection. */
export const TARGETS: Readonly<Record<string, readonly Target[]>> = {
  portal: [kilobytes('first answer with code, p50', 60, ({ask}) => ask.firstBytes.p50)],
  '10000': [
    ...first(35, 60),
    shown(10),
    ms('CPU of a warm question, p95', 1, ({ask}) => ask.warmMs.p95),
    {name: 'build, CPU', unit: 's', limit: 5, measured: ({build}) => build.cpuSeconds},
  ],
  '100000': [
    ...first(60, 100),
    kilobytes('further question, p50', 20, ({ask}) => ask.furtherBytes.p50),
    kilobytes('further question, p95', 60, ({ask}) => ask.furtherBytes.p95),
    shown(10),
    ms('CPU of the first question, p50', 50, ({first: {cpuMs}}) => cpuMs.p50),
    ms('CPU of a warm question, p95', 5, ({ask}) => ask.warmMs.p95),
    ms('CPU of a warm question, worst', 20, ({ask}) => ask.warmMs.most),
    {
      name: 'memory held after the first answer',
      unit: 'MB',
      limit: 50,
      measured: ({memory}) => memory.firstBytes / MB,
    },
    {
      name: 'memory held after all questions',
      unit: 'MB',
      limit: 50,
      measured: ({memory}) => memory.allBytes / MB,
    },
    {name: 'build, CPU', unit: 's', limit: 30, measured: ({build}) => build.cpuSeconds},
    {name: 'build, memory', unit: 'MB', limit: 1024, measured: ({build}) => build.peakBytes / MB},
  ],
};
