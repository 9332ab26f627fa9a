/** The script of the scrollama page: a bar a day, which each step puts elsewhere. */
import * as d3 from 'd3';
import scrollama from 'scrollama';
import type { PeerData, StateName } from './data.ts';

interface Day {
  /** Days since the first. */
  readonly index: number;
  /** Days since its interval began. */
  readonly since: number;
  readonly interval: number;
  readonly date: Date;
}
interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly opacity: number;
}
interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const DAY_MS = 86_400_000;
const DURATION = 700;
const MARGIN = { top: 60, right: 20, bottom: 40, left: 20 };
const COLOURS = ['#e8772e', '#5aa9e6', '#eee4d6'];

const data = JSON.parse(document.querySelector('#data')?.textContent ?? '') as PeerData;
const { intervals, events, work, guess } = data;
const first = intervals[0]?.from ?? 0;
const last = intervals.at(-1)?.to ?? first;
const days: Day[] = intervals.flatMap(({ from, to }, interval) =>
  d3.range(from, to).map((day) => ({
    index: day - first,
    since: day - from,
    interval,
    date: new Date(day * DAY_MS),
  })),
);

const figure = d3.select<HTMLElement, unknown>('#graphic');
const { clientWidth: width, clientHeight: height } = figure.node() ?? document.body;
const svg = figure.append('svg').attr('viewBox', [0, 0, width, height]);
const middle = height / 2;
const x = d3.scaleLinear().range([MARGIN.left, width - MARGIN.right]);
const row = d3
  .scaleBand<number>()
  .domain(d3.range(intervals.length))
  .range([MARGIN.top, height - MARGIN.bottom])
  .padding(0.5);
const colour = d3.scaleOrdinal<number, string>(d3.range(intervals.length), COLOURS);
const weeks = d3.utcWeek.count(new Date(first * DAY_MS), new Date(last * DAY_MS)) + 1;
const week = d3
  .scaleBand<number>()
  .domain(d3.range(weeks))
  .range([MARGIN.left, width - MARGIN.right])
  .padding(0.15);
const weekday = d3
  .scaleBand<number>()
  .domain(d3.range(7))
  .range([MARGIN.top, height - MARGIN.bottom])
  .padding(0.15);

/** How everything moves from state to state. */
const change = (): d3.Transition<d3.BaseType, unknown, null, undefined> =>
  d3.transition().duration(DURATION);

const axis = svg.append('g').attr('transform', `translate(0,${height - MARGIN.bottom})`);
const bars = svg
  .selectAll('rect.day')
  .data(days)
  .join('rect')
  .attr('class', 'day')
  .attr('fill', ({ interval }) => colour(interval));

const onRuler =
  (isLit: (day: Day) => boolean) =>
  (day: Day): Bar => ({
    x: x(day.index),
    y: middle - 40,
    width: Math.max(1, x(1) - x(0) - 1),
    height: 40,
    opacity: isLit(day) ? 1 : 0.25,
  });
const sideBySide = (day: Day): Bar => ({
  x: x(day.since),
  y: row(day.interval) ?? 0,
  width: Math.max(1, x(1) - x(0) - 1),
  height: row.bandwidth(),
  opacity: 1,
});
const inCalendar = ({ date }: Day): Bar => ({
  x: week(d3.utcWeek.count(new Date(first * DAY_MS), date)) ?? 0,
  y: weekday(date.getUTCDay()) ?? 0,
  width: week.bandwidth(),
  height: weekday.bandwidth(),
  opacity: 1,
});

const lastInterval = intervals.length - 1;
const BARS: Record<StateName, (day: Day) => Bar> = {
  'first-interval': onRuler(({ interval }) => interval === 0),
  'last-interval': onRuler(({ interval }) => interval === lastInterval),
  guess: onRuler(() => false),
  answer: onRuler(({ interval }) => interval === lastInterval),
  ruler: onRuler(() => true),
  aligned: sideBySide,
  calendar: inCalendar,
  work: onRuler(() => true),
  'work-before': onRuler(({ interval }) => interval === 0),
  'work-after': onRuler(({ interval }) => interval === lastInterval),
  after: onRuler(() => true),
};

/** The days that the axis counts to. */
const reach = (state: StateName): number => {
  if (state === 'after') return d3.max(events, ({ day }) => day - first) ?? days.length;
  if (state === 'aligned') return d3.max(intervals, ({ from, to }) => to - from) ?? days.length;
  return days.length;
};

/** Spans that lie below the ruler: jobs, or what is guessed. */
const spansOf = (state: StateName): { label: string; from: number; to: number }[] => {
  if (state === 'guess') return [{ ...guess, from: first, to: first + guess.upTo }];
  if (state === 'answer') return [{ ...guess, from: first, to: first + guess.to - guess.from }];
  if (!state.startsWith('work')) return [];
  const shown = { 'work-before': 0, 'work-after': lastInterval }[state as string];
  return work.filter(({ interval }) => shown === undefined || interval === shown);
};

const labelsOf = (state: StateName): Label[] => {
  if (state === 'calendar') return [];
  if (state === 'aligned')
    return intervals.map(({ label }, index) => ({
      text: label,
      x: MARGIN.left,
      y: (row(index) ?? 0) - 6,
    }));
  const shown = state === 'after' ? events : events.filter(({ day }) => day <= last);
  return shown.map(({ day, label }, index) => ({
    text: label,
    x: x(day - first),
    y: middle - 50 - 16 * (index % 3),
  }));
};

const showSpans = (state: StateName): void => {
  svg
    .selectAll<SVGRectElement, unknown>('rect.span')
    .data(spansOf(state))
    .join((enter) => enter.append('rect').attr('class', 'span').attr('fill', '#9a8f80'))
    .attr('height', 10)
    .transition(change())
    .attr('x', ({ from }) => x(from - first))
    .attr('y', (_, index) => middle + 12 + index * 22)
    .attr('width', ({ from, to }) => x(to) - x(from));
};

const showLabels = (state: StateName): void => {
  svg
    .selectAll<SVGTextElement, Label>('text.label')
    .data(labelsOf(state), ({ text }) => text)
    .join((enter) => enter.append('text').attr('class', 'label').attr('opacity', 0))
    .text(({ text }) => text)
    .attr('text-anchor', ({ x }) => (x > width / 2 ? 'end' : 'start'))
    .transition(change())
    .attr('opacity', 1)
    .attr('x', ({ x }) => x)
    .attr('y', ({ y }) => y);
};

const update = (state: StateName): void => {
  x.domain([0, reach(state)]);
  const place = BARS[state];
  bars
    .transition(change())
    .delay(({ index }) => index)
    .attr('x', (day) => place(day).x)
    .attr('y', (day) => place(day).y)
    .attr('width', (day) => place(day).width)
    .attr('height', (day) => place(day).height)
    .attr('opacity', (day) => place(day).opacity);
  axis
    .transition(change())
    .attr('opacity', state === 'calendar' ? 0 : 1)
    .call((group) => {
      d3.axisBottom(x).ticks(width / 60)(group);
    });
  showSpans(state);
  showLabels(state);
};

const steps = d3.selectAll<HTMLElement, unknown>('#scrolly .step');
scrollama()
  .setup({ step: '#scrolly .step', offset: 0.7 })
  .onStepEnter(({ index }) => {
    steps.classed('is-active', (_, place) => place === index);
    const step = data.steps[index];
    if (step) update(step.state);
  });
// The first picture is there before the first step is.
if (data.steps[0]) update(data.steps[0].state);
